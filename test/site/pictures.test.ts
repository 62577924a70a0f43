import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import { describe, expect } from 'vitest';
import { siteTest } from '../support/site-test.ts';
import { eventually, leaveEngineOut, openSigns, waitForState, wantEngine } from './map-page.ts';

const folder = 'stories/karabakh-2020/';

/** Takes a picture as a reader does; gives the file's name and content. */
async function taken(page: Page, format: 'png' | 'svg'): Promise<{ name: string; data: Buffer }> {
  const menu = page.locator('conflict-map .picture');
  if (!(await menu.evaluate((details: HTMLDetailsElement) => details.open)))
    await menu.locator('summary').click();
  const download = page.waitForEvent('download');
  await menu.locator(`button[data-format="${format}"]`).click();
  const file = await download;
  return { name: file.suggestedFilename(), data: readFileSync(await file.path()) };
}

/** Width of the map, and width, height and text of an SVG as the browser reads it. */
async function read(
  page: Page,
  svg: string,
): Promise<{ map: number; size: number[]; text: string }> {
  return page.evaluate((source) => {
    const document_ = new DOMParser().parseFromString(source, 'image/svg+xml');
    const root = document_.documentElement;
    const broken = document_.querySelector('parsererror');
    if (broken) throw new Error(broken.textContent);
    return {
      map: document.querySelector('conflict-map')!.shadowRoot!.querySelector('conflict-map-view')!
        .clientWidth,
      size: [Number(root.getAttribute('width')), Number(root.getAttribute('height'))],
      text: root.textContent,
    };
  }, svg);
}

/** Parts of the pixels that have the commonest colour. */
function blankness({ data }: PNG): number {
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUInt32BE(at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return Math.max(...counts.values()) / (data.length / 4);
}

describe('the built pictures', () => {
  siteTest.for([
    ['poster-1200x630.png', 1200, 630],
    ['poster-1200x630-dark.png', 1200, 630],
    ['poster-1600.png', 1600, 1640],
    ['poster-1600-dark.png', 1600, 1640],
  ] as const)('%s is %i × %i', async ([name, width, height], { siteUrl }) => {
    const answer = await fetch(siteUrl + folder + name);
    const picture = PNG.sync.read(Buffer.from(await answer.arrayBuffer()));
    expect([picture.width, picture.height]).toEqual([width, height]);
    expect(blankness(picture)).toBeLessThan(0.6);
  });

  siteTest.for(['poster.svg', 'poster-dark.svg'])(
    '%s opens by itself',
    async (name, { page, siteUrl }) => {
      await page.goto(siteUrl + folder + name);
      expect(await page.evaluate(() => document.documentElement.tagName)).toBe('svg');
      const text = await page.evaluate(() => document.documentElement.textContent);
      for (const part of ['Dashkesan', 'Terter', 'Vardenis', '© OpenStreetMap contributors'])
        expect(text).toContain(part);
    },
  );

  siteTest.for(['', 'embed.html'])('“%s” names its card', async (name, { page, siteUrl }) => {
    await leaveEngineOut(page);
    await page.goto(siteUrl + name);
    const content = (property: string): Promise<string | null> =>
      page.locator(`meta[property="${property}"]`).getAttribute('content');
    const image = new URL((await content('og:image')) ?? '', page.url());
    expect((await fetch(image)).headers.get('content-type')).toBe('image/png');
    expect(await content('og:title')).toBe(await page.locator('h1').innerText());
    expect(await content('og:description')).not.toBe('');
    expect(await page.locator('meta[name="twitter:card"]').getAttribute('content')).toBe(
      'summary_large_image',
    );
  });
});

describe('the reader’s picture', () => {
  siteTest('is loaded only when it is asked for', async ({ page, siteUrl }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(siteUrl);
    await wantEngine(page);
    await waitForState(page, 'ready');
    expect(requests.filter((url) => url.includes('picture-download'))).toEqual([]);
    await taken(page, 'svg');
    expect(requests.filter((url) => url.includes('picture-download'))).toHaveLength(1);
  });

  siteTest('has the view’s width, title, places and credits', async ({ page, siteUrl }) => {
    await page.goto(siteUrl);
    await wantEngine(page);
    await waitForState(page, 'ready');
    const { name, data } = await taken(page, 'svg');
    expect(name).toBe('karabakh-2020.svg');
    const { map, size, text } = await read(page, data.toString('utf8'));
    expect(size[0]).toBe(map);
    for (const part of [
      await page.locator('h1').innerText(),
      'Dashkesan',
      'None of the claims has been verified here.',
      'GeoNames',
    ])
      expect(text).toContain(part);
    await expect
      .poll(() => page.locator('.picture > div > [role="status"]').innerText())
      .toContain(name);
  });

  siteTest('has two pixels for one as PNG, and is not blank', async ({ page, siteUrl }) => {
    await leaveEngineOut(page);
    await page.goto(siteUrl);
    const svg = await read(page, (await taken(page, 'svg')).data.toString('utf8'));
    const picture = PNG.sync.read((await taken(page, 'png')).data);
    expect([picture.width, picture.height]).toEqual(svg.size.map((side) => 2 * side));
    expect(blankness(picture)).toBeLessThan(0.6);
  });

  siteTest('can be had where the engine cannot be loaded', async ({ page, siteUrl }) => {
    await page.route(/\/engine-[^/]*\.js/, (route) => route.abort());
    await page.goto(`${siteUrl}embed.html`);
    await wantEngine(page);
    await waitForState(page, 'failed');
    const picture = PNG.sync.read((await taken(page, 'png')).data);
    expect(blankness(picture)).toBeLessThan(0.6);
  });

  siteTest('says so when it cannot be made', async ({ page, siteUrl }) => {
    await page.route(/picture-download/, (route) => route.abort());
    await leaveEngineOut(page);
    await page.goto(siteUrl);
    const menu = page.locator('conflict-map .picture');
    await menu.locator('summary').click();
    await menu.locator('button[data-format="png"]').click();
    await expect
      .poll(() => menu.locator('> div > [role="status"]').innerText())
      .toContain('The picture could not be made.');
  });

  siteTest('closes with Escape and gives the focus back', async ({ page, siteUrl }) => {
    await leaveEngineOut(page);
    await openSigns(page, siteUrl);
    const menu = page.locator('conflict-map .picture');
    await menu.locator('summary').focus();
    await page.keyboard.press('Enter');
    // The page's own button comes first, once its script has come.
    await page.mouse.move(5, 5);
    await page.locator('conflict-embed[slot="share"] button').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const button = menu.locator('button').first();
    await eventually(() => button.evaluate((one) => one.matches(':focus'))).toBe(true);
    await page.keyboard.press('Escape');
    await eventually(() => menu.evaluate((one: HTMLDetailsElement) => one.open)).toBe(false);
    await eventually(() => menu.locator('summary').evaluate((one) => one.matches(':focus'))).toBe(
      true,
    );
  });
});
