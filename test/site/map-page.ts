import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright';
import { expect, onTestFinished } from 'vitest';
import { setEngine } from '../support/set-engine.ts';

/** The site's pages that show the map: a name for the test, and the path below the site's address. */
export const pages = [
  { name: 'index.html', path: '' },
  { name: 'embed.html', path: 'embed.html' },
] as const;

/** The pages' script, without which there is no element. */
export const readerFiles = /\/assets\/reader-[^/]*\.js$/;

/** Asks again until the answer is as expected, for longer than a slow computer needs. */
export function eventually<T>(ask: () => T): ReturnType<typeof expect.poll<T>> {
  return expect.poll(ask, { timeout: 20_000, interval: 50 });
}

/** A page of a new context with settings of its own; closed when the test ends. */
export async function pageWith(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  return context.newPage();
}

/** Puts `engine="none"` on the maps of the site's pages: all but moving them works, and nothing waits for WebGL in software. */
export async function leaveEngineOut(page: Page): Promise<void> {
  await setEngine(page, 'none');
}

/** Opens an address and waits until the map's signs can be chosen, with or without the engine. */
export async function openSigns(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await sign(page, 'karabakh').waitFor();
}

/** Comes to the map, as by a pointer, and waits until it has its filters, timeline and guided reading. */
export async function loadTools(page: Page): Promise<void> {
  await page.locator('conflict-map').dispatchEvent('pointerover');
  await page.locator('conflict-timeline button').first().waitFor({ state: 'attached' });
  await page.locator('conflict-filters input').first().waitFor({ state: 'attached' });
}

/** Opens an address and waits until the map has its story, whatever a filter in the address leaves of it. */
export async function openStory(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => {
    const map: (HTMLElement & { currentStory?: unknown }) | null =
      document.querySelector('conflict-map');
    return map?.currentStory !== null && map?.currentStory !== undefined;
  });
}

/** Opens an address, brings the map into view and waits until the engine has drawn it. */
export async function openMap(page: Page, url: string): Promise<void> {
  await openSigns(page, url);
  await mapView(page).evaluate((view) => view.scrollIntoView({ block: 'start' }));
  await wantEngine(page);
  await waitForState(page, 'ready');
}

/** Has the engine start without a hand on the map. */
export async function wantEngine(page: Page): Promise<void> {
  await page.locator('conflict-map').evaluate((map) => map.setAttribute('engine', 'visible'));
}

/** Waits until the map is in a state, such as `ready`. */
export async function waitForState(page: Page, state: string): Promise<void> {
  await page.locator(`conflict-map[data-state="${state}"]`).waitFor();
}

/**
 * Waits until the page's fonts have come. Their stylesheet comes late: before it is there,
 * `document.fonts.ready` waits for nothing.
 */
