import type { Locator, Page } from 'playwright';
import { describe, expect } from 'vitest';
import { siteTest } from '../support/site-test.ts';
import { claimOf, claims } from './karabakh-data.ts';
import {
  canvas,
  eventually,
  excerpt,
  isInWindow,
  list,
  listClaim,
  openMap,
  openSigns,
  pages,
  panelClaim,
  readerFiles,
  pressedPlaces,
  sign,
  waitForState,
  wantEngine,
  words,
} from './map-page.ts';

const engineFiles = /\/assets\/engine-[^/]*\.m?js$/;
const runningFiles = /\/assets\/running-map-[^/]*\.m?js$/;
const filterFiles = /\/assets\/filter-marks-[^/]*\.m?js$/;
const workerFiles = /\/assets\/[^/]*worker[^/]*\.m?js$/;
const basemapFiles = /\/assets\/basemap[^/]*\.m?js$/;

function notice(page: Page): Locator {
  return page.locator('conflict-map-view .notice');
}

function tryAgain(page: Page): Locator {
  return notice(page).getByRole('button', { name: 'Try again' });
}

/** The reading goes on: signs, panel and list work without the engine. */
async function expectReadable(page: Page): Promise<void> {
  expect(await list(page).locator('li[data-claim]').count()).toBe(claims.length);
  expect(await excerpt(listClaim(page, 'dashkesan-shelling')).isVisible()).toBe(true);
  await sign(page, 'vardenis').click();
  await eventually(() => pressedPlaces(page)).toEqual(['vardenis']);
  expect(await words(excerpt(panelClaim(page, 'vardenis-fire')))).toBe(
    claimOf('vardenis-fire').excerpt.exact,
  );
}

describe.each(pages)('$name', ({ path }) => {
  siteTest('says that WebGL is missing, and stays readable', async ({ page, siteUrl }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await openSigns(page, siteUrl + path);
    await wantEngine(page);
    await page.locator('conflict-map').evaluate((map) => map.scrollIntoView());
    await waitForState(page, 'failed');
    expect(await words(notice(page))).toContain('WebGL 2 is missing or switched off');
    expect(await tryAgain(page).count()).toBe(0);
    await expectReadable(page);
  });

  siteTest('offers another attempt when the engine does not load', async ({ page, siteUrl }) => {
    await page.route(engineFiles, (route) => route.abort());
    await openSigns(page, siteUrl + path);
    await wantEngine(page);
    await page.locator('conflict-map').evaluate((map) => map.scrollIntoView());
    await waitForState(page, 'failed');
    expect(await words(notice(page))).toContain('could not be loaded');
    await expectReadable(page);

    await page.unroute(engineFiles);
    await tryAgain(page).click();
    await waitForState(page, 'ready');
    expect(await notice(page).count()).toBe(0);
    expect(await pressedPlaces(page)).toEqual(['vardenis']);
  });
});

siteTest.for(pages)(
  'a script that does not load is said, and $name stays readable',
  async ({ path }, { page, siteUrl }) => {
    await page.route(readerFiles, (route) => route.abort());
    await page.goto(siteUrl + path);
    expect(await words(page.getByRole('alert'))).toBe(
      'The interactive map could not be loaded. Check the connection and reload the page. Every claim is in the list.',
    );
    expect(await page.getByRole('alert').boundingBox()).not.toBeNull();
    await page.locator('.poster-signs [data-place="terter"]').click();
    const claim = listClaim(page, 'terter-artillery');
    await eventually(() => isInWindow(claim)).toBe(true);
  },
);

siteTest('another attempt that fails too says so again', async ({ page, siteUrl }) => {
  await page.route(engineFiles, (route) => route.abort());
  await openSigns(page, `${siteUrl}embed.html`);
  await wantEngine(page);
  await waitForState(page, 'failed');
  const states = page.locator('conflict-map').evaluate(
    (map) =>
      new Promise<string[]>((resolve) => {
        const seen: string[] = [];
        new MutationObserver(() => {
          seen.push(map.getAttribute('data-state') ?? '');
          if (seen.at(-1) === 'failed') resolve(seen);
        }).observe(map, { attributeFilter: ['data-state'] });
      }),
  );
  await tryAgain(page).click();
  expect((await states).at(-1)).toBe('failed');
  expect(await tryAgain(page).isVisible()).toBe(true);
});

