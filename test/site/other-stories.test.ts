import { basename, dirname } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect } from 'vitest';
import { siteTest } from '../support/site-test.ts';
import { loadTools, openStory, waitForState, wantEngine } from './map-page.ts';

/** What the first story is about, and nothing else in the project is. */
const FIRST = /karabakh|armenia|azerbaijan|caucasus|line of contact|oblast/i;

const others = globSync('data/*/story.json')
  .map((path) => basename(dirname(path)))
  .filter((id) => id !== 'karabakh-2020');

describe.each(others)('the story %s', (id) => {
  siteTest.for(['', 'embed.html'])(
    'has a page “%s” of its own, with all that it loads, and nothing of the first',
    async (name, { page, siteUrl }) => {
      const failed: string[] = [];
      page.on('response', (response) => {
        if (response.status() >= 400) failed.push(response.url());
      });
      page.on('pageerror', ({ message }) => failed.push(message));
      await openStory(page, `${siteUrl}${id}/${name}`);
      await page.locator('conflict-map-view').evaluate((view) => {
        view.scrollIntoView({ block: 'start' });
      });
      await wantEngine(page);
      await waitForState(page, 'ready');
      await loadTools(page);
      expect(failed).toEqual([]);
      expect(await page.locator('html').innerText()).not.toMatch(FIRST);
    },
  );

  siteTest('says where its places are by its own basemap', async ({ page, siteUrl }) => {
    const html = await (await page.request.get(`${siteUrl}${id}/embed.html`)).text();
    expect(html).toMatch(/lies about \d+\skm/);
    expect(html).not.toMatch(FIRST);
  });

  siteTest('offers itself to other pages', async ({ page, siteUrl }) => {
    await openStory(page, `${siteUrl}${id}/`);
    await loadTools(page);
    await page.locator('conflict-embed.screen-only button').first().click();
    await page.getByRole('radio', { name: /frame/i }).first().check();
    expect(await page.locator('conflict-embed-dialog textarea').inputValue()).toContain(
      `src="${siteUrl}${id}/embed.html"`,
    );
  });
});
