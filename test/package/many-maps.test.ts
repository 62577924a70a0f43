import type { CDPSession, Page } from 'playwright';
import { expect } from 'vitest';
import { countContexts, hostTest } from '../support/host-test.ts';
import { stillPicture } from '../support/still-picture.ts';
import { differingPixels } from './picture-difference.ts';
import { watchVisit } from '../site/visit.ts';

/** Drawing in software takes seconds where the computer has other things to do. */
const WAIT = { timeout: 120_000, interval: 200 };

/** The most contexts that the maps of a page may hold; see src/elements/view/running/contexts.ts. */
const MAX_CONTEXTS = 8;

hostTest(
  'of thirty maps at most eight hold a context, none is lost, and the memory comes back',
  { timeout: 400_000 },
  async ({ page, hostsUrl }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const visit = await watchVisit(page);
    const contexts = await countContexts(page);
    await page.goto(`${hostsUrl}thirty-maps/`);
    const devtools = await page.context().newCDPSession(page);
    await expect.poll(() => ready(page), WAIT).toHaveLength(MAX_CONTEXTS);

    // The first map is left at another view than the opening's.
    const first = page.locator('#map-1');
    await first.locator('button[aria-label="Zoom in"]').click();
    await expect.poll(() => zoom(page), WAIT).toBeGreaterThan(7);
    const picture = await stillPicture(stage(page));
    const before = { zoom: await zoom(page), picture };
    const memory = await memoryOf(devtools);

    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 600; y < height; y += 600) {
      await scrollTo(page, y);
      await expect.poll(() => drawnInWindow(page), WAIT).toBeGreaterThan(1);
      expect((await contexts()).alive).toBeLessThanOrEqual(MAX_CONTEXTS);
    }
    // The first is far away: it shows its last picture at the view that it had.
    expect(await first.getAttribute('data-state')).toBe('poster');
    await scrollTo(page, 0);
    await first.locator('img.snapshot').waitFor();
    const shown = await stage(page).screenshot({ timeout: 0 });
    await expect.poll(() => ready(page), WAIT).toContain('map-1');
    await expect.poll(() => ready(page), WAIT).toHaveLength(MAX_CONTEXTS);
    expect(await zoom(page)).toBeCloseTo(before.zoom, 5);
    // Controls and a little sharpness come with the engine.
    expect(differingPixels(shown, before.picture)).toBeLessThan(0.06);
    expect(differingPixels(await stillPicture(stage(page)), before.picture)).toBeLessThan(0.01);

    const { most, killed } = await contexts();
    expect(most).toBeLessThanOrEqual(MAX_CONTEXTS);
    expect(killed).toBe(0);
    expect(visit.complaints).toEqual([]);
    expect((await memoryOf(devtools)) / memory).toBeLessThan(1.3);

    // A map that waits for its turn works, and the reader's touch is its turn.
    const waiting = page.locator('conflict-map[data-state="poster"]').first();
    const id = await waiting.getAttribute('id');
    await page.locator(`#${id} button[data-place="terter"]`).click();
    await page.locator(`#${id} conflict-place-panel blockquote`).first().waitFor();
    await expect.poll(() => ready(page), WAIT).toContain(id);
    expect((await contexts()).alive).toBeLessThanOrEqual(MAX_CONTEXTS);
  },
);

/** The ids of the maps that are drawn by their engine. */
async function ready(page: Page): Promise<string[]> {
  return page
    .locator('conflict-map[data-state="ready"]')
    .evaluateAll((maps) => maps.map(({ id }) => id));
}

/** How many maps in the window are drawn, by their engine or as the picture that it left. */
async function drawnInWindow(page: Page): Promise<number> {
  return page.locator('conflict-map').evaluateAll(
    (maps) =>
      maps.filter((map) => {
        const { top, bottom } = map.getBoundingClientRect();
        const view = map.shadowRoot?.querySelector('conflict-map-view')?.shadowRoot;
        const drawn =
          (map as HTMLElement).dataset['state'] === 'ready' || view?.querySelector('img.snapshot');
        return bottom > 0 && top < innerHeight && drawn;
      }).length,
  );
}

function stage(page: Page): ReturnType<Page['locator']> {
  return page.locator('#map-1 conflict-map-view');
}

/** The zoom of the first map. */
async function zoom(page: Page): Promise<number> {
  return page.locator('#map-1').evaluate((map) => {
    const { reading } = map as HTMLElement & { reading: { view: { zoom: number } | null } };
    return reading.view?.zoom ?? 0;
  });
}

async function scrollTo(page: Page, y: number): Promise<void> {
  await page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), y);
}

/** What the page's scripts, its elements and their buffers take, in bytes, after a collection. */
async function memoryOf(devtools: CDPSession): Promise<number> {
  for (let times = 0; times < 3; times++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, ...others } = await devtools.send('Runtime.getHeapUsage');
  const { embedderHeapUsedSize = 0, backingStorageSize = 0 } = others as Record<string, number>;
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
