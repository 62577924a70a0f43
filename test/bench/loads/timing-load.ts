import type { CountingServer } from '../counting-server.ts';
import type { Line } from '../lines.ts';
import type { Measures } from '../metrics.ts';
import type { BenchPage } from '../pages.ts';
import { type Bench, openPage } from './open-page.ts';

/** Measures that need nothing but a load: no picture is taken and nothing is clicked. */
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
>;

/** Loads a page and lets it come to rest. */
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
  };
}
