import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Topology } from 'topojson-specification';
import { build, defineConfig, type Plugin } from 'vite';
import { exportedFiles } from './src/cli/export-command.ts';
import { readStory } from './src/cli/read-story.ts';
import { pictureCredits } from './src/components/picture-credits.ts';
import type { Basemap } from './src/layers/basemap.ts';
import { sourceText } from './src/components/source-text.ts';
import { PATHS, storyPath } from './src/embed/addresses.ts';
import { discoveryLink, manifest, oEmbed, type DiscoveryLink } from './src/embed/oembed.ts';
import { decodeBasemap } from './src/layers/decode-basemap.ts';
import { pictureFiles } from './src/poster/picture-files.ts';
import { socialTags, type SocialTag } from './src/poster/social-tags.ts';
import { pageStory } from './src/site/page-story.ts';
import { prerenderStory } from './src/site/prerender.ts';
import { problemText } from './src/story/problem.ts';
import type { Story } from './src/story/story.ts';
import { readerChunk } from './vite.chunks.ts';
import { sharedEngine } from './vite.engine.ts';
import { fontSources, selfHostedFonts } from './vite.fonts.ts';
import { licences } from './vite.licences.ts';
import { inlineStylesAndPolicy, minifiedStyles, STORY, STORY_CSS } from './vite.pages.ts';

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
const siteUrl = process.env['SITE_URL'] || undefined;

/** What the pages' script imports: the stories by their ids, and each by `STORY` and its id. */
const STORIES = 'virtual:stories';

/**
 * Writes stories into the pages that name them, gives the pages' script their data, each in a file of
 * its own, and puts data and schemas beside the pages.
 *
 * In the page itself the data would be read by the parser before anything is painted.
 */
function storyPages(): Plugin {
  return {
    name: 'story-pages',
    resolveId: (id) => (id === STORIES || id.startsWith(STORY) ? `\0${id}` : null),
    async load(id) {
      if (id === `\0${STORIES}`) {
        const entries = (await storyIds()).map(
          (story) =>
            `${JSON.stringify(story)}: async () => (await import('${STORY}${story}')).default`,
        );
        return `export default { ${entries.join(', ')} };`;
      }
      if (!id.startsWith(`\0${STORY}`)) return null;
      const folder = resolve('data', id.slice(STORY.length + 1));
      for (const name of await readdir(folder)) this.addWatchFile(join(folder, name));
      const story = pageStory(await checkedStory(basename(folder)));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(story))});`;
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
        if (siteUrl !== undefined) {
          const answer = oEmbed(story, siteUrl, sourceText(story));
          emit(storyPath(id, 'oembed.json'), `${JSON.stringify(answer)}\n`);
        }
      }
      emit(PATHS.manifest, `${JSON.stringify(manifest(stories))}\n`);
      emit(PATHS.resizer, await resizerScript());
      const schemas = (await readdir('src/story/schema')).filter((name) => name.endsWith('.json'));
      for (const name of schemas) {
        emit(`schema/${name}`, await readFile(join('src/story/schema', name), 'utf8'));
      }
    },
    closeBundle() {
      if (siteUrl === undefined)
        this.info('Without SITE_URL, the address that the site will have, there is no oEmbed.');
    },
  };
}

/** The script for hosts: one file without imports, at an address that stays. */
async function resizerScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'src/embed/resizer.ts', formats: ['iife'], name: 'conflictMapResizer' },
    },
  });
  const [first] = [built].flat();
  const chunk = first && 'output' in first ? first.output.at(0) : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The resizer could not be built.');
  return chunk.code;
}

export default defineConfig({
  // Relative addresses: the site works under any path, as forks on GitHub Pages need.
  base: './',
  plugins: [
    storyPages(),
    selfHostedFonts(),
    minifiedStyles(),
    inlineStylesAndPolicy(),
    sharedEngine(),
    licences(fontSources().map(({ file }) => resolve('node_modules', file))),
  ],
  build: {
    target: 'es2022',
    // From these on light-dark() is native; it must not be rewritten into something larger.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    // What is loaded later is one file each, or named by the page already.
    modulePreload: false,
    rolldownOptions: {
      input: ['index.html', 'embed.html', STORY_CSS],
      output: { codeSplitting: { groups: [readerChunk()] } },
    },
    chunkSizeWarningLimit: 1200,
  },
});
