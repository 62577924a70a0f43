import { describe, expect } from 'vitest';
import { rgb } from '../../src/scene/dots.ts';
import { palettes } from '../../src/scene/palette.ts';
import type { Theme } from '../../src/scene/theme.ts';
import { siteTest } from '../support/site-test.ts';
import { stillPicture } from '../support/still-picture.ts';
import { differsFromKept, keepPicture, shareOfColour } from './compare-pictures.ts';
import {
  leaveEngineOut,
  mapView,
  openMap,
  openSigns,
  waitForState,
  waitForFonts,
} from './map-page.ts';

const themes: Theme[] = ['light', 'dark'];

/** How light the land is where it’s lit. */
const lit: Record<Theme, number> = { light: 0.42, dark: 0.07 };

/** A colour with white over it. */
function lighter(colour: string, share: number): string {
  const channels = rgb(colour).map((value) => Math.round(value + share * (255 - value)));
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Not blank: the ground, the water and the lit ground of districts are there. */
function expectDrawn(picture: Buffer, theme: Theme): void {
  const { land, water } = palettes[theme];
  expect(shareOfColour(picture, land)).toBeGreaterThan(0.2);
  expect(shareOfColour(picture, water)).toBeGreaterThan(0.01);
  expect(shareOfColour(picture, lighter(land, lit[theme]))).toBeGreaterThan(0.002);
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
