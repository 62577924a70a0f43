import { readFile } from 'node:fs/promises';
import { transform } from 'lightningcss';
import type { Plugin, Rolldown } from 'vite';
import { PATHS } from '../src/embed/dialog/addresses.ts';
import { bodyStyles, inlineJson } from '../src/press/prerender.ts';
import { failureScript } from './failures.ts';
import { contentSecurityPolicy } from './policy.ts';
import { builtScript } from './scripts.ts';

/** What the pages' script imports a story by: this and its id. */
export const STORY = 'virtual:story/';

/** A page's script starts this many milliseconds after the page's end where nothing is painted. */
const UNPAINTED = 2000;

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
 * Where the script or what it imports does not load or fails, a line above the map says so.
 *
 * It stands behind the drawing: on a slow line its requests are under way while the list still comes.
 */
function startScript(script: string, { fonts, stories, engine }: LaterFiles): string {
  const later = 'conflict-map:is([engine=none],[engine=interaction])';
  return `{
const add=(name,properties)=>document.body.appendChild(Object.assign(document.createElement(name),properties));
const fetchAll=(files)=>{for(const href of files)add('link',{rel:'modulepreload',href})};
${failureScript()}
let start=()=>{
start=()=>{};
if(lacks())return;
watch(add('script',{type:'module',src:${inlineJson(script)}}));
add('link',{rel:'stylesheet',href:${inlineJson(fonts)}});
fetchAll(${inlineJson(stories)});
if(!document.querySelector('${later}'))fetchAll(${inlineJson(engine)})
};
if(self.PerformanceObserver)new PerformanceObserver(()=>(self.requestIdleCallback||setTimeout)(()=>start(),{timeout:40})).observe({type:'paint',buffered:true});
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
export const STORY_CSS = 'src/site/story.css';

/** What of it the elements need, too; and the id by which they find it in the page. */
export const SHARED_CSS = 'src/elements/shared/shared.css';
const SHARED_ID = 'cm-shared-styles';

/**
 * Has the elements of a built page take the styles that they share with it from the page, so that they
 * are not sent twice.
 */
export function stylesOfPage(): Plugin {
  return {
    name: 'styles-of-page',
    apply: 'build',
    load: {
      filter: { id: /\/src\/elements\/shared\/shared-styles\.ts$/ },
      async handler(id) {
        const source = await readFile(id, 'utf8');
        const names = Array.from(source.matchAll(/^export const (\w+)/gm), ([, name]) => name);
        return `import { unsafeCSS } from 'lit';
const styles = unsafeCSS(document.querySelector('#${SHARED_ID} style').textContent);
export { ${names.map((name) => `styles as ${name}`).join(', ')} };`;
      },
    },
  };
}

/**
 * Puts the pages' styles into the pages, so that no paint waits for a file, and the policy before
 * everything else. The development server needs inline scripts of its own.
 *
 * @param site - the address that the site will have, where it is known; the policy names its origin
 */
export function inlineStylesAndPolicy(site: string | undefined): Plugin {
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
      async handler(page, { bundle = {}, path }) {
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
        let behindDrawing =
          bodyStyles(inlineCss(bundle, SHARED_CSS), SHARED_ID) +
          bodyStyles(inlineCss(bundle, STORY_CSS)) +
          start;
        html = html.replaceAll(/<link [^>]*"\.\/src\/site\/story\.css"[^>]*>/g, () => {
          const first = behindDrawing;
          behindDrawing = '';
          return first;
        });
        html = html.replace('</body>', () => `${behindDrawing}</body>`);
        const forFrames = path === `/${PATHS.embed}`;
        if (forFrames) {
          const early = (await builtScript('src/embed/frame/early-height.ts')).trim();
          html = html.replace('</body>', () => `<script>${early}</script></body>`);
        }
        let styles = '';
        html = html.replaceAll(
          /<style>(.*?)<\/style>\s*(?=.*<body)|<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/gs,
          (_element, css?: string, file?: string) => {
            styles += css ?? inlineCss(bundle, file ?? '');
            return '';
          },
        );
        html = html.replace('</head>', () => `<style>${styles}</style></head>`);
        const policyText = contentSecurityPolicy(html, { forFrames, site });
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
export function minifiedStyles(): Plugin {
  const minified = (css: string, filename: string): string =>
    transform({ filename, code: Buffer.from(css), minify: true })
      .code.toString()
      .replaceAll(/[`$\\]/g, String.raw`\$&`);
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
