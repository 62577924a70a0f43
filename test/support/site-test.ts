import { chromium } from 'playwright';
import { inject, test } from 'vitest';
import { browserFlags, findBrowser } from './browser.ts';

/**
 * `test` for the built site. A test may ask for
 *
 * - `siteUrl`: the address of the site's index page, ending in a slash;
 * - `browser`: Playwright's browser, one for each test file;
 * - `context`: an own browser context for each test, with nothing cached or stored;
 * - `page`: a page of that context.
 */
export const siteTest = test
  .extend('siteUrl', () => inject('siteUrl'))
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const path = findBrowser();
    const browser = await chromium.launch({
      args: browserFlags,
      ...(path !== undefined && { executablePath: path }),
    });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('context', async ({ browser }, { onCleanup }) => {
    const context = await browser.newContext();
    onCleanup(() => context.close());
    return context;
  })
  .extend('page', ({ context }) => context.newPage());
