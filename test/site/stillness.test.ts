import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { siteTest } from '../support/site-test.ts';
import { openInPieces } from './in-pieces.ts';
import {
  leaveEngineOut,
  openSigns,
  openStory,
  pages,
  sign,
  watchShifts,
  waitForFrames,
} from './map-page.ts';

/** Phones, tablets, the bench's window, and a screen that shows all of the map at once. */
const sizes = [
  [320, 640],
  [768, 1024],
  [800, 600],
  [1280, 900],
  [1280, 1600],
] as const;

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

/** Notes in each frame what is seen of the map, from before the page's first script on. */
async function watchMap(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seenParts: seen });
    const look = (): void => {
      const map = document.querySelector('conflict-map');
      const own = map?.shadowRoot?.querySelector('conflict-map-view')?.shadowRoot;
      const isSeen = (selector: string): boolean =>
        [map, own].some((root) =>
          [...(root?.querySelectorAll(selector) ?? [])].some((part) =>
            part.checkVisibility({ visibilityProperty: true }),
          ),
        );
      const parts = {
        name: '.poster > .map-names > .pn-country > span',
        sign: '.place[data-place="terter"]',
        figure: '.figure',
      };
      const now = Object.entries(parts).flatMap(([part, selector]) =>
        isSeen(selector) ? [part] : [],
      );
      seen.push(now.join(' '));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return () => page.evaluate(() => (window as unknown as { seenParts: string[] }).seenParts);
}

describe.each(pages)('while $name arrives', ({ path }) => {
  siteTest('names, signs and figures stay once they are seen', async ({ page, siteUrl }) => {
    const seen = await watchMap(page);
    await leaveEngineOut(page);
    // Late, so that there are frames between the element and its story.
    await page.route('**/assets/karabakh-2020-*.js', async (route) => {
      await page.locator('conflict-map-view').waitFor({ state: 'attached' });
      await waitForFrames(page, 10);
      await route.continue();
    });
    await openStory(page, siteUrl + path);
    await waitForFrames(page, 20);
    const frames = await seen();
    const first = frames.indexOf('name sign figure');
    expect(first).toBeGreaterThanOrEqual(0);
    expect([...new Set(frames.slice(first))]).toEqual(['name sign figure']);
  });

  siteTest.for(sizes)('nothing moves at %d × %d', async ([width, height], { page, siteUrl }) => {
    await page.setViewportSize({ width, height });
    const shifts = await watchShifts(page);
    await leaveEngineOut(page);
    // What they move has a test of its own, and a line in test/known.md.
    await page.route('**/*.woff2', (route) => route.abort());
    await slowLine(page);
    await openSigns(page, siteUrl + path);
    await page.waitForLoadState('load');
    // The tools come when somebody does, in place of what the page has brought.
    await page.locator('conflict-map').dispatchEvent('touchstart');
    await page.locator('conflict-timeline button').first().waitFor();
    await waitForFrames(page, 2);
    expect(await shifts()).toEqual([]);
  });

  // Narrow, where what does not fit begins a new line, and with what stands below the map in sight.
  siteTest('nothing moves wherever the page is cut on its way', async ({ page, siteUrl }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const shifts = await watchShifts(page);
    await leaveEngineOut(page);
    await page.route('**/*.woff2', (route) => route.abort());
    const ends = /<\/svg>|<div slot=timeline>|<section[^>]*>|<h[345][^>]*>|\d+ claims,/g;
    const pieces = await openInPieces(page, siteUrl, path, ends);
    expect(pieces).toBeGreaterThan(50);
    await sign(page, 'karabakh').waitFor();
    await waitForFrames(page, 2);
    expect(await shifts()).toEqual([]);
  });
});
