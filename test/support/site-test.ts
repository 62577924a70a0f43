import { chromium, type Browser } from 'playwright';
import { inject, test } from 'vitest';
import { browserFlags, findPageBrowser } from './browser.ts';

/** The browser of this worker. Vitest would start one for each `test` that extends the one below. */
let started: Promise<Browser> | undefined;

function startBrowser(): Promise<Browser> {
  const path = findPageBrowser();
  return chromium.launch({
    args: browserFlags,
    ...(path !== undefined && { executablePath: path }),
  });
}

/**
 * `test` for the built site. A test may ask for
 *
 * - `siteUrl`: the address of the site's index page, ending in a slash;
 * - `browser`: Playwright's browser, one for all files that a worker runs;
 * - `context`: an own browser context for each test, with nothing cached or stored;
 * - `page`: a page of that context.
 */
export const siteTest = test
  .extend('siteUrl', () => inject('siteUrl'))
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    started ??= startBrowser();
    const browser = await started;
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('context', async ({ browser }, { onCleanup }) => {
    const context = await browser.newContext();
    onCleanup(() => context.close());
    return context;
  })
  .extend('page', async ({ context }, { onCleanup }) => {
    const page = await context.newPage();
    // What the page still asks for then is nobody's failure.
    onCleanup(() => page.unrouteAll({ behavior: 'ignoreErrors' }));
    return page;
  });
