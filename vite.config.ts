import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { transform } from 'lightningcss';
import type { Topology } from 'topojson-specification';
import { build, defineConfig, type Plugin, type Rolldown } from 'vite';
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
import { bodyStyles, inlineJson, prerenderStory } from './src/site/prerender.ts';
import { problemText } from './src/story/problem.ts';
import type { Story } from './src/story/story.ts';
import { readerChunk } from './vite.chunks.ts';
import { sharedEngine } from './vite.engine.ts';
import { selfHostedFonts } from './vite.fonts.ts';

/**
 * The strictest policy under which a page works, with hashes of its inline styles and its script. Pages
 * cannot send headers, so it is a meta element.
 *
 * The page for frames also works in a sandbox: there the engine starts its worker from a `data:`
 * address that it reads first. Neither leads to a request.
 */
function contentSecurityPolicy(html: string, forFrames: boolean): string {
  const own = (element: 'script' | 'style'): string => {
    const inline = html.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'gs'));
    const sources = [...inline].map(([, text = '']) => hashSource(unescaped(text)));
    return ["'self'", ...sources].join(' ');
  };
  return [
    "default-src 'none'",
    `script-src ${own('script')}`,
    `style-src ${own('style')}`,
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

/** What an element's text says where SVG has `<` and `&` escaped; scripts and styles have no others. */
function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
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

async function readBasemap(): Promise<Basemap> {
  const topology = await readFile('data/basemap/basemap.topojson', 'utf8');
  return decodeBasemap(JSON.parse(topology) as Topology);
}

/** The address that the site will have, such as https://example.org/map/, for links that must be absolute. */
const siteUrl = process.env['SITE_URL'] || undefined;

/** What the pages' script imports: the stories by their ids, and each by `STORY` and its id. */
const STORIES = 'virtual:stories';
const STORY = 'virtual:story/';

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

/** A page's script starts this many milliseconds after the page's end where nothing is painted. */
const UNPAINTED = 2000;

/** What readers are told when a page's script does not load: what happened, and what to do. */
const NOT_LOADED =
  'The interactive map could not be loaded. Check the connection and reload the page. Every claim is in the list.';

/** Addresses of what a page needs once it is painted. */
interface LaterFiles {
  fonts: string;
  stories: string[];
  /** The engine and the basemap. */
  engine: string[];
}

/**
 * Starts a page's script once the page has been painted and is idle, and fetches what it will import
 * beside it, for each file would otherwise wait for the one that names it. As elements of the page they
 * would be fetched, and compiled, before the first paint. The stylesheet of the fonts comes with it, as
 * the last one: in front of another it would have the browser take up that one anew. A page in the
 * background is not painted.
 *
 * Where the script or what it imports does not load, a line above the map says so.
 *
 * It stands behind the drawing: on a slow line its requests are under way while the list still comes.
 */
function startScript(script: string, { fonts, stories, engine }: LaterFiles): string {
  const later = 'conflict-map:is([engine=none],[engine=interaction])';
  return `{
const add=(name,properties)=>document.body.append(Object.assign(document.createElement(name),properties));
const fetchAll=(files)=>{for(const href of files)add('link',{rel:'modulepreload',href})};
const say=()=>{for(const map of document.querySelectorAll('conflict-map'))
map.before(Object.assign(document.createElement('p'),{className:'not-loaded',role:'alert',textContent:${inlineJson(NOT_LOADED)}}))};
let start=()=>{
start=()=>{};
add('script',{type:'module',src:${inlineJson(script)},onerror:say});
add('link',{rel:'stylesheet',href:${inlineJson(fonts)}});
fetchAll(${inlineJson(stories)});
if(!document.querySelector('${later}'))fetchAll(${inlineJson(engine)})
};
new PerformanceObserver(()=>(self.requestIdleCallback??setTimeout)(()=>start(),{timeout:40})).observe({type:'paint',buffered:true});
setTimeout(()=>start(),document.hidden?0:${UNPAINTED})
}`.replaceAll('\n', '');
}

function laterFiles(html: string, bundle: Rolldown.OutputBundle): LaterFiles {
  const named = [...html.matchAll(/<conflict-map [^>]*\bstory="([a-z0-9-]+)"/g)].map(
    ([, id = '']) => `\0${STORY}${id}`,
  );
  const fonts = /<noscript>\s*<link href="([^"]*)"/.exec(html)?.[1];
  if (fonts === undefined) throw new Error('The page names no stylesheet of fonts.');
  const files = Object.values(bundle);
  const address = ({ fileName }: { fileName: string }): string => `./${fileName}`;
  return {
    fonts,
    stories: files
      .filter((file) => file.type === 'chunk' && named.includes(file.facadeModuleId ?? ''))
      .map(address),
    engine: files
      .filter(({ fileName }) => /^assets\/(engine|basemap|maplibre-gl)[^/]*\.m?js$/.test(fileName))
      .map(address),
  };
}

