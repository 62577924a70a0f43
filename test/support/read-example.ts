import type { Frame, Page } from 'playwright';
import { expect } from 'vitest';
import { claims } from '../site/karabakh-data.ts';
import { watchVisit, type Visit } from '../site/visit.ts';

/** The address that the examples are pasted into a page of; nobody has it. */
export const HOST = 'https://news.example/';

const WAIT = { timeout: 50_000 };

/** Watches a page in which an example is read, and has it complain when a map fails. */
export async function watchExample(page: Page): Promise<Visit> {
  const visit = await watchVisit(page);
  await page.addInitScript(() => {
    document.addEventListener('conflict-error', (event) => {
      console.error(`conflict-error: ${event.message}`);
    });
  });
  return visit;
}

/** Reads a map as a reader does: its list has every claim, it stands, and nothing is wrong with it. */
export async function expectWholeMap(place: Page | Frame): Promise<void> {
  const map = place.locator('conflict-map');
  await map.scrollIntoViewIfNeeded();
  await map.evaluate((element) => element.setAttribute('engine', 'visible'));
  await expect.poll(() => map.getAttribute('data-state'), WAIT).toBe('ready');
  const listed = (): Promise<string[]> =>
    map
      .locator('.claims li[data-claim]')
      .evaluateAll((items) => [
        ...new Set(items.map((item) => item.getAttribute('data-claim') ?? '')),
      ]);
  await expect
    .poll(async () => (await listed()).sort(), WAIT)
    .toEqual(claims.map(({ id }) => id).sort());
  expect(await place.getByRole('alert').allTextContents()).toEqual([]);
  expect(await map.locator('.claims li[data-claim]').first().isVisible()).toBe(true);
}
