import type { Plugin } from 'vite';
import { PATHS } from '../src/embed/dialog/addresses.ts';
import { writtenHtml } from '../src/press/html-tree.ts';
import { type PrerenderedStory, prerenderStory } from '../src/press/prerender.ts';
import { addStyles, finishedPage, shellWithStory, sourcePage } from '../src/press/story-page.ts';
import { KEY_CSS, PageStyles, SHARED_CSS, STORY_CSS, startOf } from './page-files.ts';
import { decodeBasemap } from '../src/scene/decode-basemap.ts';
import { basemapOf, checkedStory, storyIds } from './project-stories.ts';
import { builtScript, OLD_BROWSERS } from './scripts.ts';

/** What stands inside of the pages' maps, by the stories' ids. Vite need not see it, nor read it anew. */
export type PageContents = Map<string, PrerenderedStory>;

/**
 * Writes the first story of the project into the shells of the pages, all but the content of the maps,
 * which it keeps in `contents`.
 */
export function storyShells(site: string | undefined, contents: PageContents): Plugin {
  return {
    name: 'story-shells',
    transformIndexHtml: {
      order: 'pre',
      async handler(shell) {
        const [own] = await storyIds();
        if (own === undefined) throw new Error('No folder of data/ holds a story.json.');
        const { page, stories } = shellWithStory(shell, await checkedStory(own), site);
        let css = '';
        for (const id of stories) {
          const { story, basemap } = await checkedStory(id);
          const content = await prerenderStory(story, decodeBasemap(basemap));
          contents.set(id, content);
          css += content.css;
        }
        addStyles(page, css);
        return writtenHtml(page);
      },
    },
  };
}

/**
 * Puts the content of the maps into the pages. In a build also their styles, what starts their script, and
 * their policy; the development server needs inline scripts of its own.
 */
export function wholePages(site: string | undefined, contents: PageContents): Plugin {
  const styles = new PageStyles();
  return {
    name: 'whole-pages',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle, path }) {
        if (!bundle)
          return sourcePage(html, contents, [`./${KEY_CSS}`, `./${SHARED_CSS}`, `./${STORY_CSS}`]);
        const forFrames = path === `/${PATHS.embed}`;
        const script = async (entry: string, target?: string): Promise<string> =>
          (await builtScript(entry, target)).trim();
        return finishedPage(
          html,
          contents,
          {
            ...styles.of(bundle),
            ...startOf(bundle, await Promise.all([...contents.keys()].map(basemapOf))),
            startScript: await script('src/site/start.ts', OLD_BROWSERS),
            endScript: forFrames ? await script('src/embed/frame/early-height.ts') : null,
          },
          { forFrames, site },
        );
      },
    },
    // Nothing asks for the files any more.
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        styles.removeFrom(bundle);
      },
    },
  };
}
