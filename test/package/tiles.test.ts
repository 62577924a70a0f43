import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { INVENTED } from '../kinds-of-place/stories.ts';
import { housePixels } from '../kinds-of-place/tiles/house-pixels.ts';
import { writeQuarter } from '../kinds-of-place/tiles/write-quarter.ts';
import { writeStory } from '../kinds-of-place/write-story.ts';
import { hostTest } from '../support/host-test.ts';
import { startServer, type StaticServer } from '../support/static-server.ts';

const { home, folder } = inject('packed');
const quarter = INVENTED.find(({ id }) => id === 'city-quarter')!;
const app = join(home, 'served/react');
const exported = join(app, 'stories', quarter.id);
let elsewhere: StaticServer;

// The package’s command writes the story, its basemap and its tiles beside an app that a bundler has built; another
// origin serves them, too, and the app’s policy allows that one.
beforeAll(async () => {
  const data = mkdtempSync(join(tmpdir(), 'conflict-map-tiled-'));
  const basemaps = join(data, 'basemaps');
  const made = join(import.meta.dirname, '../kinds-of-place/basemaps', quarter.id);
  cpSync(made, join(basemaps, quarter.id), { recursive: true });
  writeQuarter(basemaps);
  writeStory(data, quarter);
  const command = join(folder, 'dist-lib/commands/main.js');
  const args = [command, 'export', join(data, quarter.id), '--out', exported];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  rmSync(data, { recursive: true });
  expect(status, stderr).toBe(0);
  elsewhere = await startServer({ root: exported });
  const html = readFileSync(join(app, 'index.html'), 'utf8');
  const allowing = html.replace("connect-src 'self'", `connect-src 'self' ${elsewhere.url}`);
  expect(allowing).not.toBe(html);
  writeFileSync(join(app, 'tiles.html'), allowing);
});

afterAll(async () => {
  await elsewhere.close();
  rmSync(exported, { recursive: true });
  rmSync(join(app, 'tiles.html'));
});

/** Opens the app with one map in it: by its data, or by an address. */
async function openMap(page: Page, hostsUrl: string, story: string | null): Promise<void> {
  const url = `${hostsUrl}react/`;
  const data: unknown =
    story === null
      ? await (await page.request.get(`${url}stories/${quarter.id}/story.json`)).json()
      : null;
  await page.goto(`${url}tiles.html`);
  await page.evaluate(
    async ([address, given]) => {
      await customElements.whenDefined('conflict-map');
      const map = document.createElement('conflict-map') as HTMLElement & { data?: unknown };
      if (address === null) map.data = given;
      else map.setAttribute('story', address as string);
      document.body.replaceChildren(map);
    },
    [story, data],
  );
  await expect
    .poll(() => page.locator('conflict-map').getAttribute('data-state'), { timeout: 50_000 })
    .toBe('ready');
}

describe('a story whose basemap has tiles', () => {
  hostTest.for([
    { how: 'by its data', away: false },
    { how: 'from another origin', away: true },
  ])('is drawn with its streets, $how', async ({ away }, { page, hostsUrl }) => {
    const asked: string[] = [];
    page.on('response', (response) => {
      const url = response.url();
      if (url.endsWith('.pmtiles.gz'))
        asked.push(`${response.request().method()} ${response.status()} ${url}`);
    });
    await openMap(page, hostsUrl, away ? `${elsewhere.url}story.json` : null);
    const beside = away ? elsewhere.url : `${hostsUrl}react/stories/${quarter.id}/`;
    // Nothing is asked before: browsers know such a request as a simple one.
    expect([...new Set(asked)]).toEqual([`GET 206 ${beside}${quarter.id}.pmtiles.gz`]);
    expect(await page.locator('conflict-map-view .lacking').count()).toBe(0);
    await expect.poll(async () => housePixels(await page.screenshot())).toBeGreaterThan(50_000);
  });

  hostTest(
    'says that they are missing where their server does not share them',
    async ({ page, hostsUrl }) => {
      await page.route(/\.pmtiles\.gz$/, async (route) => {
        const response = await route.fetch();
        // Where the header is missing, Playwright would add one that allows it.
        const headers = {
          ...response.headers(),
          'access-control-allow-origin': 'https://a.example',
        };
        await route.fulfill({ response, headers });
      });
      await openMap(page, hostsUrl, `${elsewhere.url}story.json`);
      const lacking = page.locator('conflict-map-view .lacking');
      expect(await lacking.textContent()).toContain('Streets and buildings could not be loaded');
      expect(housePixels(await page.screenshot())).toBe(0);
    },
  );
});
