import type { Page } from 'playwright';
import { describe } from 'vitest';
import { siteTest } from '../support/site-test.ts';
import {
  eventually,
  hash,
  leaveEngineOut,
  openMap,
  openSigns,
  pageWith,
  waitForFonts,
} from './map-page.ts';

/** Widths of a window: both ends of each class of maps, and between. */
const widths = [
  260, 300, 339, 340, 390, 429, 430, 520, 521, 640, 719, 720, 800, 919, 920, 1280, 1920, 3000,
];

/** Text sizes, in per cent of the browser's own. */
const sizes = [100, 200];

/** What names places: the article, or a language of theirs. */
const names = ['article', 'az', 'hy'];

/**
 * What of the map's texts and signs is cut at its edge or lies on another: by their boxes, as the browser
 * draws them. Lines are taken from the height of capitals to the baseline.
 */
function faults(): string[] {
  const map = document.querySelector('conflict-map')!;
  const view = map.shadowRoot?.querySelector('conflict-map-view');
  const drawn = map.querySelector('.poster')!;
  const own = view?.shadowRoot?.querySelector('.signs');
  const layer = own?.querySelector('.place') ? own : drawn;
  const edge = (view ?? drawn).getBoundingClientRect();
  type Box = { name: string; left: number; top: number; right: number; bottom: number };
  const boxes: Box[] = [];
  const add = (name: string, { left, top, right, bottom }: DOMRect, inset = 0): void => {
    boxes.push({ name, left, top: top + inset, right, bottom: bottom - inset });
  };
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('[data-form="x"]');
  const texts = [
    ...layer.querySelectorAll(
      '.place-name, .place-said, .figure-words, .figure-brief, .area-words',
    ),
    ...drawn.querySelectorAll('.map-names > span'),
    ...(view?.shadowRoot?.querySelectorAll('.map-names > *') ?? []),
  ].filter(isShown);
  for (const element of texts) {
    const range = document.createRange();
    range.selectNodeContents(element);
    const lines = [...range.getClientRects()].filter(({ width }) => width > 2);
    for (const line of lines) add(element.textContent.trim(), line, line.height * 0.24);
  }
  for (const sign of layer.querySelectorAll('.place')) {
    const { x, y, width, height } = sign.getBoundingClientRect();
    const [middleX, middleY] = [x + width / 2, y + height / 2];
    add(
      `sign of ${sign.getAttribute('data-place') ?? ''}`,
      new DOMRect(middleX - 14, middleY - 14, 28, 28),
    );
  }
  for (const part of [...layer.querySelectorAll('.locator, .map-scale')].filter(isShown))
    add(part.getAttribute('class') ?? '', part.getBoundingClientRect());
  const found: string[] = [];
  for (const [index, one] of boxes.entries()) {
    // A sign may be at the edge of a view that the reader has set.
    const isOut =
      one.left < edge.left - 1 ||
      one.top < edge.top - 1 ||
      one.right > edge.right + 1 ||
      one.bottom > edge.bottom + 1;
    if (isOut && !one.name.startsWith('sign of')) found.push(`${one.name} is cut`);
    for (const other of boxes.slice(index + 1))
      if (
        one.name !== other.name &&
        one.left < other.right - 1 &&
        other.left < one.right - 1 &&
        one.top < other.bottom - 1 &&
        other.top < one.bottom - 1
      )
        found.push(`${one.name} / ${other.name}`);
  }
  return found;
}

/** Labels find their room a moment after what changes. */
async function expectNone(page: Page, state: string): Promise<void> {
  await eventually(async () => [state, ...(await page.evaluate(faults))]).toEqual([state]);
}

async function setText(page: Page, percent: number): Promise<void> {
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}%`;
  }, percent);
}

describe('no text on the map is cut or lies on another', () => {
  siteTest.for(sizes)('in the element, text at %i per cent', async (size, { page, siteUrl }) => {
    await leaveEngineOut(page);
    await openSigns(page, `${siteUrl}embed.html`);
    await waitForFonts(page);
    await setText(page, size);
    for (const width of widths)
      for (const name of names) {
        await page.setViewportSize({ width, height: 900 });
        await page
          .locator('conflict-map')
          .evaluate((map, value) => map.setAttribute('names', value), name);
        await expectNone(page, `${width} px, names ${name}`);
      }
  });

  // Lower than a page has it: a frame that nobody fits, a host’s own style.
  siteTest('in the element, however low the map is', async ({ page, siteUrl }) => {
    await leaveEngineOut(page);
    await openSigns(page, `${siteUrl}embed.html`);
    await waitForFonts(page);
    for (const width of [300, 360, 440, 540, 600, 800, 1280])
      for (const height of [240, 280, 330, 390, 430]) {
        await page.setViewportSize({ width, height: 900 });
        await page.locator('conflict-map').evaluate((map, room) => {
          map.style.setProperty('--cm-map-room', room);
        }, `${height}px`);
        await expectNone(page, `${width} × ${height} px`);
      }
  });

  siteTest('in the drawing, before and without script', async ({ browser, siteUrl }) => {
    const page = await pageWith(browser, { javaScriptEnabled: false });
    await page.goto(`${siteUrl}embed.html`);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await expectNone(page, `${width} px`);
    }
  });

  siteTest('where the engine draws the map, as it opens and nearer', async ({ page, siteUrl }) => {
    for (const width of [260, 360, 520, 800, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await openMap(page, `${siteUrl}embed.html`);
      await waitForFonts(page);
      await expectNone(page, `${width} px`);
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await eventually(() => hash(page)).toContain('view=');
      await expectNone(page, `${width} px, nearer`);
      await page.goto('about:blank');
    }
  });
});
