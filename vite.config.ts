import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
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
import { inlineJson, prerenderStory } from './src/site/prerender.ts';
import { problemText } from './src/story/problem.ts';
import type { Story } from './src/story/story.ts';
import { readerChunk } from './vite.chunks.ts';
import { sharedEngine } from './vite.engine.ts';
import { selfHostedFonts } from './vite.fonts.ts';

/**
 * The strictest policy under which the pages work, with hashes of their inline styles and scripts.
 * Pages cannot send headers, so it is a meta element.
 *
 * The page for frames also works in a sandbox: there the engine starts its worker from a `data:`
 * address that it reads first. Neither leads to a request.
 */
function contentSecurityPolicy(styles: string[], scripts: string[], forFrames: boolean): string {
  const own = (inline: string[]): string => ["'self'", ...inline.map(hashSource)].join(' ');
  return [
    "default-src 'none'",
    `script-src ${own(scripts)}`,
    `style-src ${own(styles)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    forFrames ? "worker-src 'self' data:" : "worker-src 'self'",
    forFrames ? 'connect-src data:' : "connect-src 'none'",
    // The preview of what is embedded.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

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

/** A story for a page whose HTML has the words of its guided reading already. */
function withoutGuideTexts(story: Story): Story {
  return { ...story, guide: story.guide.map((step) => ({ ...step, title: '', text: '' })) };
}

async function readBasemap(): Promise<Basemap> {
  const topology = await readFile('data/basemap/basemap.topojson', 'utf8');
  return decodeBasemap(JSON.parse(topology) as Topology);
}

/** The address that the site will have, such as https://example.org/map/, for links that must be absolute. */
const siteUrl = process.env['SITE_URL'] || undefined;

/** Writes stories into the pages that name them, and their data and schemas beside the pages. */
function storyPages(): Plugin {
  return {
    name: 'story-pages',
    transformIndexHtml: {
      order: 'pre',
      async handler(page) {
        let html = page;
        let css = '';
        let social: SocialTag[] = [];
        const discovery: DiscoveryLink[] = [];
        for (const [comment, part, id] of page.matchAll(
          /<!-- story:(content|content-and-guide|data) ([a-z0-9-]+) -->/g,
        )) {
          const story = await checkedStory(id ?? '');
          if (part === 'data') {
            // The page with the guided reading has its words already.
            const words = page.includes(`story:content-and-guide ${story.id} `)
              ? withoutGuideTexts(story)
              : story;
            const data = `<script type="application/json" data-story="${story.id}">${inlineJson(pageStory(words))}</script>`;
            html = html.replace(comment, () => data);
          } else {
            const guided = part === 'content-and-guide';
            const content = await prerenderStory(story, await readBasemap(), guided);
            if (social.length === 0) social = socialTags(story, siteUrl);
            if (siteUrl !== undefined && discovery.length === 0)
              discovery.push(discoveryLink(story, siteUrl));
            css += content.css;
            html = html.replace(comment, () => content.html);
          }
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
      emit('licences.txt', await licences());
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

/** The licences of what the site ships, in one text: its data, fonts and libraries. */
async function licences(): Promise<string> {
  const files = [
    'LICENSE',
    'LICENSE_DATA',
    ...['@fontsource/noto-sans', '@fontsource/noto-serif', 'lit', 'topojson-client'].map(
      (name) => `node_modules/${name}/LICENSE`,
    ),
    'node_modules/maplibre-gl/LICENSE.txt',
  ];
  const texts = await Promise.all(
    files.map(
      async (file) =>
        `== ${file.replace('node_modules/', '')} ==\n\n${await readFile(file, 'utf8')}`,
    ),
  );
  return texts.join('\n\n');
}

/**
 * Fetches the engine's files side by side, while the page's script is on its way: each would otherwise
 * wait for the one that names it. As links of the page they would be fetched, and compiled, before the
 * first paint.
 */
function preloadScript(files: { fileName: string }[]): string {
  const names = files
    .map(({ fileName }) => fileName)
    .filter((name) => /^assets\/(engine|basemap-data|maplibre-gl)[^/]*\.m?js$/.test(name));
  const addresses = inlineJson(names.map((name) => `./${name}`));
  const fetchAll = `for(const href of ${addresses})document.head.append(Object.assign(document.createElement('link'),{rel:'modulepreload',href}))`;
  return `requestAnimationFrame(()=>requestAnimationFrame(()=>(self.requestIdleCallback??setTimeout)(()=>{${fetchAll}})))`;
}

/**
 * Puts the pages' stylesheet into the pages, so that the first paint waits for nothing, and the
 * policy before everything else. The development server needs inline scripts of its own.
 */
function inlineStylesAndPolicy(): Plugin {
  return {
    name: 'inline-styles-and-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(page, { bundle, path }) {
        let html = page;
        for (const [link, file] of page.matchAll(
          /<link rel="stylesheet"[^>]* href="\.\/([^"]+\.css)">/g,
        )) {
          const asset = bundle?.[file ?? ''];
          if (asset?.type !== 'asset')
            throw new Error(`The page names a stylesheet that is not built: ${link}`);
          const css = String(asset.source).replaceAll(/url\(\.\//g, 'url(./assets/');
          html = html.replace(link, () => `<style>${css.trim()}</style>`);
        }
        // In the head, where the build puts it, it would share the line with what is seen first.
        let script = '';
        html = html.replace(/<script type="module"[^>]*><\/script>/, (element) => {
          script = element;
          return '';
        });
        const preload = preloadScript(Object.values(bundle ?? {}));
        html = html.replace('</body>', () => `${script}<script>${preload}</script></body>`);
        const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = '']) => css);
        const policyText = contentSecurityPolicy(styles, [preload], path === `/${PATHS.embed}`);
        const policy = `<meta http-equiv="Content-Security-Policy" content="${policyText}">`;
        return html.replace(
          /(<meta charset="utf-8"\s*\/?>)/,
          (charset) => `${charset}\n    ${policy}`,
        );
      },
    },
  };
}

export default defineConfig({
  // Relative addresses: the site works under any path, as forks on GitHub Pages need.
  base: './',
  plugins: [storyPages(), selfHostedFonts(), inlineStylesAndPolicy(), sharedEngine()],
  build: {
    target: 'es2022',
    // From these on light-dark() is native; it must not be rewritten into something larger.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    // What is loaded later is one file each, or named by the page already.
    modulePreload: false,
    rolldownOptions: {
      input: ['index.html', 'embed.html'],
      output: { codeSplitting: { groups: [readerChunk()] } },
    },
    chunkSizeWarningLimit: 1200,
  },
});
