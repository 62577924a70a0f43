import { gzipSync } from 'node:zlib';
import { describe, expect } from 'vitest';
import { siteTest } from '../support/site-test.ts';
import {
  leaveEngineOut,
  openMap,
  openSigns,
  pages,
  waitForState,
  waitForFonts,
  wantEngine,
} from './map-page.ts';
import { watchVisit } from './visit.ts';

/** HTML, CSS and script before the engine, compressed, in bytes. */
const budget = 79_300;

/** The fonts of what a page shows at first, in bytes: one file for each face. */
const fontBudget = 12_600;

/** The engine, its worker and style sheet, and the basemap: chunks of their own, fetched later. */
const engineFile = /\/assets\/(engine|basemap|scene|running-map)[^/]+\.m?js$/;

function isFont(url: string): boolean {
  return url.endsWith('.woff2');
}

describe.each(pages)('before the engine, $name', ({ path }) => {
  siteTest(
    'weighs at most 79.3 KB, its fonts 12.6, and asks for nothing of the engine',
    async ({ page, siteUrl }) => {
      await leaveEngineOut(page);
      const visit = await watchVisit(page);
      await openSigns(page, siteUrl + path);
      await page.waitForLoadState('load');
      await waitForFonts(page);

      const files = visit.requests.filter((url) => !isFont(url));
      expect(files.filter((url) => engineFile.test(url))).toEqual([]);
      const weights = await Promise.all(
        files.map(async (url): Promise<[string, number]> => {
          const body = await (await page.request.get(url)).body();
          return [url.replace(siteUrl, ''), gzipSync(body, { level: 6 }).length];
        }),
      );
      const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
      expect(total, JSON.stringify(Object.fromEntries(weights))).toBeLessThanOrEqual(budget);
      const fonts = await Promise.all(
        visit.requests
          .filter(isFont)
          .map(async (url) => (await (await page.request.get(url)).body()).length),
      );
      expect(fonts).toHaveLength(3);
      expect(fonts.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(fontBudget);
      // The reader's script in one file, and the story; what comes later is not asked for yet.
      const scripts = weights.map(([file]) => file).filter((file) => file.endsWith('.js'));
      expect(scripts.sort()).toEqual([
        expect.stringMatching(/^assets\/karabakh-2020-/),
        expect.stringMatching(/^assets\/reader-/),
      ]);
    },
  );
});

/** What comes before the first paint on a slow line, compressed, in bytes: 20 ms at 1.6 Mbit/s. */
const headBudget = 4_000;

siteTest.for(pages)(
  'the head of $name has the styles of the first frame alone',
  async ({ path }, { page, siteUrl }) => {
    const html = await (await page.request.get(siteUrl + path)).text();
    const [head = ''] = html.split('</head>');
    expect(gzipSync(head, { level: 6 }).length).toBeLessThanOrEqual(headBudget);
    expect(head).toMatch(/<style>.*\.poster-map\b/s);
    expect(html.replaceAll(/<noscript>.*?<\/noscript>/gs, '')).not.toMatch(/<link[^>]+stylesheet/);
    const drawing = html.indexOf('class=poster-map ');
    const others = html.indexOf('.claim-head{');
    expect(drawing).toBeGreaterThan(head.length);
    expect(others).toBeGreaterThan(drawing);
    expect(html.indexOf('class=map-names ')).toBeGreaterThan(others);
  },
);

siteTest('the engine adds its own chunks and nothing else', async ({ page, siteUrl }) => {
  const visit = await watchVisit(page);
  await openMap(page, `${siteUrl}embed.html`);
  await page.waitForLoadState('load');
  await waitForFonts(page);
  const files = [...new Set(visit.requests.filter((url) => !isFont(url)))];
  const ofTheEngine = files.filter((url) => engineFile.test(url));
  expect(ofTheEngine.length).toBeGreaterThanOrEqual(3);
  const others = files
    .filter((url) => !engineFile.test(url))
    .map((url) => url.replace(siteUrl, ''));
  expect(others.filter((file) => !/\.(m?js|css|html|svg)$/.test(file))).toEqual([]);
});

siteTest.for(pages)(
  'the engine is fetched side by side, and only when it is wanted, in $name',
  async ({ path }, { page, siteUrl }) => {
    const html = await (await page.request.get(siteUrl + path)).text();
    expect(html).not.toMatch(/<link[^>]+(modulepreload|as="script")|<script[^>]+src=/);
    const visit = await watchVisit(page);
    await openSigns(page, siteUrl + path);
    const links = page.locator('link[rel="modulepreload"]');
    // Nobody has put a hand on the map.
    await waitForFonts(page);
    expect(visit.requests.filter((url) => engineFile.test(url))).toEqual([]);
    await wantEngine(page);
    await links.nth(5).waitFor({ state: 'attached' });
    const named = await links.evaluateAll((all) =>
      all.map((link) => (link as HTMLLinkElement).href),
    );
    expect(named.filter((url) => !engineFile.test(url))).toEqual([
      expect.stringMatching(/\/assets\/karabakh-2020-[^/]+\.js$/),
    ]);
    await waitForState(page, 'ready');
    expect(named.length).toBe(new Set(named).size);
    expect(visit.requests).toEqual(expect.arrayContaining(named));
    expect(visit.complaints).toEqual([]);
  },
);
