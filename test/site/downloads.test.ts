import { readFile } from 'node:fs/promises';
import { check } from '@placemarkio/check-geojson';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { siteTest } from '../support/site-test.ts';
import { readCsv } from '../story/fixtures/read-csv.ts';
import { claims } from './karabakh-data.ts';
import { leaveEngineOut, openStory } from './map-page.ts';

/** Takes the data in a format from the map's menu. */
async function taken(page: Page, format: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`conflict-data button[data-format="${format}"]`).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

async function openData(page: Page, url: string): Promise<void> {
  await leaveEngineOut(page);
  await openStory(page, url);
  const menu = page.locator('conflict-map .picture');
  await menu.locator('> summary').click();
  await menu.locator('conflict-data button').first().waitFor();
}

siteTest('all claims can be taken as GeoJSON, CSV and JSON-LD', async ({ page, siteUrl }) => {
  await openData(page, siteUrl);
  const geojson = await taken(page, 'geojson');
  expect(geojson.name).toBe('karabakh-2020.geojson');
  expect(() => check(geojson.text)).not.toThrow();
  const csv = await taken(page, 'csv');
  expect(readCsv(csv.text.replace('\uFEFF', ''))).toHaveLength(claims.length + 1);
  const jsonld = JSON.parse((await taken(page, 'jsonld')).text) as { hasPart: { '@id': string }[] };
  expect(jsonld.hasPart.map((claim) => claim['@id'])).toEqual(
    claims.map(({ id }) => `${siteUrl}#claim=${id}`),
  );
});

siteTest(
  'what is shown can be taken alone, a denial with what it denies',
  async ({ page, siteUrl }) => {
    await openData(page, `${siteUrl}#by=armenia-foreign-ministry`);
    await page.getByText('What is shown (2)').waitFor();
    const { name, text } = await taken(page, 'csv');
    expect(name).toBe('karabakh-2020-shown.csv');
    const [, ...rows] = readCsv(text.replace('\uFEFF', ''));
    expect(rows.map(([id]) => id)).toEqual(['dashkesan-shelling', 'dashkesan-denial']);
  },
);

siteTest('the site serves the same files', async ({ siteUrl }) => {
  for (const file of ['claims.geojson', 'claims.csv', 'claims.jsonld']) {
    const response = await fetch(`${siteUrl}stories/karabakh-2020/${file}`);
    expect(response.ok, file).toBe(true);
    expect(await response.text()).toContain('dashkesan-denial');
  }
});
