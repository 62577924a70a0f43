import type { Locator, Page } from 'playwright';
import { describe, expect } from 'vitest';
import { mercator, unmercator } from '../../src/scene/camera.ts';
import type { Claim } from '../../src/story/schema/types.ts';
import { siteTest } from '../support/site-test.ts';
import { articleName, claimantOf, claimOf, claimsAt, places } from './karabakh-data.ts';
import {
  canvas,
  closeButton,
  currentClaims,
  eventually,
  excerpt,
  focused,
  hash,
  leaveEngineOut,
  listClaim,
  listPlace,
  mapView,
  openMap,
  openSigns,
  pageWith,
  pages,
  panel,
  panelClaim,
  pressedPlaces,
  sign,
  tabTo,
  unfold,
  words,
} from './map-page.ts';

/** In the order in which Tab reaches them. */
const four = ['dashkesan', 'terter', 'vardenis', 'karabakh'];

// Without motion: a tap on what still moves is tried again after scrolling, which moves what sticks.
const phone = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  reducedMotion: 'reduce',
} as const;

/** The panel shows a place with the article's words. */
async function expectPanel(page: Page, place: string): Promise<void> {
  await eventually(() => panel(page).locator('h2 .where').textContent()).toBe(articleName(place));
  for (const claim of claimsAt(place)) {
    expect(await words(excerpt(panelClaim(page, claim.id)))).toBe(claim.excerpt.exact);
  }
  expect(await pressedPlaces(page)).toEqual([place]);
}

/** The panel shows a place, and map, list and address say the same. */
async function expectOpen(page: Page, place: string): Promise<void> {
  await expectPanel(page, place);
  const ids = claimsAt(place).map(({ id }) => id);
  expect((await currentClaims(page)).sort()).toEqual(ids.sort());
  await eventually(() => hash(page)).toBe(`place=${place}`);
}

/** When a claim is said to be, and who answers: in its card, or in the panel's heading where it is the only one. */
function factsOf(card: Locator): Locator {
  return card
    .page()
    .locator('conflict-place-panel')
    .locator('header .claim-facts')
    .filter({ hasNotText: /^\s*\d+ claims\s*$/ })
    .or(card.locator('> .claim-facts'));
}

/** A claim's card has its excerpt as a quotation, who says it, and the article's words for when. */
async function expectWholeCard(page: Page, claim: Claim): Promise<void> {
  const card = panelClaim(page, claim.id);
  expect(await words(excerpt(card))).toBe(claim.excerpt.exact);
  const claimant = claimantOf(claim);
  if (claimant !== null) expect(await words(card.locator('> .claim-head'))).toContain(claimant);
  if (claim.when.words !== null)
    expect(await words(factsOf(card))).toContain(`“${claim.when.words}”`);
}

/** The next press of Tab goes to the page's first control. */
async function startFromTop(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
  });
}

describe('the signs on the map', () => {
  siteTest('open their excerpts by mouse', async ({ page, siteUrl }) => {
    await openMap(page, siteUrl);
    for (const place of four) {
      await sign(page, place).click();
      await expectOpen(page, place);
    }
  });

  siteTest('open their excerpts by touch on a phone', async ({ browser, siteUrl }) => {
    const page = await pageWith(browser, phone);
    await openMap(page, `${siteUrl}embed.html`);
    for (const place of four) {
      await sign(page, place).tap();
      await expectOpen(page, place);
      // The panel lies over the lower part of the map, and the sign in the part that stays in view.
      const covered = await panel(page).boundingBox();
      await eventually(async () => (await sign(page, place).boundingBox())!.y + 22).toBeLessThan(
        covered!.y,
      );
      await closeButton(page).tap();
      await eventually(() => pressedPlaces(page)).toEqual([]);
    }
  });

  siteTest('open their excerpts by keyboard, and Escape closes them', async ({ page, siteUrl }) => {
    await openMap(page, siteUrl);
    await startFromTop(page);
    // Escape gives the focus back to the sign, from which Tab leads to the next.
    for (const [index, place] of four.entries()) {
      await tabTo(page, place);
      await page.keyboard.press(index % 2 === 0 ? 'Enter' : 'Space');
      await expectOpen(page, place);
      await page.keyboard.press('Escape');
      await eventually(() => pressedPlaces(page)).toEqual([]);
      expect(await panel(page).isVisible()).toBe(false);
    }
  });
});

