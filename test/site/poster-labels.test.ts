import type { Page } from 'playwright';
import { expect } from 'vitest';
import { siteTest } from '../support/site-test.ts';
import {
  eventually,
  leaveEngineOut,
  loadTools,
  openSigns,
  openStory,
  waitForFonts,
} from './map-page.ts';

/** The names of the poster that are seen, and those of them that lie on a label or a figure. */
async function posterNames(page: Page): Promise<{ seen: number; covered: string[] }> {
  return page.evaluate(() => {
    const map = document.querySelector('conflict-map');
    const view = map?.shadowRoot?.querySelector('conflict-map-view')?.shadowRoot;
    const boxOf = (element: Element): DOMRect => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect();
    };
    const labels = [
      ...(view?.querySelectorAll(
        '.place:not([hidden]):not([data-form="x"]) .place-name, .figure:not([data-out])',
      ) ?? []),
    ].map(boxOf);
    const names = [...(map?.querySelectorAll('.poster > .map-names > span > span') ?? [])].filter(
      (name) => name.checkVisibility({ visibilityProperty: true }),
    );
    const covered = names.filter((name) => {
      const a = boxOf(name);
      return labels.some(
        (b) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top,
      );
    });
    return { seen: names.length, covered: covered.map((name) => name.textContent) };
  });
}

siteTest.for([
  ['a chosen figure', '#claim=region-area'],
  ['a filter', '#q=Vardenis'],
  ['other names', '#names=hy&place=karabakh'],
])('with %s, the names of the poster stay that have room', async ([, hash], { page, siteUrl }) => {
  await leaveEngineOut(page);
  await openSigns(page, `${siteUrl}embed.html`);
  await waitForFonts(page);
  const before = await posterNames(page);
  expect(before.seen).toBeGreaterThan(8);
  await page.goto('about:blank');
  await openStory(page, `${siteUrl}embed.html${hash}`);
  await waitForFonts(page);
  await loadTools(page);
  await eventually(async () => (await posterNames(page)).covered).toEqual([]);
  expect((await posterNames(page)).seen).toBeGreaterThan(before.seen / 2);
});

siteTest('a filter leaves no district lit without the engine', async ({ page, siteUrl }) => {
  await leaveEngineOut(page);
  await openStory(page, `${siteUrl}embed.html#q=Vardenis`);
  await loadTools(page);
  const areas = page.locator('.pm-area[data-select="terter"]');
  await eventually(() => areas.first().isVisible()).toBe(false);
});

siteTest('in forced colours, no name drowns in its own halo', async ({ page, siteUrl }) => {
  await leaveEngineOut(page);
  await page.emulateMedia({ forcedColors: 'active' });
  await openSigns(page, `${siteUrl}embed.html`);
  const strokes = await page
    .locator('.poster .map-names > span > span, .place-label, .figure')
    .evaluateAll((all) =>
      all.map((one) => getComputedStyle(one).getPropertyValue('-webkit-text-stroke-width')),
    );
  expect([...new Set(strokes)]).toEqual(['0px']);
});
