import type { Page } from 'playwright';
import { expect } from 'vitest';
import { hostTest } from './host-test.ts';
import { claims } from './karabakh-data.ts';
import { eventually, isInWindow, panelClaim, pressedPlaces, sign } from './map-page.ts';

/** A page of somebody else with the element in it. */
function elementPage(language: string, direction: 'ltr' | 'rtl'): string {
  return `<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8"><title>A host</title>
    <script type="module" src="https://maps.example/lib/conflict-map.js"></script>
    <p style="block-size: 1200px">An article.</p>
    <conflict-map engine="none" story="https://maps.example/stories/karabakh-2020/story.json"></conflict-map>`;
}

async function openElement(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('conflict-map').scrollIntoViewIfNeeded();
  await sign(page, 'karabakh').waitFor();
  await page.locator('conflict-map').hover({ position: { x: 5, y: 5 } });
  await page.locator('conflict-timeline button.timeline-day').first().waitFor();
}

/** Where the parts of a map stand in it, in whole CSS pixels, in the order of the document. */
async function layoutOf(page: Page): Promise<string[]> {
  return page.locator('conflict-map').evaluate((map) => {
    const origin = map.getBoundingClientRect();
    const parts =
      '.place-label, .figure, .controls, .timeline-day, .claims h2, .key dd, .legend dd, .credits p, .picture, svg.marks';
    const within = (root: ParentNode): string[] => [
      ...[...root.querySelectorAll(parts)].map((part) => {
        const { left, top, width } = part.getBoundingClientRect();
        const at = [left - origin.left, top - origin.top, width].map((one) => Math.round(one));
        const where = part.checkVisibility() ? at.join(' ') : 'is not displayed';
        return `${part.getAttribute('class') ?? part.localName} ${where}`;
      }),
      ...[...root.querySelectorAll('*')].flatMap((one) =>
        one.shadowRoot ? within(one.shadowRoot) : [],
      ),
    ];
    return within(map.shadowRoot!);
  });
}

hostTest('a right-to-left page around it changes nothing', async ({ page, hosts }) => {
  await openElement(page, hosts.paste('element.html', elementPage('en', 'ltr')));
  const usual = await layoutOf(page);
  expect(usual.length).toBeGreaterThan(30);
  await openElement(page, hosts.paste('element-rtl.html', elementPage('ar', 'rtl')));
  expect(await layoutOf(page)).toEqual(usual);
  // What a screen reader goes by.
  expect(await page.locator('conflict-map').getAttribute('lang')).toBe('en');
});

hostTest(
  'a claim’s link leads to the host’s own page, at its route, and shows the claim',
  async ({ page, hosts }) => {
    const url = `${hosts.paste('app.html', elementPage('en', 'ltr'))}?tab=map#/article/5`;
    await openElement(page, url);
    await sign(page, 'vardenis').click();
    const links = page.locator('conflict-claim-links');
    const link = (await links.locator('a').first().getAttribute('href')) ?? '';
    expect(link).toBe(url.replace('?tab=map', '?tab=map&conflict-map=karabakh-2020.vardenis-fire'));
    await links.locator('details > summary').click();
    expect(await links.locator('pre').first().textContent()).toContain(link);
    await page.goto('about:blank');
    await page.goto(link);
    await eventually(() => pressedPlaces(page)).toEqual(['vardenis']);
    expect(await panelClaim(page, 'vardenis-fire').isVisible()).toBe(true);
    await eventually(() => isInWindow(page.locator('conflict-map'))).toBe(true);
    expect(page.url()).toBe(link);
  },
);

hostTest('it is printed with its map, every excerpt and its fonts', async ({ page, hosts }) => {
  await openElement(page, hosts.paste('paper.html', elementPage('en', 'ltr')));
  const picture = page.locator('conflict-map img.print-picture');
  await eventually(() => picture.getAttribute('alt')).toContain('Map: ');
  expect(await picture.isVisible()).toBe(false);
  await page.setViewportSize({ width: 688, height: 1009 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const drawn = await picture.evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    const { width, height } = image.getBoundingClientRect();
    return { width, ratio: width / height, natural: image.naturalWidth / image.naturalHeight };
  });
  expect(drawn.width).toBeGreaterThan(600);
  expect(drawn.ratio).toBeCloseTo(drawn.natural, 1);
  const quotes = page.locator('conflict-map .list .claim > blockquote');
  expect(await quotes.filter({ visible: true }).count()).toBe(claims.length);
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].flatMap(({ family, weight, status }) =>
      status === 'loaded' ? [`${family.replaceAll('"', '')} ${weight}`] : [],
    );
  });
  for (const face of ['Sans 400', 'Sans 700', 'Serif 400'])
    expect(fonts).toContain(`Conflict Map ${face}`);
});