export async function waitForFonts(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].some(
      ({ sheet }) => sheet !== null,
    ),
  );
  await page.evaluate(async () => {
    // Fonts are asked for when a layout needs them.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
}

/** Waits until the page has been painted so many times. */
export async function waitForFrames(page: Page, count: number): Promise<void> {
  await page.evaluate(
    (frames) =>
      new Promise<void>((resolve) => {
        const next = (left: number): void => {
          if (left === 0) resolve();
          else requestAnimationFrame(() => next(left - 1));
        };
        next(frames);
      }),
    count,
  );
}

/** The map without list and panel. */
export function mapView(page: Page): Locator {
  return page.locator('conflict-map-view');
}

/** What the engine draws on. */
export function canvas(page: Page): Locator {
  return page.locator('conflict-map-view canvas');
}

/** The button that is a place's sign and label on the map. */
export function sign(page: Page, place: string): Locator {
  return page.locator(`conflict-map-view button[data-place="${place}"]`);
}

/** What is reported about the selected place. */
export function panel(page: Page): Locator {
  return page.locator('conflict-place-panel');
}

/** The button that closes the panel. */
export function closeButton(page: Page): Locator {
  return panel(page).getByRole('button', { name: 'Close' });
}

/** A claim in the panel. */
export function panelClaim(page: Page, id: string): Locator {
  return panel(page).locator(`li[data-claim="${id}"]`);
}

/** The list of claims that the page brings. */
export function list(page: Page): Locator {
  return page.locator('conflict-map > .claims');
}

/** A claim in the list. */
export function listClaim(page: Page, id: string): Locator {
  return list(page).locator(`li#claim-${id}`);
}

/** A claim's own excerpt, where the claim's answers are inside the same item. */
export function excerpt(claim: Locator): Locator {
  return claim.locator('> blockquote');
}

/** The text of an element as it stands in the page, without space around it. */
export async function words(element: Locator): Promise<string> {
  return ((await element.textContent()) ?? '').trim();
}

/** Opens the group of the list that holds a claim or a link, unless it is open. */
export async function unfold(target: Locator): Promise<void> {
  const group = target.locator('xpath=ancestor::details[1]');
  if ((await group.count()) === 0) return;
  if ((await group.getAttribute('open')) === null) await group.locator('> summary').click();
}

/** The link of the list that shows a place on the map. */
export function listPlace(page: Page, place: string): Locator {
  return list(page).locator(`details[data-place="${place}"] a[data-select="${place}"]`);
}

/** Whether an element is in the window's view: the whole of it, or at least 40 pixels of its upper part. */
export async function isInWindow(element: Locator): Promise<boolean> {
  return element.evaluate((one) => {
    const { top, bottom, height } = one.getBoundingClientRect();
    const end = Math.min(bottom, top + 40);
    return height > 0 && top >= -1 && end <= innerHeight + 1;
  });
}

/** Ids of the list's items that are marked as the selection. */
export async function currentClaims(page: Page): Promise<string[]> {
  return list(page)
    .locator('li[data-claim][aria-current="true"]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-claim') ?? ''));
}

/** Ids of the places whose signs are pressed. */
export async function pressedPlaces(page: Page): Promise<string[]> {
  return page
    .locator('conflict-map-view button[data-place][aria-pressed="true"]')
    .evaluateAll((signs) => signs.map((one) => one.getAttribute('data-place') ?? ''));
}

/** A word for the element that has the focus, through shadow roots: the sign's place, else a tag. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!(element instanceof HTMLElement)) return '';
    const { place, select } = element.dataset;
    if (place !== undefined) return `sign of ${place}`;
    if (select === undefined) return element.localName;
    // A link of a claim's own heading names none.
    const claim = element.closest<HTMLElement>('[data-claim]')?.dataset['claim'];
    return `link to ${select || claim}`;
  });
}

/** Presses Tab until a sign has the focus. Throws an Error when that never happens. */
export async function tabTo(page: Page, place: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === `sign of ${place}`) return;
  }
  throw new Error(`The Tab key does not reach the sign of ${place}.`);
}

/** Shifts below this are a browser's rounding: a line of text by a part of a pixel. */
const ROUNDING = 0.001;

/**
 * Notes each layout shift of a page that can be seen, with what moved, from before its first request;
 * ask for it before `goto`.
 */
export async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript((least) => {
    /** A shift, as Chromium tells it: TypeScript does not know the type. */
    interface Shift extends PerformanceEntry {
      value: number;
      sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
    }
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    const place = ({ x, y, width, height }: DOMRect): string => [x, y, width, height].join(' ');
    new PerformanceObserver((list) => {
      for (const { value, startTime, sources } of list.getEntries() as Shift[]) {
        if (value < least) continue;
        const moved = sources.map(({ node, previousRect, currentRect }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          const name = `${element?.localName}.${element?.getAttribute('class')}`;
          return `${name} from ${place(previousRect)} to ${place(currentRect)}`;
        });
        shifts.push(`${value} after ${startTime} ms: ${moved.join('; ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }, ROUNDING);
  return () => page.evaluate(() => Reflect.get(window, 'shifts') as string[]);
}

/** The part of the address after `#`. */
export function hash(page: Page): string {
  return new URL(page.url()).hash.slice(1);
}