// Before the engine has loaded, or where it never does.
describe.each(pages)('without the engine, $name', ({ path }) => {
  siteTest('opens the four places by mouse and keyboard', async ({ page, siteUrl }) => {
    await leaveEngineOut(page);
    await openSigns(page, siteUrl + path);
    for (const place of four) {
      await sign(page, place).click();
      await expectOpen(page, place);
    }
    for (const place of four) {
      await startFromTop(page);
      await tabTo(page, place);
      await page.keyboard.press('Enter');
      await expectOpen(page, place);
    }
  });

  siteTest('opens the four places by touch', async ({ browser, siteUrl }) => {
    const page = await pageWith(browser, phone);
    await leaveEngineOut(page);
    await openSigns(page, siteUrl + path);
    for (const place of four) {
      // Further down, the cards of the guided reading pass over a phone's map.
      await mapView(page).evaluate((view) => view.scrollIntoView({ block: 'start' }));
      await sign(page, place).tap();
      await expectOpen(page, place);
      await closeButton(page).tap();
      await eventually(() => pressedPlaces(page)).toEqual([]);
    }
  });

  siteTest('opens the four places from the list', async ({ page, siteUrl }) => {
    await leaveEngineOut(page);
    await openSigns(page, siteUrl + path);
    for (const place of four) {
      const link = listPlace(page, place);
      await unfold(link);
      await link.click();
      await expectOpen(page, place);
    }
  });

  siteTest('opens their claims from the list', async ({ page, siteUrl }) => {
    // The page does not glide to a claim's sentence while the next one is looked for.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await leaveEngineOut(page);
    await openSigns(page, siteUrl + path);
    for (const { id } of four.flatMap((place) => claimsAt(place).slice(0, 2))) {
      // At a sentence below it, the last card of the guided reading is the nearest.
      await mapView(page).evaluate((view) => view.scrollIntoView({ block: 'start' }));
      const link = listClaim(page, id).locator('> .claim-head a');
      await unfold(link);
      await link.click();
      await expectPanel(page, claimOf(id).where.place!);
      expect(await currentClaims(page)).toEqual([id]);
      await eventually(() => hash(page)).toBe(`claim=${id}`);
    }
  });
});

describe('the panel', () => {
  siteTest(
    'says who says what of each place, in whose words, and when',
    async ({ page, siteUrl }) => {
      await leaveEngineOut(page);
      await openSigns(page, siteUrl);
      for (const place of four) {
        await sign(page, place).click();
        await expectOpen(page, place);
        for (const claim of claimsAt(place)) await expectWholeCard(page, claim);
        expect(await panel(page).locator('.source').innerText()).toContain(
          'TRTWorld and agencies, 30 September 2020',
        );
      }
    },
  );

  siteTest('has Armenia’s denial with what is said of Dashkesan', async ({ page, siteUrl }) => {
    await leaveEngineOut(page);
    await openSigns(page, siteUrl);
    expect(await sign(page, 'dashkesan').innerText()).toContain(
      'denied by Armenia’s Foreign Ministry',
    );
    await sign(page, 'dashkesan').click();
    const claim = panelClaim(page, 'dashkesan-shelling');
    const denial = claim.locator('li[data-claim=dashkesan-denial]');
    expect(await words(excerpt(denial))).toBe(claimOf('dashkesan-denial').excerpt.exact);
    expect(await words(factsOf(claim))).toContain('denied by Armenia’s Foreign Ministry');
    expect(await words(denial.locator('> .claim-head'))).toContain(
      'Armenia’s Foreign Ministry denies',
    );
    expect(await panel(page).innerText()).not.toMatch(/no answer in the article/i);
  });

  siteTest('says that no response about Vardenis is reported', async ({ page, siteUrl }) => {
    await leaveEngineOut(page);
    await openSigns(page, siteUrl);
    expect(await sign(page, 'vardenis').innerText()).toContain('no answer in the article');
    await sign(page, 'vardenis').click();
    expect(await words(factsOf(panelClaim(page, 'vardenis-fire')))).toContain(
      'no answer in the article',
    );
  });

  siteTest('opens for a claim without a place, and says so', async ({ page, siteUrl }) => {
    await leaveEngineOut(page);
    await openSigns(page, siteUrl);
    const link = listClaim(page, 'jet-downed').locator('> .claim-head a');
    await unfold(link);
    await link.click();
    await eventually(() => words(panel(page).locator('h2'))).toBe(
      'An Armenian warplane shot down by a Turkish fighter jet, its pilot killed, says Armenia',
    );
    expect(await words(panel(page).locator('.note'))).toBe(
      'The article names no place that could be drawn for this.',
    );
    expect(await words(excerpt(panelClaim(page, 'jet-downed')))).toBe(
      claimOf('jet-downed').excerpt.exact,
    );
    expect(await pressedPlaces(page)).toEqual([]);
    expect(await currentClaims(page)).toEqual(['jet-downed']);
  });

  siteTest('opens for a figure on the map, with what is measured', async ({ page, siteUrl }) => {
    await leaveEngineOut(page);
    await openSigns(page, siteUrl);
    for (const id of ['region-area', 'region-border-distance']) {
      await page.locator(`conflict-map-view button[data-figure="${id}"]`).click();
      await eventually(() => currentClaims(page)).toEqual([id]);
      expect(await words(excerpt(panelClaim(page, id)))).toBe(claimOf(id).excerpt.exact);
      // It comes with the tools.
      await panel(page).getByText('Measured on this map').waitFor();
      // What is measured is drawn on the map: the page stays there, whatever its article says of it.
      expect(await page.evaluate(() => scrollY)).toBe(0);
    }
  });

  siteTest('leads to the next place and around', async ({ page, siteUrl }) => {
    await leaveEngineOut(page);
    await openSigns(page, siteUrl);
    await sign(page, 'dashkesan').click();
    const seen = new Set<string>();
    for (let steps = 0; steps < places.length; steps++) {
      const [place] = await pressedPlaces(page);
      seen.add(place!);
      await panel(page).getByRole('button', { name: /^Next/ }).click();
      await eventually(() => pressedPlaces(page)).not.toEqual([place]);
    }
    expect([...seen].sort()).toEqual([...four].sort());
    expect(await pressedPlaces(page)).toEqual(['dashkesan']);
  });
});

