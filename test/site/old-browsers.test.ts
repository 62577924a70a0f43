import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { siteTest } from '../support/site-test.ts';
import { palettes } from '../../src/scene/palette.ts';
import { claims } from './karabakh-data.ts';
import {
  eventually,
  isInWindow,
  leaveEngineOut,
  list,
  listClaim,
  openMap,
  openSigns,
  pageWith,
  readerFiles,
  words,
} from './map-page.ts';

const NEWER = 'Open it in Chrome 120, Edge 120, Firefox 121, Safari 17.2 or later.';
const FAILED = `The interactive map could not start: the browser is too old, or a file of the page is damaged. Reload the page. ${NEWER} Every claim is in the list.`;

/** One line says what happened; the drawing has its lines, and a sign on it leads to its claim in the list. */
async function expectSaidAndReadable(page: Page, message: string): Promise<void> {
  expect(await words(page.getByRole('alert'))).toBe(message);
  expect(await page.getByRole('alert').boundingBox()).not.toBeNull();
  expect(await list(page).locator('li[data-claim]').count()).toBe(claims.length);
  expect(await page.locator('.pm-borders').first().isVisible()).toBe(true);
  await page.locator('.poster-signs [data-place="terter"]').click();
  await eventually(() => isInWindow(listClaim(page, 'terter-artillery'))).toBe(true);
}

siteTest.for(['customElements', 'ResizeObserver', 'IntersectionObserver', 'matchMedia'])(
  'a browser without %s is told so, and the page stays readable',
  async (part, { page, siteUrl }) => {
    await page.addInitScript((name) => Reflect.deleteProperty(window, name), part);
    await page.goto(`${siteUrl}embed.html`);
    await expectSaidAndReadable(
      page,
      `The interactive map needs what this browser lacks. ${NEWER} Missing: ${part}. Every claim is in the list.`,
    );
  },
);

siteTest.for([
  ['that cannot be parsed', 'let let = (;'],
  ['that throws', 'throw new Error("damaged")'],
  ['that throws later', 'await null; throw new Error("damaged")'],
] as const)(
  'a script %s is said, and the page stays readable',
  async ([, body], { page, siteUrl }) => {
    await page.route(readerFiles, (route) =>
      route.fulfill({
        body,
        contentType: 'text/javascript',
        headers: { 'Access-Control-Allow-Origin': '*' },
      }),
    );
    await page.goto(`${siteUrl}embed.html`);
    await expectSaidAndReadable(page, FAILED);
  },
);

siteTest('a page that was opened from disk says how to start a server', async ({ page }) => {
  await page.goto(pathToFileURL(resolve('dist/embed.html')).href);
  await expectSaidAndReadable(
    page,
    'The interactive map needs a web server. Run “python3 -m http.server” in this page’s folder and open http://localhost:8000/. Every claim is in the list.',
  );
});

siteTest(
  'what connects the page with its map is said when it does not load',
  async ({ page, siteUrl }) => {
    await leaveEngineOut(page);
    await page.route(/\/assets\/attach-map-[^/]*\.js$/, (route) => route.abort());
    await openSigns(page, `${siteUrl}#claim=terter-artillery`);
    expect(await words(page.getByRole('alert'))).toBe(
      'Part of this page could not be loaded, links to claims among it. Reload the page.',
    );
  },
);

siteTest('a browser without PerformanceObserver shows the map', async ({ page, siteUrl }) => {
  await leaveEngineOut(page);
  await page.addInitScript(() => Reflect.deleteProperty(window, 'PerformanceObserver'));
  await openSigns(page, `${siteUrl}embed.html`);
  expect(await page.getByRole('alert').count()).toBe(0);
});

siteTest(
  'a browser without light-dark() shows all of it light, also to who prefers dark',
  async ({ browser, siteUrl }) => {
    const page = await pageWith(browser, { colorScheme: 'dark', bypassCSP: true });
    await page.route(/\/embed\.html(\?|$)|\.js$/, async (route) => {
      const response = await route.fetch();
      const body = (await response.text())
        .replaceAll('light-dark(', 'no-such-function(')
        .replace('<conflict-map ', '<conflict-map engine="none" ');
      await route.fulfill({ response, body });
    });
    const colours = (): Promise<Record<string, string>> =>
      page.evaluate(() => {
        const style = (selector: string, property: string): string =>
          getComputedStyle(document.querySelector(selector)!).getPropertyValue(property);
        return {
          page: style('body', 'background-color'),
          text: style('body', 'color'),
          ground: style('.poster', 'background-color'),
          land: style('.pm-land', 'fill'),
          list: style('.claims', 'color'),
          label: style('.poster .map-names > span > span', '-webkit-text-stroke-width'),
          scheme: style('conflict-map', 'color-scheme'),
        };
      });
    const { ink, land, neighbour } = palettes.light;
    const expected = {
      page: '#fbfaf7',
      text: ink,
      ground: neighbour,
      land,
      list: ink,
    };
    const light = {
      ...Object.fromEntries(
        Object.entries(expected).map(([name, colour]) => [name, rgbOf(colour)]),
      ),
      label: '0px',
      scheme: 'light',
    };
    await page.goto(`${siteUrl}embed.html`, { waitUntil: 'commit' });
    await page.locator('.claims').waitFor();
    expect(await colours()).toEqual(light);
    await openSigns(page, `${siteUrl}embed.html?theme=dark`);
    expect(await colours()).toEqual(light);
    expect(await page.locator('conflict-map-view').getAttribute('theme')).toBe('light');
    const disc = page.locator('conflict-map-view button[data-place="terter"] svg').first();
    const paints = await disc.evaluate((svg) => [
      ...new Set([...svg.querySelectorAll('*')].map((part) => getComputedStyle(part).fill)),
    ]);
    expect(paints).toContain(rgbOf(palettes.light.sides.teal));
  },
);

siteTest('the ground stays sharp on another screen', async ({ page, siteUrl }) => {
  await openMap(page, `${siteUrl}embed.html`);
  const ratio = (): Promise<number> =>
    page.evaluate(() => {
      const view = document
        .querySelector('conflict-map')!
        .shadowRoot!.querySelector('conflict-map-view')!;
      const drawing = view.shadowRoot!.querySelector('canvas')!;
      return drawing.width / drawing.clientWidth;
    });
  expect(await ratio()).toBeCloseTo(1, 1);
  const { width, height } = page.viewportSize()!;
  const session = await page.context().newCDPSession(page);
  for (const deviceScaleFactor of [2, 1]) {
    // Chromium tells of an emulated screen only when the window changes too; the map keeps its size.
    await session.send('Emulation.setDeviceMetricsOverride', {
      ...{ width, height: height + deviceScaleFactor, deviceScaleFactor, mobile: false },
    });
    await eventually(async () => Math.round((await ratio()) * 10) / 10).toBe(deviceScaleFactor);
  }
});

function rgbOf(colour: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `rgb(${red}, ${green}, ${blue})`;
}
