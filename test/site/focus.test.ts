import { describe, expect } from 'vitest';
import { siteTest } from '../support/site-test.ts';
import {
  closeButton,
  eventually,
  focused,
  isInWindow,
  leaveEngineOut,
  listClaim,
  openSigns,
  pages,
  panel,
  pressedPlaces,
  sign,
  tabTo,
  unfold,
} from './map-page.ts';

describe.each(pages)('the focus on $name', ({ path }) => {
  siteTest('returns to the sign when Escape closes the panel', async ({ page, siteUrl }) => {
    await leaveEngineOut(page);
    await openSigns(page, siteUrl + path);
    await tabTo(page, 'terter');
    await page.keyboard.press('Enter');
    await eventually(() => pressedPlaces(page)).toEqual(['terter']);
    await closeButton(page).focus();
    await page.keyboard.press('Escape');
    await eventually(() => panel(page).isVisible()).toBe(false);
    expect(await focused(page)).toBe('sign of terter');
  });

  siteTest('returns to the sign when the button closes the panel', async ({ page, siteUrl }) => {
    await leaveEngineOut(page);
    await openSigns(page, siteUrl + path);
    await sign(page, 'vardenis').click();
    await closeButton(page).click();
    await eventually(() => panel(page).isVisible()).toBe(false);
    expect(await focused(page)).toBe('sign of vardenis');
  });

  siteTest('returns to the link of the list that opened the panel', async ({ page, siteUrl }) => {
    await leaveEngineOut(page);
    await openSigns(page, siteUrl + path);
    const link = listClaim(page, 'vardenis-fire').locator('> .claim-head a');
    await unfold(link);
    await link.focus();
    await page.keyboard.press('Enter');
    await eventually(() => pressedPlaces(page)).toEqual(['vardenis']);
    await closeButton(page).focus();
    await page.keyboard.press('Enter');
    await eventually(() => panel(page).isVisible()).toBe(false);
    expect(await focused(page)).toBe('link to vardenis-fire');
  });
});

siteTest(
  'on a phone the panel comes to the reader, and the reader back to the list',
  async ({ page, siteUrl }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    // The panel rises, and to click on what moves is to scroll.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await leaveEngineOut(page);
    await openSigns(page, siteUrl);
    const link = listClaim(page, 'putin-ceasefire').locator('> .claim-head a');
    await unfold(link);
    await link.click();
    await eventually(() => isInWindow(panel(page).locator('h2'))).toBe(true);
    await closeButton(page).click();
    await eventually(() => focused(page)).toBe('link to putin-ceasefire');
    await eventually(() => isInWindow(link)).toBe(true);
  },
);

siteTest('Escape closes the picture menu before the panel', async ({ page, siteUrl }) => {
  await leaveEngineOut(page);
  await openSigns(page, `${siteUrl}embed.html#place=terter`);
  await eventually(() => pressedPlaces(page)).toEqual(['terter']);
  const menu = page.locator('conflict-map details.picture');
  await menu.locator('summary').click();
  await menu.locator('button').first().focus();
  await page.keyboard.press('Escape');
  await eventually(() => menu.getAttribute('open')).toBeNull();
  expect(await pressedPlaces(page)).toEqual(['terter']);
  await page.keyboard.press('Escape');
  await eventually(() => pressedPlaces(page)).toEqual([]);
});

siteTest('closing what a link opened leaves the focus at its sign', async ({ page, siteUrl }) => {
  await leaveEngineOut(page);
  await openSigns(page, `${siteUrl}#place=terter`);
  await closeButton(page).click();
  await eventually(() => panel(page).isVisible()).toBe(false);
  expect(await focused(page)).toBe('sign of terter');
});

siteTest(
  'the first press of Tab in the map leads past it, to the list',
  async ({ page, siteUrl }) => {
    await leaveEngineOut(page);
    await openSigns(page, `${siteUrl}embed.html`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('claims-heading');
  },
);

siteTest('a selection is said once, in a polite live region', async ({ page, siteUrl }) => {
  await leaveEngineOut(page);
  await openSigns(page, siteUrl);
  const live = page.locator('conflict-map p.heard[role=status]');
  expect(await live.textContent()).toBe('');
  await sign(page, 'terter').click();
  await eventually(() => live.textContent()).toBe('Terter, area: 2 claims.');
  await closeButton(page).click();
  await eventually(() => live.textContent()).toBe('Nothing is selected. All 65 claims are shown.');
});
