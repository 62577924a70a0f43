import { getCompatibleVersions } from 'baseline-browser-mapping';
import { Features } from 'lightningcss';

/**
 * The oldest browsers in which all of a story works: those that have what web developers call Baseline
 * of this year, https://web.dev/baseline. What is newer needs a fallback; test/tooling/browsers.test.ts
 * holds that. An older browser shows the list and the poster, and says that it is too old.
 */
export const BASELINE = 2023;

/** A browser's name, as MDN's data has it, and its oldest version. */
export interface OldestBrowser {
  browser: string;
  version: string;
}

/** The oldest version of each of the browsers that Baseline is made of. */
export const OLDEST_BROWSERS: readonly OldestBrowser[] = getCompatibleVersions({
  targetYear: BASELINE,
}).map(({ browser, version }) => ({ browser, version }));

/** The same as the bundler has it, such as `chrome120`. */
export const BROWSER_TARGETS = OLDEST_BROWSERS.filter(({ browser }) => !browser.includes('_')).map(
  ({ browser, version }) => browser + version,
);

/** Styles stand as they are written: light-dark() has its fallback there, smaller than a made one. */
export const KEPT_CSS = { exclude: Features.LightDark };