siteTest('a click on a district selects it, one beside it nothing', async ({ page, siteUrl }) => {
  // Points are read from where the signs stand, which must not be under way.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page, siteUrl);
  const { x: left, y: top, height } = (await mapView(page).boundingBox())!;
  await page.mouse.click(left + 8, top + height / 2);
  for (const place of ['dashkesan', 'terter']) {
    expect(await pressedPlaces(page)).toEqual([]);
    const [x, y] = await pointOfArea(page, place);
    await page.mouse.click(x, y);
    await expectOpen(page, place);
    await closeButton(page).click();
    await eventually(() => pressedPlaces(page)).toEqual([]);
    expect(await focused(page)).toBe(`sign of ${place}`);
  }
});

/**
 * A point of the window inside a place's area where nothing lies over the canvas. The map's scale is
 * taken from two signs.
 */
async function pointOfArea(page: Page, place: string): Promise<[number, number]> {
  const [first, second] = await Promise.all(
    ['dashkesan', 'vardenis'].map(async (id) => {
      const box = (await sign(page, id).boundingBox())!;
      const { mark, sign: spot = mark } = places.find((one) => one.id === id)!.properties;
      return { at: [box.x + box.width / 2, box.y + box.height / 2], world: mercator(spot) };
    }),
  );
  const scale = (first!.at[0]! - second!.at[0]!) / (first!.world[0] - second!.world[0]);
  const { geometry } = places.find(({ id }) => id === place)!;
  if (geometry.type !== 'Polygon') throw new Error(`${place} is not one polygon.`);
  const ring = geometry.coordinates[0]!;
  const box = (await canvas(page).boundingBox())!;

  const isWithin = (x: number, y: number): boolean =>
    isInside(
      unmercator([
        first!.world[0] + (x - first!.at[0]!) / scale,
        first!.world[1] + (y - first!.at[1]!) / scale,
      ]),
      ring,
    );
  for (let row = 0; row < box.height; row += 6) {
    for (let column = 0; column < box.width; column += 6) {
      const [x, y] = [box.x + column, box.y + row];
      // Signs are on whole pixels, and the scale is as exact as they are: the point is well inside.
      const around = [-4, 4].flatMap((by): [number, number][] => [
        [x + by, y],
        [x, y + by],
      ]);
      if (around.every((one) => isWithin(...one)) && (await isCanvas(page, x, y))) return [x, y];
    }
  }
  throw new Error(`No point of ${place} is free on the map.`);
}

/** Whether a ring of longitudes and latitudes goes around a position: by crossings to its west. */
function isInside([lng, lat]: [number, number], ring: number[][]): boolean {
  const crossings = ring.filter(([x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length]!;
    if (y1! > lat === y2! > lat) return false;
    return x1! + ((lat - y1!) / (y2! - y1!)) * (x2! - x1!) < lng;
  });
  return crossings.length % 2 === 1;
}

async function isCanvas(page: Page, x: number, y: number): Promise<boolean> {
  return page.evaluate(
    ([left, top]) => {
      let element = document.elementFromPoint(left!, top!);
      while (element?.shadowRoot) {
        const inner: Element | null = element.shadowRoot.elementFromPoint(left!, top!);
        if (inner === null || inner === element) break;
        element = inner;
      }
      return element?.localName === 'canvas';
    },
    [x, y],
  );
}

siteTest('dragging over the map selects none of its text', async ({ page, siteUrl }) => {
  await leaveEngineOut(page);
  await openSigns(page, siteUrl);
  const map = (await page.locator('conflict-map-view').boundingBox())!;
  await page.mouse.move(map.x + 20, map.y + 20);
  await page.mouse.down();
  await page.mouse.move(map.x + map.width - 20, map.y + map.height - 20, { steps: 8 });
  await page.mouse.up();
  expect(await page.evaluate(() => String(getSelection()))).toBe('');
});
