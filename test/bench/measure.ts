import type { CountingServer } from './counting-server.ts';
import type { Line } from './lines.ts';
import { clickLoad } from './loads/click-load.ts';
import type { Bench } from './loads/open-page.ts';
import { timingLoad } from './loads/timing-load.ts';
import { visualLoad } from './loads/visual-load.ts';
import type { Measures } from './metrics.ts';
import type { BenchPage } from './pages.ts';

/**
 * Measures a page once over a line. It is loaded three times, each with nothing cached, so that
 * neither taking pictures nor clicking disturbs the other measures.
 */
export async function measure(
  bench: Bench,
  page: BenchPage,
  line: Line,
  server: CountingServer,
): Promise<{ measures: Measures; early: boolean }> {
  const timing = await timingLoad(bench, page, line, server);
  const { firstChange, complete } = await visualLoad(bench, page, line);
  const { early, ...click } = await clickLoad(bench, page, line);
  // A page that only draws on a canvas never reports a first contentful paint.
  const firstPaint = timing.firstPaint ?? firstChange;
  return { measures: { ...timing, firstPaint, complete, ...click }, early };
}