siteTest(
  'a story that does not load is said, and the page stays readable',
  async ({ page, siteUrl }) => {
    await page.route(/\/assets\/karabakh-2020-[^/]*\.js$/, (route) => route.abort());
    await page.goto(`${siteUrl}embed.html`);
    await waitForState(page, 'failed');
    expect(await words(page.getByRole('alert'))).toBe(
      'The story “karabakh-2020” could not be loaded. Check the connection and reload the page.',
    );
    expect(await list(page).locator('li[data-claim]').count()).toBe(claims.length);
    await page.locator('.poster-signs [data-place="terter"]').click();
    const claim = listClaim(page, 'terter-artillery');
    await eventually(() => isInWindow(claim)).toBe(true);
    expect(await words(excerpt(claim))).toBe(claimOf('terter-artillery').excerpt.exact);
  },
);

siteTest(
  'an engine that is damaged is told from one that does not come',
  async ({ page, siteUrl }) => {
    await page.route(engineFiles, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'export const engine = ;' }),
    );
    await openSigns(page, `${siteUrl}embed.html`);
    await wantEngine(page);
    await page.locator('conflict-map').evaluate((map) => map.scrollIntoView());
    await waitForState(page, 'failed');
    expect(await words(notice(page))).toContain(
      'could not be read: the browser is too old, or a file of the map is damaged.',
    );
  },
);

siteTest(
  'what runs the engine is said as the engine is, and comes later',
  async ({ page, siteUrl }) => {
    await page.route(runningFiles, (route) => route.abort());
    await openSigns(page, `${siteUrl}embed.html`);
    await wantEngine(page);
    await waitForState(page, 'failed');
    expect(await words(notice(page))).toContain('The interactive map could not be loaded');
    await expectReadable(page);
    await page.unroute(runningFiles);
    await tryAgain(page).click();
    await waitForState(page, 'ready');
    expect(await notice(page).count()).toBe(0);
  },
);

siteTest(
  'a filter that cannot be applied is said, and hides nothing',
  async ({ page, siteUrl }) => {
    await page.route(filterFiles, (route) => route.abort());
    await page.goto(`${siteUrl}embed.html#by=armenia-authorities`);
    const alert = page.getByRole('alert').first();
    await alert.waitFor();
    expect(await words(alert)).toBe(
      'Timeline and filters could not be loaded. Check the connection and try again. Every claim is in the list.',
    );
    expect(await list(page).locator('li[data-claim][hidden]').count()).toBe(0);
    await expectReadable(page);
  },
);

siteTest('a basemap that does not load is said too', async ({ page, siteUrl }) => {
  await page.route(basemapFiles, (route) => route.abort());
  await openSigns(page, `${siteUrl}embed.html`);
  await wantEngine(page);
  await waitForState(page, 'failed');
  expect(await words(notice(page))).toContain('could not be loaded');
});

siteTest('a worker that does not load is said, not waited for', async ({ page, siteUrl }) => {
  let asked = 0;
  await page.context().route(workerFiles, (route) => {
    asked++;
    return route.abort();
  });
  await openSigns(page, `${siteUrl}embed.html`);
  await wantEngine(page);
  await waitForState(page, 'failed');
  expect(asked).toBeGreaterThan(0);
  expect(await words(notice(page))).toMatch(/could not be (drawn|loaded)/);
  await expectReadable(page);

  await page.context().unrouteAll();
  await tryAgain(page).click();
  await waitForState(page, 'ready');
});

siteTest(
  'a lost WebGL context is said, and the map comes back with it',
  async ({ page, siteUrl }) => {
    await openMap(page, `${siteUrl}embed.html#place=terter`);
    const drawing = await canvas(page).evaluateHandle((element) =>
      (element as HTMLCanvasElement).getContext('webgl2')!.getExtension('WEBGL_lose_context'),
    );
    await drawing.evaluate((context) => context!.loseContext());
    await waitForState(page, 'lost');
    expect(await words(notice(page))).toContain('taken back the map’s graphics memory');
    expect(await pressedPlaces(page)).toEqual(['terter']);

    await drawing.evaluate((context) => context!.restoreContext());
    await waitForState(page, 'ready');
    expect(await notice(page).count()).toBe(0);
    expect(await pressedPlaces(page)).toEqual(['terter']);
  },
);
