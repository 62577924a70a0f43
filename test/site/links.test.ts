import fc from 'fast-check';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { siteTest } from '../support/site-test.ts';
import { addressOf, readAddress } from '../../src/reading/address.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { decimal, readings } from '../elements/fixtures/readings.ts';
import { karabakhStory } from '../scene/fixtures/karabakh.ts';
import {
  eventually,
  hash,
  leaveEngineOut,
  openSigns,
  openStory,
  panel,
  sign,
  waitForState,
  wantEngine,
  words,
} from './map-page.ts';

const story = await karabakhStory();

/** Any state; its view inside the map, where nothing holds it back. A step with a view of its own has one. */
const states = readings(
  story,
  fc.option(
    fc.record({
      center: fc.tuple(decimal(45, 47, 5), decimal(39, 41, 5)),
      zoom: decimal(8.5, 9.5, 3),
    }),
  ),
).filter(({ step, view }) => view !== null || !story.guide[(step ?? 0) - 1]?.bounds);

/** The address of the state that the page shows now. */
async function shownAddress(page: Page): Promise<string> {
  const reading = await page.evaluate(
    () => (document.querySelector('conflict-map') as unknown as { reading: unknown }).reading,
  );
  return addressOf(reading as Reading);
}

siteTest(
  '200 random states are shown exactly when the address changes, and 20 when the page is loaded anew',
  { timeout: 300_000 },
  async ({ page, siteUrl }) => {
    await leaveEngineOut(page);
    const addresses = fc.sample(states, { numRuns: 220, seed: 5 }).map(addressOf);
    expect(new Set(addresses).size).toBeGreaterThan(200);
    for (const address of addresses.splice(0, 20)) {
      await page.goto('about:blank');
      await openStory(page, `${siteUrl}embed.html#${address}`);
      await eventually(() => shownAddress(page)).toBe(address);
    }
    const shown = await page.evaluate(async (all) => {
      const map = document.querySelector('conflict-map')!;
      const readings: Reading[] = [];
      for (const address of all) {
        const changed = new Promise((resolve) => {
          window.addEventListener('hashchange', resolve, { once: true });
        });
        location.hash = address;
        await changed;
        await map.updateComplete;
        readings.push(map.reading);
      }
      return readings;
    }, addresses);
    expect(shown.map(addressOf)).toEqual(addresses);
  },
);

siteTest('so they are with the engine, and it writes nothing else', async ({ page, siteUrl }) => {
  for (const address of fc.sample(states, { numRuns: 2, seed: 6 }).map(addressOf)) {
    await page.goto('about:blank');
    await openStory(page, `${siteUrl}embed.html#${address}`);
    await wantEngine(page);
    await waitForState(page, 'ready');
    await eventually(() => shownAddress(page)).toBe(address);
    expect(addressOf(readAddress(hash(page), story).reading)).toBe(address);
  }
});

siteTest('a claim has a link and a citation to copy', async ({ context, page, siteUrl }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await leaveEngineOut(page);
  await openSigns(page, `${siteUrl}embed.html?from=host`);
  await sign(page, 'vardenis').click();
  const links = panel(page).locator('conflict-claim-links');
  const link = `${siteUrl}embed.html?from=host#claim=vardenis-fire`;
  await eventually(() => links.locator('a').first().getAttribute('href')).toBe(link);
  await links.getByRole('button', { name: 'Copy link' }).click();
  await eventually(() => words(links.getByRole('status'))).toBe('The link is copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await links.locator('summary').click();
  await links.getByRole('button', { name: 'Copy BibTeX' }).click();
  await eventually(() => words(links.getByRole('status'))).toBe('BibTeX is copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`url = {${link}}`);
  // The article's address is not known: nothing leads there.
  expect(await links.locator('a').count()).toBe(1);
});
