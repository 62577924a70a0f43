import type { Rolldown, ViteDevServer } from 'vite';
import type { PageFiles } from '../src/press/story-page.ts';
import { pageFailures } from '../src/words/page-failures.ts';
import { OLDEST_BROWSERS } from './browsers.ts';
import { basemapModule } from './basemap-modules.ts';
import { storyImport } from './story-modules.ts';

/** The stylesheet behind the drawing, which no page may have in its head. */
export const STORY_CSS = 'src/site/story.css';

/** What of it the elements need, too. */
export const SHARED_CSS = 'src/elements/shared/styles/shared.css';

/** The styles of the guided reading and of the printed article, for pages that have the two. */
export const GUIDE_CSS = [
  'src/elements/guide/guide-excerpts.css',
  'src/site/scrolly.css',
  'src/site/print/article.css',
] as const;

/** The styles of a map's element beside its guided reading. */
export const GUIDE_PLACE_CSS = 'src/elements/guide/guide-place.css';

/** The styles of the key above the map, before the drawing. */
export const KEY_CSS = 'src/elements/legend/map-key.css';

/** The stylesheets of a build that its pages have inside of them. */
export class PageStyles {
  readonly #inside = new Set<string>();

  of(bundle: Rolldown.OutputBundle): Pick<PageFiles, 'css' | 'keyCss' | 'sharedCss' | 'storyCss'> {
    return {
      css: (address) => this.#text(bundle, address.replace(/^\.\.?\//, '')),
      keyCss: this.#text(bundle, KEY_CSS),
      sharedCss: this.#text(bundle, SHARED_CSS),
      storyCss: this.#text(bundle, STORY_CSS),
    };
  }

  removeFrom(bundle: Rolldown.OutputBundle): void {
    for (const fileName of this.#inside) Reflect.deleteProperty(bundle, fileName);
  }

  /** A stylesheet by the name of its file in the bundle or in the project. */
  #text(bundle: Rolldown.OutputBundle, name: string): string {
    const asset = Object.values(bundle).find(
      (file) =>
        file.type === 'asset' && (file.fileName === name || file.originalFileNames.includes(name)),
    );
    if (asset?.type !== 'asset') throw new Error(`The stylesheet ${name} is not built.`);
    this.#inside.add(asset.fileName);
    return String(asset.source).trim();
  }
}

/** The browsers that the pages work in, as readers are told them. */
const BROWSERS = OLDEST_BROWSERS.filter(({ browser }) => !browser.includes('_')).map(
  ({ browser, version }) => `${browser[0]?.toUpperCase()}${browser.slice(1)} ${version}`,
);

/** The way from the folder of a page, by its path below the site's address, to the site's own. */
export function wayUp(path: string): './' | '../' {
  return path.replace(/^\//, '').includes('/') ? '../' : './';
}

/**
 * What a page of a build loads once it is painted.
 *
 * @param basemaps - of each story of the site, the id of what it is drawn on
 */
export function startOf(
  bundle: Rolldown.OutputBundle,
  basemaps: ReadonlyMap<string, string>,
  up: './' | '../',
): Pick<PageFiles, 'up' | 'start' | 'story' | 'basemap'> {
  const files = Object.values(bundle);
  const address = ({ fileName }: { fileName: string }): string => up + fileName;
  const ofModule = (module: string): string => {
    const found = files.find((file) => file.type === 'chunk' && file.facadeModuleId === module);
    if (found === undefined) throw new Error(`The data of ${module.slice(1)} are not built.`);
    return address(found);
  };
  const typed = files.find(({ fileName }) => /^assets\/typed-.*\.css$/.test(fileName));
  if (typed === undefined) throw new Error('The fonts of what is typed are not built.');
  return {
    up,
    start: {
      typed: address(typed),
      engine: files
        .filter(({ fileName }) => /^assets\/(engine|scene|running-map)[^/]*\.m?js$/.test(fileName))
        .map(address),
      failures: pageFailures(BROWSERS),
    },
    story: (id) => ofModule(`\0${storyImport(id)}`),
    basemap: (id) => ofModule(basemapModule(basemaps.get(id) ?? '')),
  };
}

/** The type of a page. */
export const HTML = 'text/html; charset=utf-8';

/** What the development server answers. */
export interface Answer {
  type: string;
  body: string | Uint8Array;
}

/**
 * Has the development server answer what it is asked, by the path below the site's address.
 *
 * @param find - the answer; null leaves it to the server
 */
export function answers(
  server: ViteDevServer,
  find: (path: string) => Promise<Answer | null>,
): void {
  server.middlewares.use((request, response, next) => {
    find((request.url ?? '').replace(/[?#].*$/s, '').slice(1))
      .then((found) => {
        if (found === null) {
          next();
          return;
        }
        response.setHeader('Content-Type', found.type);
        response.end(found.body);
      })
      .catch(next);
  });
}
