import type { Frame, Page } from 'playwright';
import { describe, expect } from 'vitest';
import { siteTest } from '../support/site-test.ts';
import {
  eventually,
  hash,
  isInWindow,
  leaveEngineOut,
  openSigns,
  panel,
  panelClaim,
  pressedPlaces,
  readerFiles,
  sign,
} from './map-page.ts';
import { expectFit, hostTest, mapFrame } from './host-test.ts';

/** Claims whose sentences are marked as chosen. */
async function markedSentences(page: Page): Promise<string[]> {
  return page
    .locator(':is(p, article) > [data-claim][aria-current="true"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-claim') ?? ''));
}

/** Places whose signs are pressed in a frame. */
async function pressedIn(frame: Frame): Promise<string[]> {
  return frame
    .locator('conflict-map-view button[aria-pressed="true"]')
    .evaluateAll((signs) => signs.map((one) => one.getAttribute('data-place') ?? ''));
}

describe('the page with the map in its article', () => {
  siteTest('shows a sentence’s claim while it is pointed at', async ({ page, siteUrl }) => {
    await leaveEngineOut(page);
    await openSigns(page, siteUrl);
    await page.mouse.move(5, 5);
    await page.locator('conflict-embed[for] button').waitFor();
    await page.locator('p > [data-claim="vardenis-fire"]').hover();
    await eventually(() => pressedPlaces(page)).toEqual(['vardenis']);
    expect(await panelClaim(page, 'vardenis-fire').isVisible()).toBe(true);
    await page.locator('h1').hover();
    await eventually(() => pressedPlaces(page)).toEqual([]);
    expect(hash(page)).toBe('');
  });

  siteTest(
    'follows the reading without history, and on a phone without covering the map',
    async ({ page, siteUrl }) => {
      await leaveEngineOut(page);
      await page.setViewportSize({ width: 360, height: 740 });
      await openSigns(page, siteUrl);
      await page.mouse.move(5, 5);
      await page.locator('conflict-embed[for] button').waitFor();
      const entries = await page.evaluate(() => history.length);
      // The text stands below the map: to just above its first sentence.
      await page
        .locator('p > [data-claim]')
        .first()
        .evaluate((first) =>
          scrollTo(0, first.getBoundingClientRect().top + scrollY - innerHeight),
        );
      await page.mouse.wheel(0, 500);
      await eventually(() => pressedPlaces(page)).not.toEqual([]);
      expect(await panel(page).isVisible()).toBe(false);
      expect(await page.evaluate(() => history.length)).toBe(entries);
      expect(hash(page)).toBe('');
    },
  );

  siteTest(
    'marks what is chosen on the map, and stays at the map where its sentence is far',
    async ({ page, siteUrl }) => {
      await leaveEngineOut(page);
      await openSigns(page, siteUrl);
      await page.mouse.move(5, 5);
      await page.locator('conflict-embed[for] button').waitFor();
      await sign(page, 'dashkesan').click();
      await eventually(() => markedSentences(page)).toEqual([
        'dashkesan-shelling',
        'dashkesan-denial',
      ]);
      await page.locator('conflict-map').evaluate((map) => map.scrollIntoView({ block: 'start' }));
      await panelClaim(page, 'dashkesan-denial').locator('> .claim-head a').click();
      await eventually(() => markedSentences(page)).toEqual(['dashkesan-denial']);
      expect(await isInWindow(panelClaim(page, 'dashkesan-denial'))).toBe(true);
      expect(await isInWindow(page.locator('p > [data-claim="dashkesan-denial"]'))).toBe(false);
      await page.keyboard.press('Escape');
      await eventually(() => markedSentences(page)).toEqual([]);
    },
  );
});

describe('an article around a frame', () => {
  hostTest('has its sentence chosen once the map is there', async ({ page, hosts }) => {
    await leaveEngineOut(page);
    let want = (): void => {};
    const wanted = new Promise<void>((resolve) => {
      want = resolve;
    });
    await page.route(readerFiles, async (route) => {
      await wanted;
      await route.continue();
    });
    await page.goto(`${hosts.url}in-step.html`, { waitUntil: 'commit' });
    // The frame has told its height, and does not listen yet.
    const frame = page.locator('iframe').first();
    await eventually(() => frame.evaluate((one) => one.style.height)).toMatch(/px$/);
    await page.locator('article [data-claim="dashkesan-denial"]').click();
    want();
    const inside = await mapFrame(page);
    await eventually(() => inside.locator('conflict-map').getAttribute('select')).toBe(
      'dashkesan-denial',
    );
  });

  hostTest('is followed by the map as it is read', async ({ page, hosts }) => {
    await leaveEngineOut(page);
    await page.goto(`${hosts.url}in-step.html`);
    const frame = await mapFrame(page);
    // From its first word on, the frame is followed.
    await expectFit(page, frame);
    await page.mouse.move(10, 10);
    for (const place of ['dashkesan', 'vardenis', 'terter']) {
      await page.mouse.wheel(0, 480);
      await eventually(() => pressedIn(frame)).toEqual([place]);
    }
  });

  hostTest('is followed when a sentence is pointed at or clicked', async ({ page, hosts }) => {
    await leaveEngineOut(page);
    await page.goto(`${hosts.url}in-step.html`);
    const frame = await mapFrame(page);
    await expectFit(page, frame);
    const sentence = page.locator('article [data-claim="dashkesan-denial"]');
    await sentence.hover();
    await eventually(() => pressedIn(frame)).toEqual(['dashkesan']);
    await page.mouse.move(5, 5);
    await eventually(() => pressedIn(frame)).toEqual([]);
    await sentence.click();
    await eventually(() => frame.locator('conflict-map').getAttribute('select')).toBe(
      'dashkesan-denial',
    );
    expect(await markedSentences(page)).toEqual(['dashkesan-denial']);
  });

  hostTest('goes to the sentence whose claim is chosen on the map', async ({ page, hosts }) => {
    await leaveEngineOut(page);
    await page.goto(`${hosts.url}in-step.html`);
    const frame = await mapFrame(page);
    await expectFit(page, frame);
    // From then on the two know each other; before, the page isn't told.
    await page.locator('article [data-claim="dashkesan-denial"]').hover();
    await eventually(() => pressedIn(frame)).toEqual(['dashkesan']);
    await page.mouse.move(5, 5);
    await eventually(() => pressedIn(frame)).toEqual([]);
    await frame.locator('conflict-map-view button[data-place="terter"]').click();
    await eventually(() => markedSentences(page)).toContain('terter-artillery');
    await frame
      .locator('conflict-place-panel li[data-claim="terter-artillery"] > .claim-head a')
      .click();
    const sentence = page.locator('article [data-claim="terter-artillery"]');
    await eventually(() => isInWindow(sentence)).toBe(true);
    expect(await markedSentences(page)).toEqual(['terter-artillery']);
  });
});
