import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Topology } from 'topojson-specification';
import { defineConfig, type Plugin } from 'vite';
import { exportedFiles } from './src/cli/export-command.ts';
import { readStory } from './src/cli/read-story.ts';
import { pictureCredits } from './src/elements/downloads/picture-credits.ts';
import type { Basemap } from './src/scene/basemap.ts';
import { sourceText } from './src/words/source-text.ts';
import { PATHS, storyPath } from './src/embed/dialog/addresses.ts';
import { exampleSnippet } from './src/press/example-snippet.ts';
import { escaped } from './src/embed/dialog/html-text.ts';
import { discoveryLink, manifest, oEmbed, type DiscoveryLink } from './src/press/oembed.ts';
import { decodeBasemap } from './src/scene/decode-basemap.ts';
import { missingCharacters } from './src/picture/picture-characters.ts';
import { pictureFiles } from './src/press/picture-files.ts';
import { socialTags, type SocialTag } from './src/press/social-tags.ts';
import { excerptContexts, pageStory } from './src/press/page-story.ts';
import { prerenderStory } from './src/press/prerender.ts';
import { problemText } from './src/check/document/problem.ts';
import type { Story } from './src/story/story.ts';
import { BROWSER_TARGETS, KEPT_CSS } from './build/browsers.ts';
import { foldedTemplates, plainImports, readerChunk } from './build/chunks.ts';
import { sharedEngine } from './build/engine.ts';
import { fontSources, selfHostedFonts } from './build/fonts.ts';
import { licences } from './build/licences.ts';
import { linkPageFiles } from './build/link-pages.ts';
import {
  inlineStylesAndPolicy,
  minifiedStyles,
  SHARED_CSS,
  STORY,
  STORY_CSS,
  stylesOfPage,
} from './build/pages.ts';
import { builtScript } from './build/scripts.ts';

/** Reads and checks a story; with problems nothing is built. */
async function checkedStory(id: string): Promise<Story> {
  const { problems, story } = await readStory(join('data', id));
  if (story) return story;
  const lines = problems.map((problem) => problemText(problem)).join('\n');
  throw new Error(`The data of “${id}” has problems; nothing is built.\n${lines}`);
}

/** The stories of the project: the folders of data/ that hold a story.json. */
async function storyIds(): Promise<string[]> {
  const entries = await readdir('data', { recursive: true });
  return entries.flatMap((path) => /^([^/\\]+)[/\\]story\.json$/.exec(path)?.slice(1) ?? []);
}

async function readBasemap(): Promise<Basemap> {
  const topology = await readFile('data/basemap/basemap.topojson', 'utf8');
  return decodeBasemap(JSON.parse(topology) as Topology);
}

/** The address that the site will have, such as https://example.org/map/, for links that must be absolute. */
const siteUrl = siteAddressOf(process.env['SITE_URL']);

/** @throws Error when it is no address of the web */
function siteAddressOf(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new Error(
    `SITE_URL is “${text}”. Give the address that the site will have, such as https://example.org/map/.`,
  );
}

/** What the pages' script imports: the stories by their ids, and each by `STORY` and its id. */
const STORIES = 'virtual:stories';

/** What it imports the contexts of a story's excerpts by: this and the story's id. */
const CONTEXTS = 'virtual:contexts/';

/**
 * Writes stories into the pages that name them, gives the pages' script their data, each in a file of
 * its own, and puts data and schemas beside the pages.
 *
 * In the page itself the data would be read by the parser before anything is painted.
 */
