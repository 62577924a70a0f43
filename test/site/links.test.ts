import fc from 'fast-check';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { siteTest } from '../support/site-test.ts';
import { claims } from './karabakh-data.ts';
import {
  eventually,
  leaveEngineOut,
  openSigns,
  openStory,
  panel,
  sign,
  words,
} from './map-page.ts';

/** Everything that the map would write into an address. */
function reading(page: Page): Promise<unknown> {
  return page.evaluate(
    () => (document.querySelector('conflict-map') as unknown as { reading: unknown }).reading,
  );
}

const states = fc.sample(
  fc.record({
    claim: fc.constantFrom(
      // A place outside the view would be moved into it.
      ...claims.flatMap(({ id, where }) => (where.place === null ? [id] : [])),
    ),
    by: fc.constantFrom('armenia-authorities', 'azerbaijan-authorities,article', 'others'),
    q: fc.constantFrom('fire', 'Ça & là=#%', 'two words'),
    view: fc.constantFrom('46.123,40.2,8.25', '45.5,39.99999,7'),
  }),
  4,
);

siteTest('a state is restored exactly after the page is loaded anew', async ({ page, siteUrl }) => {
  await leaveEngineOut(page);
  for (const state of states) {
    await page.goto('about:blank');
    await openStory(page, `${siteUrl}embed.html#${new URLSearchParams(state).toString()}`);
    await eventually(() => reading(page)).toMatchObject({
      selection: { claim: state.claim },
      filter: { by: state.by.split(','), text: state.q },
      view: { zoom: Number(state.view.split(',')[2]) },
    });
    const before = await reading(page);
    await page.reload();
    await eventually(() => reading(page)).toEqual(before);
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
