import axe from 'axe-core';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { Frame, Locator, Page } from 'playwright';
import { describe, expect } from 'vitest';
import { eventually, leaveEngineOut, openSigns, words } from './map-page.ts';
import { hostTest, mapFrame } from './host-test.ts';
import { watchVisit } from './visit.ts';

/** What the page shows when the snippets are taken: a claim, filtered, elsewhere, with Armenian names. */
const reading = 'claim=dashkesan-denial&by=armenia-authorities&view=46.2,40.1,8.1&names=hy';

function dialog(page: Page): Locator {
  return page.locator('conflict-embed[for] dialog');
}

/** Opens the page with a reading, and the dialog of its embed button. */
async function openDialog(page: Page, siteUrl: string, hash = reading): Promise<void> {
  await leaveEngineOut(page);
  await openSigns(page, `${siteUrl}#${hash}`);
  await page.mouse.move(5, 5);
  await page.locator('conflict-embed[for] button').click();
  await dialog(page).waitFor();
  // A test that ends while the preview loads would leave its request without an answer.
  await dialog(page).frameLocator('iframe').locator('conflict-map-view').waitFor();
}

/** The snippet of one of the ways. */
async function snippetFor(page: Page, way: string): Promise<string> {
  await dialog(page).locator(`input[value="${way}"]`).check();
  return dialog(page).locator('textarea').inputValue();
}

/** What a map shows of its reading, wherever it stands. */
async function state(place: Page | Frame): Promise<unknown> {
  return place.locator('conflict-map').evaluate((element) => {
    const { reading: own, theme } = element as HTMLElementTagNameMap['conflict-map'];
    return { selection: own.selection, by: own.filter.by, view: own.view, names: own.names, theme };
  });
}

hostTest(
  'the snippets, pasted into an empty page at another origin, show the same',
  async ({ page, siteUrl, hosts }) => {
    await openDialog(page, siteUrl);
    await dialog(page).locator('input[value="frame"]').check();
    await dialog(page).locator('select').selectOption('dark');
    const expected = { ...((await state(page)) as object), theme: 'dark' };
    const visit = await watchVisit(page);
    const snippets: [string, string][] = [];
    for (const way of ['resizer', 'frame', 'element', 'text'])
      snippets.push([way, await snippetFor(page, way)]);
    if (!existsSync('dist/lib/conflict-map.js')) await serveElement(page, siteUrl);

    for (const [way, snippet] of snippets) {
      visit.requests.length = 0;
      await page.goto(hosts.paste(`${way}.html`, `<!doctype html><title>${way}</title>${snippet}`));
      if (way === 'text') {
        const image = page.locator('img');
        await eventually(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(
          1600,
        );
        expect(await page.locator('body').innerText()).toContain('30 September 2020');
        // What a page's script has only once something asks for it.
        expect(await image.getAttribute('alt')).toMatch(
          /^Map: What one news article reports about/,
        );
        await page.setViewportSize({ width: 390, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
        await page.locator('a').first().click();
        await page.waitForURL(/embed\.html/);
        await eventually(() => state(page)).toEqual(expected);
      } else if (way === 'element') {
        await page.locator('conflict-map-view button[data-place="karabakh"]').waitFor();
        await eventually(() => state(page)).toEqual(expected);
      } else {
        const frame = await mapFrame(page);
        await eventually(() => state(frame)).toEqual(expected);
      }
      expect(visit.requests.filter((url) => !isOf(url, siteUrl, hosts.url))).toEqual([]);
    }
    expect(visit.complaints.filter((text) => !/ERR_ABORTED/.test(text))).toEqual([]);
  },
);

function isOf(url: string, ...sites: string[]): boolean {
  return sites.some((site) => url.startsWith(site));
}

/** Until the package's bundle is built into the site, the site's own script stands in for it. */
async function serveElement(page: Page, siteUrl: string): Promise<void> {
  const main = (await readdir('dist/assets')).find((name) => /^main-.*\.js$/.test(name)) ?? '';
  await page.route(/\/lib\/conflict-map\.js$/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: { 'Access-Control-Allow-Origin': '*' },
      body: `import '${siteUrl}assets/${main}';`,
    }),
  );
}

describe('the dialog', () => {
  hostTest('previews what it offers, and copies it', async ({ page, context, siteUrl }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openDialog(page, siteUrl, 'claim=dashkesan-shelling');
    const preview = dialog(page).locator('iframe');
    await eventually(() => preview.getAttribute('src')).toBe(
      `${siteUrl}karabakh-2020/embed.html#claim=dashkesan-shelling`,
    );
    // First the link itself, to a page that is there.
    const link = await dialog(page).locator('textarea').inputValue();
    expect(link).toBe(`${siteUrl}stories/karabakh-2020/claim/dashkesan-shelling.html`);
    expect((await page.request.get(link)).status()).toBe(200);
    await dialog(page).locator('input[value="resizer"]').check();
    await dialog(page).getByLabel('Width in pixels').fill('640');
    await dialog(page).getByLabel('Height at first').fill('90');
    await page.keyboard.press('Tab');
    await dialog(page).locator('select').selectOption('light');
    await eventually(() => preview.getAttribute('src')).toContain('?theme=light#');
    await preview.contentFrame().locator('conflict-map[theme="light"]').waitFor();
    await dialog(page).getByRole('button', { name: 'Copy' }).click();
    await eventually(() => words(dialog(page).getByRole('status'))).toBe('Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await dialog(page).locator('textarea').inputValue());
    expect(copied).toContain(' width="640" height="300" ');
  });

  hostTest('closes with Escape from anywhere in it', async ({ page, siteUrl }) => {
    await openDialog(page, siteUrl, 'place=terter');
    const passed = new Set<string>();
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      passed.add(
        await page.evaluate(() => {
          let focused = document.activeElement;
          while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
          return `${focused?.localName ?? ''}.${focused?.getAttribute('class') ?? ''}`;
        }),
      );
    }
    expect([...passed]).toEqual(expect.arrayContaining(['section.preview', 'button.copy']));
    expect([...passed].filter((name) => name.startsWith('iframe'))).toEqual([]);
    // Nor does a press of the pointer give the preview the keys.
    await dialog(page).locator('.preview').click();
    await page.keyboard.press('Escape');
    await eventually(() => dialog(page).isVisible()).toBe(false);
    expect(await page.locator('conflict-place-panel').isVisible()).toBe(true);
  });

  hostTest('closes with Escape, and only itself', async ({ page, siteUrl }) => {
    await openDialog(page, siteUrl, 'place=terter');
    await page.keyboard.press('Escape');
    await eventually(() => dialog(page).isVisible()).toBe(false);
    expect(await page.locator('conflict-place-panel').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('conflict-embed');
  });

  hostTest.for(['light', 'dark'] as const)(
    'has nothing that axe finds wrong, on a phone, %s',
    async (colorScheme, { page, siteUrl }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.emulateMedia({ colorScheme });
      await openDialog(page, siteUrl);
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const { axe: injected } = window as unknown as { axe: typeof axe };
        const { violations } = await injected.run('conflict-embed[for]', { iframes: false });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.failureSummary ?? ''}`);
      });
      expect(found).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(320);
    },
  );
});
