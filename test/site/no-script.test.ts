import type { Page } from 'playwright';
import { describe, expect, onTestFinished } from 'vitest';
import { siteTest } from '../support/site-test.ts';
import { claimOf, claims, places } from './karabakh-data.ts';
import { excerpt, listClaim, pages, pageWith, unfold, words } from './map-page.ts';

const noScript = siteTest.extend('page', ({ browser }): Promise<Page> =>
  pageWith(browser, { javaScriptEnabled: false }),
);

describe.each(pages)('without script, $name', ({ path }) => {
  noScript('has every claim exactly once, in the article’s words', async ({ page, siteUrl }) => {
    await page.goto(siteUrl + path);
    const items = await page.locator('li[data-claim]').evaluateAll((found) =>
      found.map((item) => ({
        id: item.getAttribute('data-claim') ?? '',
        anchor: item.id,
        quotes: [...item.children]
          .filter(({ localName }) => localName === 'blockquote')
          .map((quote) => quote.textContent.trim()),
      })),
    );
    const expected = claims.map(({ id, excerpt: { exact } }) => ({
      id,
      anchor: `claim-${id}`,
      quotes: [exact],
    }));
    const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
    expect(items.sort(byId)).toEqual(expected.sort(byId));
  });

  noScript('unfolds every group of claims', async ({ page, siteUrl }) => {
    await page.goto(siteUrl + path);
    for (const id of ['dashkesan-shelling', 'jet-downed', 'putin-ceasefire', 'region-area']) {
      await unfold(listClaim(page, id));
      const quote = excerpt(listClaim(page, id));
      expect(await quote.isVisible()).toBe(true);
      expect(await words(quote)).toBe(claimOf(id).excerpt.exact);
    }
  });

  noScript('tells denials, missing answers, places and the source', async ({ page, siteUrl }) => {
    await page.goto(siteUrl + path);
    const denied = listClaim(page, 'dashkesan-shelling');
    await unfold(denied);
    expect(await denied.innerText()).toMatch(/denied by Armenia’s Foreign Ministry/);
    expect(await denied.locator('#claim-dashkesan-denial').count()).toBe(1);
    await unfold(listClaim(page, 'vardenis-fire'));
    expect(await listClaim(page, 'vardenis-fire').innerText()).toContain(
      'no answer in the article',
    );
    for (const { id, properties } of places) {
      const group = await page.locator(`details[data-place="${id}"] > summary`).innerText();
      expect(group).toContain(properties.names[0]!.text);
      expect(group).toContain(properties.precisionNote);
    }
    expect(await page.locator('.claims-source').innerText()).toContain(
      'TRTWorld and agencies, 30 September 2020',
    );
  });

  noScript('leads from a sign of the drawn map to the claim', async ({ page, siteUrl }) => {
    await page.goto(siteUrl + path);
    const signs = page.locator('[slot=poster] a[data-place]');
    const drawn = await signs.evaluateAll((all) =>
      all.map((one) => one.getAttribute('data-place')),
    );
    expect(drawn.sort()).toEqual(places.map(({ id }) => id).sort());
    for (const { id } of places) {
      await page.locator(`[slot=poster] a[data-place="${id}"]`).click();
      await page.waitForURL(/#claim-/);
      const target = decodeURIComponent(new URL(page.url()).hash).replace('#claim-', '');
      expect(claimOf(target).where.place).toBe(id);
      const quote = excerpt(listClaim(page, target));
      await unfold(listClaim(page, target));
      expect(await words(quote)).toBe(claimOf(target).excerpt.exact);
      expect(await quote.isVisible()).toBe(true);
      await page.goBack();
    }
  });

  noScript(
    'has no id twice, and no link within the page that leads nowhere',
    async ({ page, siteUrl }) => {
      await page.goto(siteUrl + path);
      const ids = await page
        .locator('[id]')
        .evaluateAll((elements) => elements.map((element) => element.id));
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      const targets = await page
        .locator('a[href^="#"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.slice(1)));
      expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    },
  );
});

siteTest('script leaves the list as it was served', async ({ page, browser, siteUrl }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  onTestFinished(() => context.close());
  const plain = await context.newPage();
  const idsOf = async (one: Page): Promise<string[]> => {
    await one.goto(`${siteUrl}embed.html`);
    await one.locator('li[data-claim]').first().waitFor();
    return one.locator('li[data-claim]').evaluateAll((items) => items.map((item) => item.id));
  };
  const before = await idsOf(plain);
  const after = (await idsOf(page)).filter((id) => id !== '');
  expect(after).toEqual(before);
});
