import type { Frame, Page } from 'playwright';
import { siteTest } from '../support/site-test.ts';
import { startHosts } from '../support/host-server.ts';
import { eventually } from './map-page.ts';

/** `siteTest` with `hosts`: a server of pages that embed the site's map, at another origin. */
export const hostTest = siteTest.extend('hosts', async ({ siteUrl }, { onCleanup }) => {
  const hosts = await startHosts(siteUrl);
  onCleanup(() => hosts.close());
  return hosts;
});

/** The document of a page's frame with the map, once its signs can be chosen. */
export async function mapFrame(page: Page): Promise<Frame> {
  const frame = page.locator('iframe').first();
  await frame.scrollIntoViewIfNeeded();
  const inside = await (await frame.elementHandle()).contentFrame();
  if (!inside) throw new Error('The page has no frame.');
  await inside.locator('conflict-map-view button[data-place="karabakh"]').waitFor();
  return inside;
}

/** Height of a frame's content in CSS pixels. */
export async function contentHeight(frame: Frame): Promise<number> {
  return frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
}

/** Height that the host gives to the frame, in CSS pixels. */
export async function frameHeight(page: Page): Promise<number> {
  return page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.clientHeight);
}

/** Waits until the frame is as tall as its content, within a pixel, and has nothing to scroll to. */
export async function expectFit(page: Page, frame: Frame): Promise<void> {
  await eventually(
    async () => Math.abs((await frameHeight(page)) - (await contentHeight(frame))) <= 1,
  ).toBe(true);
  await eventually(() =>
    frame.evaluate(() => {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
      return [scrollHeight - clientHeight, scrollWidth - clientWidth];
    }),
  ).toEqual([0, 0]);
}