function storyPages(): Plugin {
  return {
    name: 'story-pages',
    resolveId: (id) =>
      id === STORIES || id.startsWith(STORY) || id.startsWith(CONTEXTS) ? `\0${id}` : null,
    async load(id) {
      if (id === `\0${STORIES}`) {
        const entries = (await storyIds()).map(
          (story) =>
            `${JSON.stringify(story)}: {
load: async () => (await import('${STORY}${story}')).default,
loadContexts: async () => (await import('${CONTEXTS}${story}')).default }`,
        );
        return `export default { ${entries.join(', ')} };`;
      }
      const part = [STORY, CONTEXTS].find((prefix) => id.startsWith(`\0${prefix}`));
      if (part === undefined) return null;
      const folder = resolve('data', id.slice(part.length + 1));
      for (const name of await readdir(folder)) this.addWatchFile(join(folder, name));
      const story = await checkedStory(basename(folder));
      const data = part === STORY ? pageStory(story) : excerptContexts(story);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(page) {
        let html = page;
        let css = '';
        let social: SocialTag[] = [];
        const discovery: DiscoveryLink[] = [];
        for (const [comment, part, id] of page.matchAll(
          /<!-- story:(content|content-and-guide) ([a-z0-9-]+) -->/g,
        )) {
          const story = await checkedStory(id ?? '');
          const guided = part === 'content-and-guide';
          const content = await prerenderStory(story, await readBasemap(), guided);
          if (social.length === 0) social = socialTags(story, siteUrl);
          if (siteUrl !== undefined && discovery.length === 0)
            discovery.push(discoveryLink(story, siteUrl));
          css += content.css;
          html = html.replace(comment, () => content.html);
        }
        for (const [comment, id = ''] of page.matchAll(/<!-- story:snippet ([a-z0-9-]+) -->/g)) {
          const text = escaped(exampleSnippet(await checkedStory(id), siteUrl));
          html = html.replace(comment, () => text);
        }
        return {
          html,
          tags: [...discovery, ...social, { tag: 'style', children: css, injectTo: 'head' }],
        };
      },
    },
    async generateBundle() {
      const emit = (fileName: string, source: string | Uint8Array): void => {
        this.emitFile({ type: 'asset', fileName, source });
      };
      const stories = await Promise.all((await storyIds()).map(checkedStory));
      for (const story of stories) {
        const { id } = story;
        const files = exportedFiles(story, siteUrl ?? null);
        for (const [name, text] of Object.entries(files)) emit(`stories/${id}/${name}`, text);
        const texts = { title: story.title, credits: pictureCredits(story) };
        for (const { name, data } of await pictureFiles(story, await readBasemap(), texts))
          emit(`stories/${id}/${name}`, data);
        for (const line of await missingCharacters(story)) this.warn(join('data', id, line));
        for (const { path, source } of await linkPageFiles(story, await readBasemap(), siteUrl))
          emit(path, source);
        if (siteUrl !== undefined) {
          const answer = oEmbed(story, siteUrl, sourceText(story));
          emit(storyPath(id, 'oembed.json'), `${JSON.stringify(answer)}\n`);
        }
      }
      emit(PATHS.manifest, `${JSON.stringify(manifest(stories))}\n`);
      emit(PATHS.resizer, await builtScript('src/embed/host/resizer.ts'));
      const schemas = (await readdir('src/story/schema')).filter((name) => name.endsWith('.json'));
      for (const name of schemas) {
        emit(`schema/${name}`, await readFile(join('src/story/schema', name), 'utf8'));
      }
    },
    closeBundle() {
      if (siteUrl === undefined)
        this.info(
          'Without SITE_URL, the address that the site will have, there is no oEmbed, and in Safari the map does not run in a sandboxed frame.',
        );
    },
  };
}

export default defineConfig({
  // Relative addresses: the site works under any path, as forks on GitHub Pages need.
  base: './',
  plugins: [
    storyPages(),
    selfHostedFonts(),
    minifiedStyles(),
    stylesOfPage(),
    inlineStylesAndPolicy(siteUrl),
    sharedEngine(),
    plainImports(),
    foldedTemplates(),
    licences(fontSources().map(({ file }) => resolve('node_modules', file))),
  ],
  css: { lightningcss: KEPT_CSS },
  build: {
    target: BROWSER_TARGETS,
    assetsInlineLimit: 0,
    // What is loaded later is one file each, or named by the page already.
    modulePreload: false,
    rolldownOptions: {
      input: ['index.html', 'embed.html', SHARED_CSS, STORY_CSS],
      output: { codeSplitting: { groups: [readerChunk()] } },
    },
    chunkSizeWarningLimit: 1200,
  },
});
