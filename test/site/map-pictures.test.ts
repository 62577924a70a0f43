import { describe, expect } from 'vitest';
import { palettes } from '../../src/scene/palette.ts';
import type { Theme } from '../../src/scene/theme.ts';
import { siteTest } from '../support/site-test.ts';
import { stillPicture } from '../support/still-picture.ts';
import { differsFromKept, keepPicture, shareOfColour, shareOfMixture } from './compare-pictures.ts';
import {
  leaveEngineOut,
  mapView,
  openMap,
  openSigns,
  waitForState,
  waitForFonts,
} from './map-page.ts';

const themes: Theme[] = ['light', 'dark'];

/** Not blank: the ground, the water and the hatching of districts are there. */
function expectDrawn(picture: Buffer, theme: Theme): void {
  const { land, water, sides } = palettes[theme];
  expect(shareOfColour(picture, land)).toBeGreaterThan(0.2);
  expect(shareOfColour(picture, water)).toBeGreaterThan(0.01);
  expect(shareOfMixture(picture, land, sides.teal)).toBeGreaterThan(0.002);
}

// The map alone, not the page: what is around it changes more often, and other tests read it.
// After a wanted change, `UPDATE=1 npm run test:site -- test/site/map-pictures.test.ts` keeps the new
// pictures.
describe.each(themes)('the %s map', (theme) => {
  siteTest.for([1280, 360])('looks as it did, %d px wide', async (width, { page, siteUrl }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await openMap(page, `${siteUrl}embed.html`);
    await waitForFonts(page);
    const picture = await stillPicture(mapView(page));
    expectDrawn(picture, theme);
    if (process.env.UPDATE) keepPicture(`map-${theme}-${width}`, picture);
    expect(differsFromKept(`map-${theme}-${width}`, picture, 0.02)).toBeNull();
  });

  siteTest('is drawn alike before its engine and without it', async ({ page, siteUrl }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: theme });
    await leaveEngineOut(page);
    await openSigns(page, `${siteUrl}embed.html`);
    await waitForState(page, 'poster');
    await waitForFonts(page);
    const picture = await stillPicture(mapView(page));
    expectDrawn(picture, theme);
    // No buttons, and here and there a label that stands elsewhere.
    expect(differsFromKept(`map-${theme}-1280`, picture, 0.04)).toBeNull();
  });
});
