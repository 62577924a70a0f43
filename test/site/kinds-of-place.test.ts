import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished } from 'vitest';
import { INVENTED } from '../kinds-of-place/stories.ts';
import { housePixels } from '../kinds-of-place/tiles/house-pixels.ts';
import { writeQuarter } from '../kinds-of-place/tiles/write-quarter.ts';
import { writeStory } from '../kinds-of-place/write-story.ts';
import { startHosts } from '../support/host-server.ts';
import { BUILD_TIMEOUT, buildCopy, projectCopies } from '../support/project-copies.ts';
import { siteTest } from '../support/site-test.ts';
import { startServer, type StaticServer } from '../support/static-server.ts';
import { handedOver, HANDED_OVER } from './handed-over.ts';
import { leaveEngineOut, openStory, waitForState, wantEngine } from './map-page.ts';
import { watchVisit } from './visit.ts';

// A site of the seven invented stories, one for each kind of place.

const copies = projectCopies([]);
let server: StaticServer;

beforeAll(async () => {
  const folder = copies.make((data) => {
    cpSync(join(import.meta.dirname, '../kinds-of-place/basemaps'), join(data, 'basemaps'), {
      recursive: true,
    });
    writeQuarter(join(data, 'basemaps'));
    rmSync(join(data, 'conflict-map.json'));
    for (const story of INVENTED) writeStory(data, story);
  });
  const { status, output } = buildCopy(folder);
  expect(status, output).toBe(0);
  server = await startServer({ root: join(folder, 'dist') });
}, BUILD_TIMEOUT);

afterAll(async () => {
  await server.close();
  copies.remove();
});

describe.each(INVENTED)('$kind', ({ id }) => {
  siteTest.for([
    { width: 360, height: 740 },
    { width: 768, height: 900 },
    { width: 1280, height: 900 },
  ])(
    'changes less than 2 % of the pixels when the engine takes over, at $width × $height px',
    async (viewport, { page }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const name = `kind-${id}-${viewport.width}`;
      const share = await handedOver(page, `${server.url}${id}/embed.html`, name);
      expect(share).toBeLessThan(HANDED_OVER);
      // The engine has drawn, not the poster once more: both are of one colour where there is but water.
      expect(await page.locator('conflict-map-view canvas').isVisible()).toBe(true);
    },
  );
});

