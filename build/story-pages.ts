import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { PATHS, storyPage } from '../src/embed/dialog/addresses.ts';
import { minifiedCss } from '../src/press/link-page-files.ts';
import { leanBody, writtenHtml } from '../src/press/html-tree.ts';
import { type PrerenderedStory, prerenderStory } from '../src/press/prerender.ts';
import { addStyles, finishedPage, shellWithStory, sourcePage } from '../src/press/story-page.ts';
import {
  answers,
  GUIDE_CSS,
  GUIDE_PLACE_CSS,
  HTML,
  KEY_CSS,
  PageStyles,
  SHARED_CSS,
  STORY_CSS,
  startOf,
  wayUp,
} from './page-files.ts';
import { decodeBasemap } from '../src/scene/decode-basemap.ts';
import { basemapOf, checkedStory, storyIds } from './project-stories.ts';
import { basemapImport } from './basemap-modules.ts';
import { projectSite } from './site-settings.ts';
import { storyImport } from './story-modules.ts';
import { builtScript, OLD_BROWSERS } from './scripts.ts';

/** What stands inside of the pages' maps, by the stories' ids. Vite need not see it, nor read it anew. */
export type PageContents = Map<string, PrerenderedStory>;

/** The shells: the page of a story, and its map alone. */
const SHELLS = ['index.html', PATHS.embed] as const;

/** The page of a story by its path below the site's address: at the site's own is that of the first story, where there is one. */
const PAGE = new RegExp(`^/?(?:([^/]+)/)?(${SHELLS.join('|').replaceAll('.', '\\.')})?$`);

/** The id of the story that a page shows, by its path below the site's address. */
export async function storyOfPage(path: string): Promise<string | undefined> {
  const { first } = await projectSite();
  return PAGE.exec(path)?.[1] ?? first;
}

/** The pages of the site, by their paths below its address. */
export async function pagePaths(): Promise<string[]> {
  const ids = await storyIds();
  const { first } = await projectSite();
  const folders = [...(first === undefined ? [] : ['']), ...ids.map(storyPage)];
  return folders.flatMap((folder) => SHELLS.map((shell) => folder + shell));
}

/**
 * Gives each story pages in a folder of its own, of the shells in the project's. In these, addresses that
 * the bundler reads begin at the project's folder.
 */
export function storyFolders(): Plugin {
  const root = normalizePath(resolve('.'));
  const shellOf = async (path: string): Promise<string | null> => {
    const [, folder, name = 'index.html'] = PAGE.exec(path) ?? [];
    if (folder === undefined || !(await storyIds()).includes(folder)) return null;
    const shell = await readFile(name, 'utf8');
    return shell.replaceAll(/(href|src)="\.\//g, '$1="/');
  };
  const pathOf = (id: string): string | null => {
    const path = normalizePath(id);
    return path.endsWith('.html') && path.startsWith(`${root}/`)
      ? path.slice(root.length + 1)
      : null;
  };
  return {
    name: 'story-folders',
    enforce: 'pre',
    async resolveId(id) {
      return (await shellOf(id)) === null ? null : `${root}/${id}`;
    },
    async load(id) {
      const path = pathOf(id);
      return path === null ? null : shellOf(path);
    },
    configureServer(server) {
      answers(server, async (path) => {
        const shell = await shellOf(path);
        if (shell === null) return null;
        const page = path.endsWith('/') ? `${path}index.html` : path;
        return { type: HTML, body: await server.transformIndexHtml(`/${page}`, shell) };
      });
    },
  };
}

/**
 * Writes stories of the project into the shells of the pages, all but the content of the maps, which it
 * keeps in `contents`.
 */
export function storyShells(site: string | undefined, contents: PageContents): Plugin {
  return {
    name: 'story-shells',
    transformIndexHtml: {
      order: 'pre',
      async handler(shell, { path }) {
        const { stories: all } = await projectSite();
        const own = await storyOfPage(path);
        if (own === undefined) throw new Error(`The page ${path} has no story.`);
        const { page, stories } = shellWithStory(shell, await checkedStory(own), {
          site,
          up: wayUp(path),
          others: all.length > 1,
        });
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
        const up = wayUp(path);
        const basemaps = new Map(
          await Promise.all(
            (await storyIds()).map(async (id) => [id, await basemapOf(id)] as const),
          ),
        );
        if (!bundle) {
          const css = [KEY_CSS, SHARED_CSS, ...GUIDE_CSS, STORY_CSS].map((file) => up + file);
          return sourcePage(
            html,
            contents,
            css,
            {
              story: (id) => `/@id/${storyImport(id)}`,
              basemap: (id) => `/@id/${basemapImport(basemaps.get(id) ?? '')}`,
            },
            up,
          );
        }
        const forFrames = path.endsWith(`/${PATHS.embed}`);
        const script = async (entry: string, target?: string): Promise<string> =>
          (await builtScript(entry, target)).trim();
        const page = finishedPage(
          html,
          contents,
          {
            ...styles.of(bundle),
            guideCss: await minifiedCss(...GUIDE_CSS),
            guidePlaceCss: await minifiedCss(GUIDE_PLACE_CSS),
            ...startOf(bundle, basemaps, up),
            startScript: await script('src/site/start.ts', OLD_BROWSERS),
            endScript: forFrames ? await script('src/embed/frame/early-height.ts') : null,
          },
          { forFrames, site },
        );
        return leanBody(page);
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
