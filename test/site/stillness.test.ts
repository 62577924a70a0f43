import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { siteTest } from '../support/site-test.ts';
import { leaveEngineOut, openSigns, pages, watchShifts } from './map-page.ts';

/** Phones, tablets, the bench's window, and a screen that shows all of the map at once. */
const sizes = [
  [320, 640],
  [768, 1024],
  [800, 600],
  [1280, 900],
  [1280, 1600],
] as const;

/** Shifts below this are a browser's rounding: a line of text by a part of a pixel. */
const ROUNDING = 0.001;

/** Lets the page arrive piece by piece: 1.6 Mbit/s with 150 ms. */
async function slowLine(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Network.enable');
  await devTools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 200_000,
  });
}

describe.each(pages)('while $name arrives', ({ path }) => {
  siteTest.for(sizes)('nothing moves at %d × %d', async ([width, height], { page, siteUrl }) => {
    await page.setViewportSize({ width, height });
    const shifts = await watchShifts(page);
    await leaveEngineOut(page);
    await slowLine(page);
    await openSigns(page, siteUrl + path);
    await page.waitForLoadState('load');
    // The tools come when somebody does, in place of what the page has brought.
    await page.locator('conflict-map').dispatchEvent('touchstart');
    await page.locator('conflict-timeline button').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    expect((await shifts()).filter((shift) => shift >= ROUNDING)).toEqual([]);
  });
});
