import axe from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { siteTest } from '../support/site-test.ts';
import {
  closeButton,
  eventually,
  leaveEngineOut,
  loadTools,
  openMap,
  openSigns,
  pages,
  panel,
  pressedPlaces,
  sign,
  waitForState,
  wantEngine,
} from './map-page.ts';

/** What axe finds wrong, as lines to read: rule, element, and what to do. */
async function violations(page: Page): Promise<string[]> {
  const results = await page.evaluate(async () => {
    const { axe: injected } = window as unknown as { axe: typeof axe };
    const { violations: found } = await injected.run({
      resultTypes: ['violations'],
      // WCAG 2.5.3: axe has it as an experiment.
      rules: { 'label-content-name-mismatch': { enabled: true } },
    });
    return found.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
    }));
  });
  return results.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node}`));
}

describe.each(pages)('axe finds nothing wrong on $name', ({ path }) => {
  siteTest.for([1280, 360])(
    'at %d px, light and dark, before, during and after a selection',
    async (width, { page, siteUrl }) => {
      await page.setViewportSize({ width, height: 760 });
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await openMap(page, siteUrl + path);
      // The policy of the page forbids a script element; this is no part of the page.
      await page.evaluate(axe.source);
      expect(await violations(page), 'light').toEqual([]);

      await sign(page, 'dashkesan').click();
      await eventually(() => pressedPlaces(page)).toEqual(['dashkesan']);
      await panel(page).locator('.provenance summary').click();
      expect(await violations(page), 'light, Dashkesan').toEqual([]);

      await page.emulateMedia({ colorScheme: 'dark' });
      await wantEngine(page);
      await waitForState(page, 'ready');
      expect(await violations(page), 'dark, Dashkesan').toEqual([]);

      await closeButton(page).click();
      await eventually(() => pressedPlaces(page)).toEqual([]);
      expect(await violations(page), 'dark').toEqual([]);
    },
  );
});

siteTest(
  'axe finds nothing wrong with a day, words to look for and the menu',
  async ({ page, siteUrl }) => {
    await leaveEngineOut(page);
    await openSigns(page, `${siteUrl}#from=2020-09-29&to=2020-09-29&q=the`);
    await loadTools(page);
    await page.locator('.picture > summary').click();
    await page.locator('.picture conflict-data').waitFor({ state: 'attached' });
    await page.locator('conflict-filters .toggle').click();
    await page.evaluate(axe.source);
    expect(await violations(page)).toEqual([]);
  },
);

siteTest('axe finds nothing wrong when the engine cannot run', async ({ page, siteUrl }) => {
  await page.route(/\/assets\/engine-[^/]*\.m?js$/, (route) => route.abort());
  await page.goto(`${siteUrl}embed.html#claim=no-such-claim`);
  await wantEngine(page);
  await waitForState(page, 'failed');
  await page.evaluate(axe.source);
  expect(await violations(page)).toEqual([]);
});