/** The stylesheet behind the drawing, which no page may have in its head. */
const STORY_CSS = 'src/site/story.css';

/**
 * Puts the pages' styles into the pages, so that no paint waits for a file, and the policy before
 * everything else. The development server needs inline scripts of its own.
 */
function inlineStylesAndPolicy(): Plugin {
  const inlined = new Set<string>();
  /** A stylesheet of the bundle, by the name of its file there or in the project. */
  const inlineCss = (bundle: Rolldown.OutputBundle, name: string): string => {
    const asset = Object.values(bundle).find(
      (file) =>
        file.type === 'asset' && (file.fileName === name || file.originalFileNames.includes(name)),
    );
    if (asset?.type !== 'asset') throw new Error(`The stylesheet ${name} is not built.`);
    inlined.add(asset.fileName);
    return String(asset.source).trim();
  };
  return {
    name: 'inline-styles-and-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(page, { bundle = {}, path }) {
        let start = '';
        let html = page.replace(
          /<script type="module"[^>]* src="([^"]*)"><\/script>/,
          (_element, script: string) => {
            start = `<script>${startScript(script, laterFiles(page, bundle))}</script>`;
            return '';
          },
        );
        if (start === '') throw new Error(`The page ${path} has no script.`);
        // Each story of the page names its styles; once is enough. A page without one has them at its end.
        let behindDrawing = bodyStyles(inlineCss(bundle, STORY_CSS)) + start;
        html = html.replaceAll(/<link [^>]*"\.\/src\/site\/story\.css"[^>]*>/g, () => {
          const first = behindDrawing;
          behindDrawing = '';
          return first;
        });
        html = html.replace('</body>', () => `${behindDrawing}</body>`);
        let styles = '';
        html = html.replaceAll(
          /<style>(.*?)<\/style>\s*(?=.*<body)|<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/gs,
          (_element, css?: string, file?: string) => {
            styles += css ?? inlineCss(bundle, file ?? '');
            return '';
          },
        );
        html = html.replace('</head>', () => `<style>${styles}</style></head>`);
        const policyText = contentSecurityPolicy(html, path === `/${PATHS.embed}`);
        const policy = `<meta http-equiv="Content-Security-Policy" content="${policyText}">`;
        return html.replace(
          /(<meta charset="utf-8"\s*\/?>)/,
          (charset) => `${charset}\n    ${policy}`,
        );
      },
    },
    // Nothing asks for the files any more.
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const fileName of inlined) Reflect.deleteProperty(bundle, fileName);
      },
    },
  };
}

/** Makes the styles in the components' scripts as small as those of the pages; parts made of others stay. */
function minifiedStyles(): Plugin {
  const minified = (css: string, filename: string): string =>
    transform({ filename, code: Buffer.from(css), minify: true }).code.toString();
  return {
    name: 'minified-styles',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/.+\.ts$/, code: /\bcss`/ },
      handler: (code, id) =>
        code.replaceAll(
          /\bcss`([^`$\\]*)`/g,
          (_template, css: string) => `css\`${minified(css, id)}\``,
        ),
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
    inlineStylesAndPolicy(),
    sharedEngine(),
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
