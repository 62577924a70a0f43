import type { Locator, Page } from 'playwright';
import { describe, expect } from 'vitest';
import { siteTest } from '../support/site-test.ts';
import { seenFocus } from './focus-seen.ts';
import {
  eventually,
  focused,
  hash,
  leaveEngineOut,
  list,
  listPlace,
  loadTools,
  mapView,
  openSigns,
  panel,
  pressedPlaces,
  sign,
  tabTo,
  unfold,
  words,
} from './map-page.ts';

/** The focus comes to be on what the words name, in view. */
async function expectFocus(page: Page, name: string): Promise<void> {
  await eventually(() => seenFocus(page)).toMatchObject({ name, seen: true });
}

function switchOf(page: Page, overlay: string): Locator {
  return page.locator(`conflict-overlay-switch[overlay="${overlay}"]`).first();
}

async function open(page: Page, address: string): Promise<void> {
  await leaveEngineOut(page);
  await openSigns(page, address);
  await loadTools(page);
}

describe.each([
  [1280, 720],
  [360, 740],
] as const)('a choice by key, at %d × %d,', (width, height) => {
  siteTest('leads into the panel and back to the sign', async ({ page, siteUrl }) => {
    await page.setViewportSize({ width, height });
    await open(page, siteUrl);
    await tabTo(page, 'terter');
    await page.keyboard.press('Enter');
    await expectFocus(page, 'h2 Terter');
    expect(hash(page)).toBe('place=terter');
    await page.keyboard.press('Tab');
    await expectFocus(page, 'button Close');

    await panel(page).getByRole('button', { name: /^Next/ }).press('Enter');
    await eventually(() => pressedPlaces(page)).not.toEqual(['terter']);
    const [next = ''] = await pressedPlaces(page);
    await eventually(async () => (await seenFocus(page)).name).toMatch(/^h2 /);
    await panel(page)
      .getByRole('button', { name: /^Previous/ })
      .press('Space');
    await expectFocus(page, 'h2 Terter');
    expect(next).not.toBe('');

    await page.keyboard.press('Escape');
    await eventually(() => focused(page)).toBe('sign of terter');
    expect(await panel(page).isVisible()).toBe(false);
    expect((await seenFocus(page)).seen).toBe(true);
  });

  siteTest('leads from the list into the panel and back', async ({ page, siteUrl }) => {
    await page.setViewportSize({ width, height });
    await open(page, siteUrl);
    const link = listPlace(page, 'vardenis');
    await unfold(link);
    await link.press('Enter');
    await expectFocus(page, 'h2 Vardenis: fire on a military unit, say A');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expectFocus(page, 'a Show Vardenis on the map');
    expect(await panel(page).isVisible()).toBe(false);
  });

  siteTest('leads from the article into the panel and back', async ({ page, siteUrl }) => {
    await page.setViewportSize({ width, height });
    await open(page, siteUrl);
    const link = page.locator('main > p a[data-claim="dashkesan-denial"]');
    await link.press('Enter');
    await expectFocus(page, 'h2 Dashkesan: shelling, says Azerbaijan’s D');
    expect(hash(page)).toBe('claim=dashkesan-denial');
    await eventually(() => words(page.locator('conflict-map p.heard'))).toContain('denies');
    await page.keyboard.press('Escape');
    await expectFocus(page, 'a denies it');
    expect(hash(page)).toBe('');
  });
});

siteTest('a choice by pointer moves no focus', async ({ page, siteUrl }) => {
  await open(page, siteUrl);
  await sign(page, 'dashkesan').click();
  await eventually(() => panel(page).isVisible()).toBe(true);
  expect(await focused(page)).toBe('sign of dashkesan');
});

