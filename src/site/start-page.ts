import type { PageFailures } from '../words/page-failures.ts';
import { saysMissingParts, watchScript } from './page-failures.ts';

/** What a page loads once it is painted: addresses of files, and what to say when that fails. */
export interface PageStart {
  /** The page's script, a module. */
  script: string;
  /** The stylesheet of the fonts. */
  fonts: string;
  /** That of the fonts for what a reader types, which may be any letter; it comes with a hand. */
  typed: string;
  /**
   * The files of the stories of its maps, by the stories' ids, without their endings `story.js`: those of a
   * story's other parts have other endings.
   */
  stories: Record<string, string>;
  /** What these are drawn on, in the same order. */
  basemaps: string[];
  /** The engine. */
  engine: string[];
  failures: PageFailures;
}

/** A page's script starts this many milliseconds after the page's end where nothing is painted. */
const UNPAINTED = 2000;

/** Maps whose engine starts by itself, or has just been asked for. */
const WITH_ENGINE = 'conflict-map:is([engine=visible],[data-state=loading])';

/**
 * Starts a page's script once the page has been painted and is idle, and fetches what it will import
 * beside it, for each file would otherwise wait for the one that names it. As elements of the page they
 * would be fetched, and compiled, before the first paint. The stylesheet of the fonts comes with it, as
 * the last one: in front of another it would have the browser take up that one anew. A page in the
 * background is not painted.
 *
 * It keeps to what browsers have known since 2017, for too old a browser has to run it.
 */
export function startPage(
  page: Window & typeof globalThis,
  { script, fonts, stories, basemaps, engine, failures }: PageStart,
): void {
  const { document, history, location } = page;
  // A server that shows a folder without the slash at its end: links would lead beside the folder.
  const { pathname, search, hash } = location;
  if (pathname.replace(/.*\//, '') in stories)
    history.replaceState(null, '', `${pathname}/${search}${hash}`);
  const add = <Name extends 'link' | 'script'>(
    name: Name,
    properties: Partial<HTMLElementTagNameMap[Name]>,
  ): HTMLElementTagNameMap[Name] =>
    document.body.appendChild(Object.assign(document.createElement(name), properties));
  const fetchAll = (files: readonly string[]): void => {
    for (const href of files) add('link', { rel: 'modulepreload', href });
  };
  let started = false;
  const run = (): void => {
    if (started) return;
    started = true;
    if (saysMissingParts(page, failures)) return;
    watchScript(page, add('script', { type: 'module', src: script }), failures);
    add('link', { rel: 'stylesheet', href: fonts });
    fetchAll(Object.values(stories).map((file) => `${file}story.js`));
    const watched = new page.MutationObserver(fetchEngine);
    watched.observe(document, { attributeFilter: ['data-state'], subtree: true });
    function fetchEngine(): void {
      if (!document.querySelector(WITH_ENGINE)) return;
      watched.disconnect();
      fetchAll(engine.concat(basemaps));
    }
    fetchEngine();
  };
  // Too old a browser has neither of the two.
  const has = (name: string): boolean => name in page;
  if (has('PerformanceObserver'))
    new page.PerformanceObserver(() => {
      if (has('requestIdleCallback')) page.requestIdleCallback(run, { timeout: 40 });
      else page.setTimeout(run);
    }).observe({ type: 'paint', buffered: true });
  page.setTimeout(run, document.hidden ? 0 : UNPAINTED);
}
