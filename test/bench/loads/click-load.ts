import type { CDPSession, Page } from 'playwright';
import type { Line } from '../lines.ts';
import type { Measures } from '../metrics.ts';
import type { BenchPage } from '../pages.ts';
import type { Point } from '../probe/find-place.ts';
import { type Bench, openPage } from './open-page.ts';

/** Measures of a click on a place as soon as there is one. */
export type ClickMeasures = Pick<Measures, 'clickable' | 'excerptSeen' | 'clickLatency'> & {
  /** Whether the map was not yet ready when it was clicked. */
  early: boolean;
};

/** How long an excerpt may take, in milliseconds after navigation. */
const LONGEST = 20_000;

/** Loads a page and clicks on a place at first paint, or as soon as there is one. */
export async function clickLoad(
  bench: Bench,
  benchPage: BenchPage,
  line: Line,
): Promise<ClickMeasures> {
  const { page, cdp, close } = await openPage(bench, benchPage, line, true);
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: 'askForClick' });
  cdp.on('Runtime.bindingCalled', ({ payload }) => {
    // Nothing can be sent when the window is closed already; the click then is missing.
    click(page, cdp, JSON.parse(payload) as Point).catch(() => undefined);
  });
  await page.goto(bench.urls[benchPage.folder] + benchPage.path, { waitUntil: 'commit' });
  await page
    .waitForFunction(() => window.probe.click?.seen !== null, null, {
      timeout: LONGEST,
      polling: 200,
    })
    // It then stays null in the result.
    .catch(() => undefined);
  const { times, ready } = await page.evaluate(() => ({
    times: window.probe.click,
    ready: window.probe.timeline().ready,
  }));
  await close();
  const { clickable = null, clicked = null, seen = null } = times ?? {};
  return {
    clickable,
    excerptSeen: seen,
    clickLatency: seen === null || clicked === null ? null : seen - clicked,
    early: clicked !== null && (ready === null || clicked < ready),
  };
}

/** Clicks until the page has noticed: browsers drop what comes just before the first paint. */
async function click(page: Page, cdp: CDPSession, { x, y }: Point): Promise<void> {
  const shared = { x, y, button: 'left', clickCount: 1 } as const;
  do {
    await Promise.all([
      cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...shared }),
      cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...shared }),
    ]);
  } while (await page.evaluate(() => window.probe.click?.clicked === null));
}
