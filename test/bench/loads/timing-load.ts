import type { Page } from 'playwright';
import type { CountingServer } from '../counting-server.ts';
import type { Line } from '../lines.ts';
import type { Measures } from '../metrics.ts';
import type { BenchPage } from '../pages.ts';
import { type Bench, openPage } from './open-page.ts';

/** Measures of a load of which no picture is taken, and of a click once it has come to rest. */
export type TimingMeasures = Pick<
  Measures,
  | 'bytes'
  | 'requests'
  | 'firstPaint'
  | 'ready'
  | 'longestTask'
  | 'longestTaskBeforeEngine'
  | 'layoutShift'
  | 'heap'
  | 'interaction'
>;

/** How long a click may take to be painted, in milliseconds. */
const LONGEST_CLICK = 2000;

/** Loads a page, lets it come to rest, and clicks on a place. */
export async function timingLoad(
  bench: Bench,
  benchPage: BenchPage,
  line: Line,
  server: CountingServer,
): Promise<TimingMeasures> {
  const { page, cdp, settle, close } = await openPage(bench, benchPage, line, false);
  server.takeTraffic();
  await page.goto(bench.urls[benchPage.folder] + benchPage.path);
  await settle();
  const traffic = server.takeTraffic();
  const { firstPaint, ready, engine, longTasks, layoutShift } = await page.evaluate(() =>
    window.probe.timeline(),
  );
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize: heap } = await cdp.send('Runtime.getHeapUsage');
  const interaction = await clicked(page);
  await close();
  const longest = (tasks: typeof longTasks): number =>
    Math.max(0, ...tasks.map(({ duration }) => duration));
  return {
    ...traffic,
    firstPaint,
    ready,
    longestTask: longest(longTasks),
    longestTaskBeforeEngine: longest(
      longTasks.filter(({ start }) => engine === null || start < engine),
    ),
    layoutShift,
    heap,
    interaction,
  };
}

/** The time from a click on the place to the next paint; null where there is none to click. */
async function clicked(page: Page): Promise<number | null> {
  // Where the place is out of view, the first call brings it there.
  const point =
    (await page.evaluate(() => window.probe.place())) ??
    (await page.evaluate(() => window.probe.place()));
  if (!point) return null;
  await page.mouse.click(point.x, point.y);
  await page.waitForTimeout(LONGEST_CLICK);
  return page.evaluate(() => window.probe.interaction());
}
