import { spawnSync } from 'node:child_process';
import type { Page } from 'playwright';
import { expect, vi } from 'vitest';
import { examplesFor } from '../support/examples.ts';
import { expectWholeMap, HOST, watchExample } from '../support/read-example.ts';
import { siteTest } from '../support/site-test.ts';

vi.setConfig({ testTimeout: 120_000 });

/** What the texts call the address of the reader's own site. */
const SITE = 'https://your-site/';

/** Serves a text as a page of a host, and the built site at the address that the examples name. */
async function serveAsWritten(page: Page, text: string, siteUrl: string): Promise<void> {
  await page.route(`${HOST}**`, (route) =>
    route.request().url() === HOST
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html><html lang="en"><head><link rel="icon" href="data:,"><title>A host</title></head><body>\n${text}\n</body></html>`,
        })
      : route.abort(),
  );
  await page.route(`${SITE}**`, async (route) => {
    const url = route.request().url().replace(SITE, siteUrl);
    await route.fulfill({ response: await route.fetch({ url }) });
  });
}

siteTest.for(examplesFor('paste'))(
  'what $at shows, pasted into a page as it is written, has all of the story and complains of nothing',
  async ({ text }, { page, siteUrl }) => {
    const visit = await watchExample(page);
    await serveAsWritten(page, text, siteUrl);
    await page.goto(HOST, { waitUntil: 'load' });

    const frames = await page.locator('iframe').elementHandles();
    const maps = await page.locator('conflict-map').count();
    // The page's own: a map has some inside.
    const images = page.locator('css:light=img');
    const links = page.locator('css:light=a[href]');
    expect(frames.length + maps + (await images.count()) + (await links.count())).toBeGreaterThan(
      0,
    );
    for (const frame of frames) {
      await frame.scrollIntoViewIfNeeded();
      const inside = await frame.contentFrame();
      if (!inside) throw new Error('A frame holds no page.');
      await expectWholeMap(inside);
      expect((await frame.getAttribute('title'))?.length).toBeGreaterThan(10);
    }
    if (maps > 0) await expectWholeMap(page);
    for (const image of await images.all()) {
      await image.scrollIntoViewIfNeeded();
      const loaded = image.evaluate((one: HTMLImageElement) =>
        one.decode().then(() => one.naturalWidth),
      );
      expect(await loaded).toBeGreaterThan(0);
    }
    for (const link of await links.all()) {
      expect((await link.textContent())?.trim()).not.toBe('');
      const address = (await link.getAttribute('href')) ?? '';
      if (!address.toLowerCase().startsWith(SITE)) continue;
      const answer = await page.request.get(siteUrl + address.slice(SITE.length));
      expect(answer.status(), address).toBe(200);
    }
    expect(visit.complaints).toEqual([]);
    expect(visit.requests.filter((url) => !url.startsWith(HOST) && !url.startsWith(SITE))).toEqual(
      [],
    );
  },
);

/** Commands that only look at what has been built. */
const measuring = examplesFor('commands').flatMap(({ at, text }) =>
  text
    .split('\n')
    .filter((line) => /^(for f in|node -p) /.test(line))
    .map((command) => ({ at, command })),
);

siteTest.for(measuring)('$at: $command gives its figures', ({ command }) => {
  const { stdout, stderr, status } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const lines = stdout.trim().split('\n');
  expect(lines.length).toBeGreaterThan(1);
  // Each line names what it measures, and how much it is.
  for (const line of lines) expect(line).toMatch(/^\S.* \d+(\.\d+)?( km²?)?$/);
});
