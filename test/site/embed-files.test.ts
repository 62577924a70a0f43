import { basename, dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { globSync } from 'tinyglobby';
import { describe, expect } from 'vitest';
import { siteTest } from '../support/site-test.ts';
import { pages, leaveEngineOut } from './map-page.ts';

siteTest('the site lists its stories', async ({ page, siteUrl }) => {
  const list = await page.request.get(`${siteUrl}stories/index.json`);
  const { stories } = (await list.json()) as { stories: { id: string; story: string }[] };
  const there = globSync('data/*/story.json').map((path) => basename(dirname(path)));
  expect(stories.map(({ id }) => id).sort()).toEqual(there.sort());
  for (const { story: address } of stories)
    expect((await page.request.get(new URL(address, list.url()).href)).status()).toBe(200);
});

siteTest('the resizer is one small file that needs no other', async ({ page, siteUrl }) => {
  const body = await (await page.request.get(`${siteUrl}resizer.js`)).text();
  expect(gzipSync(body, { level: 9 }).length).toBeLessThan(1500);
  expect(body).not.toMatch(/\bimport\b|\bexport\b|https?:/);
});

siteTest(
  'no file has a blank in its name or begins with an underscore, which some hosts drop',
  () => {
    const files = globSync('dist/**');
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => /\s|\/_/.test(file))).toEqual([]);
  },
);

describe.each(pages)('$name', ({ path }) => {
  siteTest(
    'leads to oEmbed only where the site knows its own address',
    async ({ page, siteUrl }) => {
      await leaveEngineOut(page);
      await page.goto(siteUrl + path);
      const link = page.locator('link[type="application/json+oembed"]');
      const site = process.env['SITE_URL'];
      expect(await link.count()).toBe(site === undefined ? 0 : 1);
      const answer = await page.request.get(`${siteUrl}stories/karabakh-2020/oembed.json`);
      expect(answer.status()).toBe(site === undefined ? 404 : 200);
    },
  );
});
