import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { siteTest } from '../support/site-test.ts';
import {
  canvas,
  closeButton,
  eventually,
  mapView,
  openSigns,
  panel,
  pressedPlaces,
  sign,
  waitForFrames,
  waitForState,
} from './map-page.ts';
import { watchVisit } from './visit.ts';

/** What only the engine needs. */
const engineFile = /\/assets\/(engine|basemap(?!-outlines)|running-map)[^/]+\.m?js$/;

type Point = [x: number, y: number];

/** The middle of a place's sign in the window. */
async function at(page: Page, place: string): Promise<Point> {
  return sign(page, place).evaluate((button): Point => {
    const box = button.querySelector('svg')!.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
  });
}

/** A point of the ground, away from signs, in the window. */
async function ground(page: Page): Promise<Point> {
  const box = (await mapView(page).boundingBox())!;
  return [box.x + box.width * 0.72, box.y + box.height * 0.72];
}

/** Holds the engine's files back; to be called to let them come. */
async function holdEngine(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(engineFile, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** What TypeScript does not know yet of an entry of the type “layout-shift”. */
interface LayoutShift {
  value: number;
  sources: { previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

describe('a reader who only reads', () => {
  siteTest('gets nothing of the engine, whatever is read', async ({ page, siteUrl }) => {
    const visit = await watchVisit(page);
    await openSigns(page, `${siteUrl}embed.html`);
    for (const place of ['dashkesan', 'vardenis']) {
      await sign(page, place).click();
      await panel(page).locator('blockquote').first().waitFor();
      await closeButton(page).click();
    }
    await page.mouse.wheel(0, 300);
    await page.waitForLoadState('networkidle');
    expect(visit.requests.filter((url) => engineFile.test(url))).toEqual([]);
    expect(await page.locator('conflict-map').getAttribute('data-state')).toBe('poster');
    expect(visit.complaints).toEqual([]);
  });

  siteTest('gets nothing of it by touch either', async ({ browser, siteUrl }) => {
    const context = await browser.newContext({
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    const visit = await watchVisit(page);
    await openSigns(page, `${siteUrl}embed.html`);
    await sign(page, 'dashkesan').tap();
    await eventually(() => pressedPlaces(page)).toEqual(['dashkesan']);
    const [x, y] = await ground(page);
    await page.touchscreen.tap(x, y);
    await page.waitForLoadState('networkidle');
    expect(visit.requests.filter((url) => engineFile.test(url))).toEqual([]);
    await context.close();
  });
});

/** What only the tools need. */
const toolsFile = /\/assets\/tools[^/]+\.js$/;

describe('what stands below the map', () => {
  siteTest(
    'comes by itself where its room is in view, and moves nothing',
    async ({ page, siteUrl }) => {
      await page.setViewportSize({ width: 1100, height: 1400 });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Reflect.set(window, 'shifts', shifts);
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & LayoutShift)[])
            // A font that comes may move words along their line.
            if (entry.sources.some((one) => one.previousRect.y !== one.currentRect.y))
              shifts.push(entry.value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const visit = await watchVisit(page);
      await openSigns(page, `${siteUrl}embed.html`);
      await page.locator('conflict-map .later summary').waitFor();
      await page.locator('conflict-timeline button').first().waitFor();
      await waitForFrames(page, 3);
      expect(await page.evaluate(() => Reflect.get(window, 'shifts') as number[])).toEqual([]);
      expect(visit.requests.filter((url) => engineFile.test(url))).toEqual([]);
      expect(visit.complaints).toEqual([]);
    },
  );

  siteTest('stays away as long as its room is out of view', async ({ page, siteUrl }) => {
    await page.setViewportSize({ width: 1100, height: 700 });
    const visit = await watchVisit(page);
    await openSigns(page, `${siteUrl}embed.html`);
    await page.waitForLoadState('networkidle');
    expect(visit.requests.filter((url) => toolsFile.test(url))).toEqual([]);
    // Nobody’s hand: as the host of a frame scrolls.
    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
    });
    await page.locator('conflict-map .later summary').waitFor();
    expect(visit.requests.filter((url) => toolsFile.test(url))).toHaveLength(1);
  });
});

describe('before the engine is there', () => {
  siteTest(
    'the map follows a mouse at once, and the engine takes over where it is, mid-way',
    async ({ page, siteUrl }) => {
      await page.setViewportSize({ width: 800, height: 820 });
      const release = await holdEngine(page);
      await openSigns(page, `${siteUrl}embed.html`);
      const [x, y] = await ground(page);
      const [startX, startY] = await at(page, 'dashkesan');
      await page.mouse.move(x, y);
      await page.mouse.down();
      await waitForState(page, 'loading');
      await page.mouse.move(x + 60, y - 40, { steps: 6 });
      await eventually(async () => (await at(page, 'dashkesan')).map(Math.round)).toEqual([
        Math.round(startX + 60),
        Math.round(startY - 40),
      ]);

      release();
      await waitForState(page, 'ready');
      await canvas(page).waitFor();
      expect((await at(page, 'dashkesan'))[0]).toBeCloseTo(startX + 60, -0.5);
      // The hand has not let go: the engine's map goes on with it.
      await page.mouse.move(x + 30, y - 50, { steps: 4 });
      await eventually(async () => Math.round((await at(page, 'dashkesan'))[0])).toBe(
        Math.round(startX + 30),
      );
      await page.mouse.up();
      // From now on the engine's own hand moves it.
      await page.mouse.down();
      await page.mouse.move(x + 60, y - 50, { steps: 4 });
      await page.mouse.up();
      await eventually(async () => (await at(page, 'dashkesan'))[0] > startX + 40).toBe(true);
      expect(await pressedPlaces(page)).toEqual([]);
      await eventually(() => page.evaluate(() => location.hash)).toMatch(/view=/);
    },
  );

  siteTest('a wheel with Ctrl zooms around the pointer', async ({ page, siteUrl }) => {
    await holdEngine(page);
    await openSigns(page, `${siteUrl}embed.html`);
    const before = (await at(page, 'vardenis'))[0] - (await at(page, 'dashkesan'))[0];
    const [x, y] = await ground(page);
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -450);
    await page.keyboard.up('Control');
    await eventually(async () => {
      const apart = (await at(page, 'vardenis'))[0] - (await at(page, 'dashkesan'))[0];
      return apart / before;
    }).toBeCloseTo(2, 1);
    expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
    await waitForState(page, 'loading');
  });

  siteTest(
    'two fingers drag and pinch it, and one scrolls the page',
    async ({ browser, siteUrl }) => {
      const context = await browser.newContext({
        hasTouch: true,
        isMobile: true,
        viewport: { width: 360, height: 740 },
      });
      const page = await context.newPage();
      await holdEngine(page);
      await openSigns(page, `${siteUrl}embed.html`);
      const cdp = await context.newCDPSession(page);
      const [x, y] = await ground(page);
      const touch = (type: string, ...points: Point[]): Promise<unknown> =>
        cdp.send('Input.dispatchTouchEvent', {
          type: type as 'touchStart',
          touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id })),
        });
      const apart = async (): Promise<number> =>
        Math.abs((await at(page, 'vardenis'))[0] - (await at(page, 'terter'))[0]);
      const before = await apart();
      await touch('touchStart', [x - 40, y], [x + 40, y]);
      for (const spread of [45, 50, 60, 70, 80]) {
        await touch('touchMove', [x - spread, y], [x + spread, y]);
        await waitForFrames(page, 1);
      }
      await eventually(async () => (await apart()) / before).toBeCloseTo(2, 1);
      await touch('touchEnd');
      await waitForState(page, 'loading');
      expect(await page.evaluate(() => [visualViewport!.scale, scrollY])).toEqual([1, 0]);
      await context.close();
    },
  );

  siteTest('a key that comes to the map has it fetched', async ({ page, siteUrl }) => {
    await openSigns(page, `${siteUrl}embed.html`);
    await page.locator('conflict-map').getByRole('button', { name: 'Zoom in' }).focus();
    await page.keyboard.press('Shift+Tab');
    await waitForState(page, 'ready');
  });

  siteTest('a pointer that rests on the ground has it fetched', async ({ page, siteUrl }) => {
    await openSigns(page, `${siteUrl}embed.html`);
    await page.mouse.move(...(await ground(page)));
    await waitForState(page, 'ready');
  });
});
