import type { Browser, CDPSession, Page } from 'playwright';
import { setEngine } from '../../support/set-engine.ts';
import type { Line } from '../lines.ts';
import type { BenchPage } from '../pages.ts';
import type { ProbeSettings } from '../probe/main.ts';

/** What is needed to load pages. */
export interface Bench {
  browser: Browser;
  /** The script that measures from inside a page. */
  probe: string;
  /** Words of the excerpt that a click must open. */
  excerpt: string;
  /** Addresses of the served folders, ending in a slash. */
  urls: Record<BenchPage['folder'], string>;
}

/** A window with nothing cached, over a line, before anything is loaded. */
export interface OpenPage {
  page: Page;
  cdp: CDPSession;
  /** Resolves when the map is ready and nothing is under way, or after the longest wait. */
  settle: () => Promise<void>;
  close: () => Promise<void>;
}

/** Longest wait for a page, in milliseconds: one that never gets ready still gives its other numbers. */
const LONGEST = 20_000;

/** How long nothing may be under way, in milliseconds. */
const QUIET = 500;

/** Opens a window of its own for one load. */
export async function openPage(
  { browser, probe, excerpt }: Bench,
  { signs, engine }: BenchPage,
  { conditions }: Line,
  withClick: boolean,
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 800, height: 600 } });
  const page = await context.newPage();
  const settings: ProbeSettings = { signs, excerpt: withClick ? excerpt : null };
  await page.addInitScript(`window.probeSettings = ${JSON.stringify(settings)};\n${probe}`);
  if (engine) await setEngine(page, engine);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  if (conditions)
    await cdp.send('Network.emulateNetworkConditions', { offline: false, ...conditions });

  let underWay = 0;
  let quietSince = performance.now();
  const count = (step: number) => () => {
    underWay += step;
    quietSince = performance.now();
  };
  page.on('request', count(1));
  page.on('requestfinished', count(-1));
  page.on('requestfailed', count(-1));

  const settle = async (): Promise<void> => {
    const start = performance.now();
    let ready = false;
    while (performance.now() - start < LONGEST) {
      ready ||= await page.evaluate(() => window.probe.timeline().ready !== null);
      if (ready && underWay <= 0 && performance.now() - quietSince > QUIET) return;
      await page.waitForTimeout(100);
    }
  };
  return { page, cdp, settle, close: () => context.close() };
}
