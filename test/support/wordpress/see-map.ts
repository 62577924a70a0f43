import type { ElementHandle, Page } from 'playwright';
import { COLUMN } from './posts.ts';

/** What is seen of the map in a page that embeds it. */
export interface Seen {
  /** What came through: the map in a frame or as an element, its picture, or a link with a text. */
  what: 'map' | 'picture' | 'link' | 'nothing';
  /** CSS pixels; 0 for a link. */
  width: number;
  height: number;
  /** CSS pixels by which it hangs over the column of text around it, to either side. */
  over: number;
  /** Whether a link with a text stands in the page as well. */
  link: boolean;
}

/** How often it is asked whether a page still changes, and for how long, in milliseconds. */
const AGAIN = 300;
const LONGEST = 30_000;

/** What a page shows of the map once it has come and nothing changes any more. */
export async function seeMap(page: Page): Promise<Seen> {
  const end = Date.now() + LONGEST;
  for (let before = ''; ;) {
    const seen = await see(page);
    const now = JSON.stringify([seen, await contentHeights(page)]);
    if (now === before || Date.now() > end) return seen;
    before = now;
    await page.waitForTimeout(AGAIN);
  }
}

/** Ready to read: “map, 650 × 1000”. */
export function seenText({ what, width, height, over }: Seen): string {
  if (what === 'link' || what === 'nothing') return what;
  return `${what}, ${width} × ${height}${over > 0 ? `, hangs over by ${over}` : ''}`;
}

/** Heights of what is in the frames, once their map is there and a frame that fits has fitted. */
async function contentHeights(page: Page): Promise<number[]> {
  const frames = page.frames().filter((frame) => /\/embed\.html/.test(frame.url()));
  return Promise.all(
    frames.map(async (frame) => {
      await frame.locator('conflict-map-view').waitFor({ state: 'attached' });
      const own = (await frame.frameElement()) as ElementHandle<HTMLIFrameElement>;
      const content = (): Promise<number> =>
        frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
      const fits = await own.evaluate((one) => one.hasAttribute('data-conflict-map'));
      const end = Date.now() + LONGEST;
      for (let height = await content(); ; height = await content()) {
        const room = await own.evaluate((one) => one.clientHeight);
        if (!fits || Math.abs(room - height) <= 1 || Date.now() > end) return height;
        await page.waitForTimeout(AGAIN);
      }
    }),
  );
}

async function see(page: Page): Promise<Seen> {
  if ((await page.locator('conflict-map').count()) > 0)
    await page.locator('conflict-map-view').waitFor();
  const [map] = await boxes(page, 'iframe[src*="/embed.html"], conflict-map');
  const [picture] = await boxes(page, 'img[src*="/poster-"]');
  const links = await boxes(page, 'a[href*="/embed.html"]');
  const link = links.some(({ text }) => text !== '');
  const shown = map ?? picture;
  if (!shown) return { what: link ? 'link' : 'nothing', width: 0, height: 0, over: 0, link };
  const column = (await boxes(page, 'p')).find(({ text }) => text === COLUMN);
  if (!column) throw new Error('The page has no paragraph beside the map.');
  const over = Math.max(column.left - shown.left, shown.right - column.right, 0);
  return {
    what: map ? 'map' : 'picture',
    width: Math.round(shown.width),
    height: Math.round(shown.height),
    over: Math.round(over),
    link,
  };
}

interface Box {
  left: number;
  right: number;
  width: number;
  height: number;
  text: string;
}

/** The elements that are seen: WordPress hides a frame by clipping it. */
async function boxes(page: Page, selector: string): Promise<Box[]> {
  const all = await page.locator(selector).evaluateAll((elements) =>
    elements.map((one) => {
      const { left, right, width, height } = one.getBoundingClientRect();
      const clip = getComputedStyle(one).getPropertyValue('clip');
      return { left, right, width, height, clip, text: one.textContent.trim() };
    }),
  );
  return all.filter(({ width, height, clip }) => width > 1 && height > 1 && clip === 'auto');
}
