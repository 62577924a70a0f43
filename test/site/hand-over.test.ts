import { describe, expect } from 'vitest';
import type { Page } from 'playwright';
import { siteTest } from '../support/site-test.ts';
import { shareOfDifference } from './compare-pictures.ts';
import { leaveEngineOut, mapView, openSigns, waitForState } from './map-page.ts';

/** Poster and engine may differ in less than this share of the pixels. */
const most = 0.02;

/** A picture of the map without the buttons that only one of the two has. */
async function picture(page: Page): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => {
    const map = document.querySelector('conflict-map')?.shadowRoot;
    const view = map?.querySelector('conflict-map-view')?.shadowRoot;
    const buttons = [map?.querySelector('.guide-start'), view?.querySelector('.controls')];
    for (const button of buttons) if (button instanceof HTMLElement) button.style.display = 'none';
  });
  return mapView(page).screenshot();
}

// What the reader sees when the engine takes over: nothing.
describe.each(['light', 'dark'] as const)('the hand-over in %s', (colorScheme) => {
  siteTest.for([360, 768, 1280])(
    'changes less than 2 % of the pixels at %d px',
    async (width, { page, siteUrl }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await leaveEngineOut(page);
      await openSigns(page, `${siteUrl}embed.html`);
      await waitForState(page, 'poster');
      // The serif is optional: whether a first visit has it is a matter of milliseconds.
      await page.evaluate(() => Promise.allSettled([...document.fonts].map((font) => font.load())));
      const poster = await picture(page);
      await page.locator('conflict-map').evaluate((map) => {
        map.setAttribute('engine', 'visible');
      });
      await waitForState(page, 'ready');
      const drawn = await picture(page);
      const share = shareOfDifference(poster, drawn, `hand-over-${colorScheme}-${width}`);
      // Not the same picture twice either.
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(most);
    },
  );
});