siteTest('the focus stays in view when the panel goes by itself', async ({ page, siteUrl }) => {
  await open(page, siteUrl);
  await tabTo(page, 'terter');
  await page.keyboard.press('Enter');
  await expectFocus(page, 'h2 Terter');
  await page.goBack();
  await eventually(() => focused(page)).toBe('sign of terter');

  // The sign is gone with the filter, and so is the link that showed what it hides.
  await page.keyboard.press('Enter');
  await expectFocus(page, 'h2 Terter');
  await page.evaluate(() => {
    const map = document.querySelector('conflict-map')!;
    map.filter = { ...map.filter, places: ['dashkesan'] };
  });
  const all = panel(page).getByRole('link', { name: 'Show all claims' });
  await all.press('Enter');
  await expectFocus(page, 'h2 Terter');
  await page.evaluate(() => {
    const map = document.querySelector('conflict-map')!;
    map.filter = { ...map.filter, places: ['dashkesan'] };
  });
  await eventually(() => sign(page, 'terter').isVisible()).toBe(false);
  await page.keyboard.press('Escape');
  await expectFocus(page, 'h2 All claims');
});

siteTest('ruler and outline give the focus back to their switch', async ({ page, siteUrl }) => {
  await open(page, siteUrl);
  await page.locator('#numbers > summary').click();
  for (const [overlay, name, closing] of [
    ['ruler', 'Ruler', 'Close ruler'],
    ['comparison', 'Move', 'Take away'],
  ] as const) {
    const checkbox = switchOf(page, overlay).locator('input');
    const shown = mapView(page).locator(`conflict-${overlay}`);
    const close = shown.getByRole('button', { name: closing });
    await checkbox.press('Space');
    await eventually(async () => (await seenFocus(page)).name).toContain(name);
    await page.keyboard.press('Escape');
    await eventually(() => close.isVisible()).toBe(false);
    await expectFocus(page, 'input');
    await checkbox.press('Space');
    await close.press('Enter');
    await eventually(() => close.isVisible()).toBe(false);
    await expectFocus(page, 'input');
    expect(await checkbox.isChecked()).toBe(false);
  }
  // The last point is taken back by a button that stays.
  await switchOf(page, 'ruler').locator('input').press('Space');
  await page.keyboard.press('Enter');
  const back = mapView(page).getByRole('button', { name: 'Take back' });
  await back.press('Enter');
  await eventually(() => back.getAttribute('aria-disabled')).toBe('true');
  await expectFocus(page, 'button Take back');
});

describe('a sentence of the article', () => {
  siteTest('points while it has the pointer or the focus', async ({ page, siteUrl }) => {
    await open(page, siteUrl);
    const link = page.locator('main > p a[data-claim="vardenis-fire"]');
    await link.focus();
    await eventually(() => pressedPlaces(page)).toEqual(['vardenis']);
    await link.blur();
    await eventually(() => pressedPlaces(page)).toEqual([]);
    await link.hover();
    await eventually(() => pressedPlaces(page)).toEqual(['vardenis']);
    await page.locator('h1').hover();
    await eventually(() => pressedPlaces(page)).toEqual([]);
    expect(await panel(page).isVisible()).toBe(false);
    expect(hash(page)).toBe('');
  });

  siteTest(
    'that is chosen already can be pointed at and chosen again',
    async ({ page, siteUrl }) => {
      await open(page, `${siteUrl}#claim=vardenis-fire`);
      const link = page.locator('main > p a[data-claim="dashkesan-shelling"]');
      for (const claim of ['dashkesan-shelling', 'vardenis-fire']) {
        await page.locator(`main > p a[data-claim="${claim}"]`).click();
        await page.locator('h1').hover();
        await eventually(() => hash(page)).toBe(`claim=${claim}`);
        await eventually(() => pressedPlaces(page)).toEqual([claim.split('-')[0]]);
      }
      await link.hover();
      await eventually(() => pressedPlaces(page)).toEqual(['dashkesan']);
      await page.locator('h1').hover();
      await eventually(() => pressedPlaces(page)).toEqual(['vardenis']);
      expect(await list(page).locator('[aria-current]').getAttribute('data-claim')).toBe(
        'vardenis-fire',
      );
    },
  );
});
