import type { Page } from 'playwright';
import { stillPicture } from '../support/still-picture.ts';
import { shareOfDifference } from './compare-pictures.ts';
import {
  leaveEngineOut,
  mapView,
  openStory,
  waitForFonts,
  waitForState,
  wantEngine,
} from './map-page.ts';

/** Poster and engine may differ in less than this share of the pixels. */
export const HANDED_OVER = 0.02;

/** The share of the map’s pixels that change when the engine takes over from the poster. */
export async function handedOver(page: Page, address: string, name: string): Promise<number> {
  await leaveEngineOut(page);
  await openStory(page, address);
  await waitForState(page, 'poster');
  // The serif is optional: whether a first visit has it is a matter of milliseconds.
  await page.evaluate(() => Promise.allSettled([...document.fonts].map((font) => font.load())));
  const poster = await picture(page);
  await wantEngine(page);
  await waitForState(page, 'ready');
  return shareOfDifference(poster, await picture(page), name);
}

/** A picture of the map without the buttons that only one of the two has. */
async function picture(page: Page): Promise<Buffer> {
  await waitForFonts(page);
  await page.evaluate(() => {
    const map = document.querySelector('conflict-map')?.shadowRoot;
    const view = map?.querySelector('conflict-map-view')?.shadowRoot;
    // By style, as either of them may come at any time.
    const style = new CSSStyleSheet();
    style.replaceSync(':is(.guide-start, .controls) { display: none !important }');
    for (const root of [map, view]) root?.adoptedStyleSheets.push(style);
  });
  return stillPicture(mapView(page));
}