describe('a city quarter’s tiles', () => {
  const tiles = /\/assets\/city-quarter-[\w-]+\.pmtiles\.gz$/;
  const address = (id: string): string => `${server.url}${id}/embed.html`;
  const policyOf = async (page: Page, path: string): Promise<string> => {
    const html = await (await page.request.get(server.url + path)).text();
    return /connect-src ([^;"]*)/.exec(html)?.[1]?.replaceAll('&#x27;', "'") ?? '';
  };

  siteTest('are read in parts, once the engine comes', async ({ page }) => {
    const asked: string[] = [];
    page.on('response', (response) => {
      if (!tiles.test(response.url())) return;
      asked.push(`${response.status()} ${response.request().headers()['range']}`);
    });
    const visit = await watchVisit(page);
    await leaveEngineOut(page);
    await openStory(page, address('city-quarter'));
    await waitForState(page, 'poster');
    expect(visit.requests.filter((url) => /pmtiles|tile-ground/.test(url))).toEqual([]);
    await wantEngine(page);
    await waitForState(page, 'ready');
    expect(asked[0]).toBe('206 bytes=0-16383');
    expect(asked.length).toBeGreaterThan(1);
    for (const one of asked) expect(one).toMatch(/^206 bytes=\d+-\d+$/);
    expect(visit.complaints).toEqual([]);
    expect(visit.requests.filter((url) => !url.startsWith(server.url))).toEqual([]);
  });

  siteTest('are nothing that other stories ask for', async ({ page }) => {
    const visit = await watchVisit(page);
    await openStory(page, address('strait'));
    await wantEngine(page);
    await waitForState(page, 'ready');
    expect(visit.requests.filter((url) => /pmtiles|tile-ground/.test(url))).toEqual([]);
  });

  siteTest('are what its pages alone may connect to their site for', async ({ page }) => {
    expect(await policyOf(page, 'city-quarter/index.html')).toBe("'self'");
    expect(await policyOf(page, 'city-quarter/embed.html')).toBe("data: 'self'");
    expect(await policyOf(page, 'strait/index.html')).toBe("'none'");
    expect(await policyOf(page, 'strait/embed.html')).toBe('data:');
    expect(await policyOf(page, 'stories/city-quarter/claim/march.html')).toBe("'none'");
  });

  siteTest.for([
    { how: 'with the whole file', status: 200, detail: /Byte Serving/ },
    { how: 'that there is none', status: 404, detail: /404/ },
  ])('a server that answers $how is told of, and the rest is drawn', async (answer, { page }) => {
    await page.route(tiles, async (route) => {
      const { status } = answer;
      await route.fulfill({ status, body: Buffer.alloc(200_000) });
    });
    await leaveEngineOut(page);
    await openStory(page, address('city-quarter'));
    await waitForState(page, 'poster');
    const told = page.evaluate(
      () =>
        new Promise<{ message: string; detail: string }[]>((resolve) => {
          const all: { message: string; detail: string }[] = [];
          document.addEventListener('conflict-error', (event) => {
            const { message, detail } = event as unknown as { message: string; detail: string };
            all.push({ message, detail });
          });
          document.addEventListener('conflict-ready', () => {
            setTimeout(() => {
              resolve(all);
            }, 500);
          });
        }),
    );
    await wantEngine(page);
    await waitForState(page, 'ready');
    const all = await told;
    expect(all).toHaveLength(1);
    expect(all[0]?.message).toContain('Streets and buildings could not be loaded');
    expect(all[0]?.detail).toMatch(answer.detail);
    const note = page.locator('conflict-map-view .lacking');
    expect(await note.textContent()).toContain('Streets and buildings could not be loaded');
    expect(await page.locator('[data-claim]').count()).toBeGreaterThan(3);
  });

  siteTest.for([
    { does: 'lets all have them', allowed: '*', drawn: true },
    { does: 'lets no opaque origin have them', allowed: 'https://a.example', drawn: false },
  ])('in a sandbox that takes the origin away: the server $does', async (answer, { page }) => {
    await page.route(tiles, async (route) => {
      const response = await route.fetch();
      const headers = {
        ...response.headers(),
        'access-control-allow-origin': answer.allowed,
      };
      await route.fulfill({ response, headers });
    });
    const hosts = await startHosts(server.url);
    onTestFinished(() => hosts.close());
    const html = `<iframe sandbox="allow-scripts" src="${address('city-quarter')}" width="1000" height="850"></iframe>`;
    await page.goto(hosts.paste('sandbox.html', html));
    const map = page.frameLocator('iframe').locator('conflict-map');
    await map.locator('button[data-place="cathedral"]').waitFor();
    expect(await map.evaluate(() => self.origin)).toBe('null');
    await map.evaluate((one) => {
      one.setAttribute('engine', 'visible');
    });
    await expect.poll(() => map.getAttribute('data-state'), { timeout: 50_000 }).toBe('ready');
    await map.locator('.poster').evaluate((poster) => {
      poster.style.visibility = 'hidden';
    });
    const lacking = map.locator('conflict-map-view .lacking');
    const seen = housePixels(await page.screenshot());
    if (answer.drawn) {
      expect(await lacking.count()).toBe(0);
      expect(seen).toBeGreaterThan(50_000);
    } else {
      expect(await lacking.textContent()).toContain('Streets and buildings could not be loaded');
      expect(seen).toBe(0);
    }
  });

  siteTest('let readers come as close as its tiles are credible', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openStory(page, address('city-quarter'));
    await wantEngine(page);
    await waitForState(page, 'ready');
    const closer = page.getByRole('button', { name: 'Zoom in' });
    for (let count = 0; count < 5; count++) await closer.click();
    await expect
      .poll(() =>
        page
          .locator('conflict-map-view')
          .evaluate((view) => (view as unknown as { camera: { zoom: number } }).camera.zoom),
      )
      .toBe(17);
  });
});
