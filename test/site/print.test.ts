import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { rgb } from '../../src/scene/dots.ts';
import { palettes } from '../../src/scene/palette.ts';
import { siteTest } from '../support/site-test.ts';
import { leaveEngineOut, openSigns, waitForState, wantEngine } from './map-page.ts';

const claims = (
  JSON.parse(readFileSync('data/karabakh-2020/claims.json', 'utf8')) as { claims: { id: string }[] }
).claims.map(({ id }) => id);

/** Width of A4 without the pages' margins, in CSS pixels. */
const PAPER = { width: 688, height: 1009 };

/** What of a page is seen on paper. */
async function onPaper(page: Page): Promise<{
  claims: string[];
  poster: { width: number; height: number; names: number; signs: number };
  land: string;
  /** Width of the map in sentences, which has a pixel on the screen. */
  sentences: number;
  hidden: boolean;
}> {
  return page.evaluate(() => {
    const seen = (element: Element): boolean =>
      element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) &&
      element.getBoundingClientRect().height > 0;
    const poster = document.querySelector('.poster')!;
    const { width, height } = poster.getBoundingClientRect();
    const view = document
      .querySelector('conflict-map')
      ?.shadowRoot?.querySelector('conflict-map-view')?.shadowRoot;
    const tools =
      view?.querySelectorAll('.canvas, .controls, .stage > :is(.signs, .map-names)') ?? [];
    return {
      claims: [...document.querySelectorAll<HTMLElement>('.claim blockquote')]
        .filter(seen)
        .map((quote) => quote.closest<HTMLElement>('.claim')!.dataset['claim']!),
      poster: {
        width,
        height,
        names: [...poster.querySelectorAll('.map-names > :is(.pn-city, .pn-town) > span')].filter(
          seen,
        ).length,
        signs: [...poster.querySelectorAll('.place .sign')].filter(seen).length,
      },
      sentences: document.querySelector('.overview')!.getBoundingClientRect().width,
      land: getComputedStyle(poster.querySelector('.pm-land')!).fill,
      hidden: [...tools].every((tool) => !seen(tool)),
    };
  });
}

async function expectDocument(page: Page): Promise<void> {
  await page.setViewportSize(PAPER);
  expect((await onPaper(page)).sentences).toBe(1);
  await page.emulateMedia({ media: 'print' });
  const paper = await onPaper(page);
  expect([...paper.claims].sort()).toEqual([...claims].sort());
  expect(paper.sentences).toBeGreaterThan(600);
  expect(paper.poster.width).toBeGreaterThan(600);
  expect(paper.poster.height).toBeGreaterThan(400);
  expect(paper.poster.names).toBeGreaterThan(5);
  expect(paper.poster.signs).toBe(4);
  expect(paper.land, 'light land').toBe(`rgb(${rgb(palettes.light.land).join(', ')})`);
  expect(paper.hidden, 'canvas and buttons').toBe(true);
  // Nothing on paper can be chosen or looked for.
  expect(await page.locator('body').innerText()).not.toMatch(/Choose a/);
  expect(await page.locator('conflict-filters').isVisible()).toBe(false);
}

describe.each(['', 'embed.html'])('“%s” on paper', (name) => {
  siteTest('is whole before the engine and without scripts', async ({ browser, siteUrl }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'dark' });
    const page = await context.newPage();
    await page.goto(siteUrl + name);
    await expectDocument(page);
    await context.close();
  });

  siteTest('is whole after the engine has taken over', async ({ browser, siteUrl }) => {
    const context = await browser.newContext({ colorScheme: 'dark' });
    const page = await context.newPage();
    await page.goto(siteUrl + name);
    await wantEngine(page);
    await waitForState(page, 'ready');
    await expectDocument(page);
    await context.close();
  });

  siteTest(
    'has the map, its legend and the claims, then dates, voices and numbers, and the credits',
    async ({ page, siteUrl }) => {
      await leaveEngineOut(page);
      await openSigns(page, siteUrl + name);
      await page.setViewportSize(PAPER);
      await page.emulateMedia({ media: 'print' });
      const tops = await page.evaluate(() =>
        ['.poster', '.legend', '.claims', '.timeline', '.more', '.credits'].map(
          (part) => document.querySelector(part)!.getBoundingClientRect().top,
        ),
      );
      expect(tops).toEqual([...tops].sort((a, b) => a - b));
    },
  );

  siteTest('makes a document of a few pages', async ({ page, siteUrl }) => {
    await leaveEngineOut(page);
    await openSigns(page, siteUrl + name);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const pages = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
    // Here the map takes one, the claims seven, dates, voices and numbers four; other fonts set wider.
    expect(pages).toBeGreaterThanOrEqual(8);
    expect(pages).toBeLessThanOrEqual(13);
  });
});

siteTest('the selection leaves no trace on paper', async ({ page, siteUrl }) => {
  await leaveEngineOut(page);
  await page.goto(`${siteUrl}#claim=dashkesan-shelling`);
  await page.locator('[data-claim="dashkesan-shelling"][aria-current]').first().waitFor();
  await expectDocument(page);
  const outline = await page
    .locator('.claims [data-claim="dashkesan-shelling"]')
    .evaluate((claim) => getComputedStyle(claim).outlineStyle);
  expect(outline).toBe('none');
});
