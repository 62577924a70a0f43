import axe from 'axe-core';
import { expect } from 'vitest';
import { siteTest } from '../support/site-test.ts';

siteTest.for([1280, 768, 360])(
  'the list of stories at %d px: every story with its picture, nothing wrong for axe, light and dark',
  async (width, { page, siteUrl }) => {
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('requestfailed', (request) => complaints.push(request.url()));
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(response.url());
    });
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      // A page that is left while it changes its pictures breaks their loading off.
      await page.goto('about:blank');
      await page.emulateMedia({ colorScheme });
      await page.goto(`${siteUrl}stories/`);
      const { stories } = (await (
        await page.request.get(`${siteUrl}stories/index.json`)
      ).json()) as {
        stories: { id: string }[];
      };
      const links = page.locator('article a');
      const hrefs = await links.evaluateAll((all) =>
        all.map((one) => (one as HTMLAnchorElement).href),
      );
      expect(hrefs.sort()).toEqual(stories.map(({ id }) => `${siteUrl}${id}/`).sort());
      for (const image of await page.locator('img').all()) {
        await image.scrollIntoViewIfNeeded();
        const drawn = await image.evaluate(async (one: HTMLImageElement) => {
          await one.decode();
          return [one.naturalWidth, one.currentSrc.endsWith('-dark.png')];
        });
        expect(drawn).toEqual([960, colorScheme === 'dark']);
      }
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond, 'scrolls sideways').toBe(0);
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const { axe: injected } = window as unknown as { axe: typeof axe };
        const { violations } = await injected.run({ resultTypes: ['violations'] });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
      });
      expect(found, colorScheme).toEqual([]);
    }
    expect(complaints).toEqual([]);
  },
);

siteTest(
  'all of a story leads to it, without script: its picture is no link of its own',
  async ({ browser, siteUrl }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${siteUrl}stories/`);
    const first = page.locator('article').first();
    const href = await first.locator('a').getAttribute('href');
    await first.locator('img').click({ force: true });
    await expect.poll(() => page.url()).toBe(new URL(href ?? '', `${siteUrl}stories/`).href);
    await context.close();
  },
);
