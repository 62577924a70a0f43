import type { Line } from '../lines.ts';
import type { BenchPage } from '../pages.ts';
import { type Bench, openPage } from './open-page.ts';
import { completeFrom, decodeFrame, firstChange, type Frame } from './visual-completeness.ts';

/** Measures that need pictures of the page as it appears. */
export interface VisualMeasures {
  /** First frame that is not blank, in milliseconds after navigation. */
  firstChange: number | null;
  complete: number | null;
}

/** Loads a page while its frames are recorded. */
export async function visualLoad(
  bench: Bench,
  benchPage: BenchPage,
  line: Line,
): Promise<VisualMeasures> {
  const { page, cdp, settle, close } = await openPage(bench, benchPage, line, false);
  const frames: { data: string; time: number }[] = [];
  cdp.on('Page.screencastFrame', ({ data, metadata: { timestamp }, sessionId }) => {
    if (timestamp !== undefined) frames.push({ data, time: timestamp * 1000 });
    // The window may be closed before the answer is sent.
    cdp.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await cdp.send('Page.startScreencast', { format: 'png', maxWidth: 800, maxHeight: 600 });
  await page.goto(bench.urls[benchPage.folder] + benchPage.path);
  await settle();
  const { origin, area } = await page.evaluate(() => ({
    origin: window.probe.timeline().origin,
    area: window.probe.mapArea(),
  }));
  await close();
  const decoded: Frame[] = frames
    .filter(({ time }) => time >= origin)
    .map(({ data, time }) => decodeFrame(data, time - origin));
  return { firstChange: firstChange(decoded), complete: completeFrom(decoded, area, 0.9) };
}
