import { expect } from 'vitest';
import { differingPixels } from './picture-difference.ts';
import { hostTest } from '../support/host-test.ts';
import { stillPicture } from '../support/still-picture.ts';

hostTest(
  'the map looks the same on a page whose styles are meant for everything',
  async ({ page, hostsUrl }) => {
    // The map with its list is high.
    await page.setViewportSize({ width: 1280, height: 2000 });
    // A map that is about to set out for what is chosen stands still as well.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const pictures: Buffer[] = [];
    for (const name of ['index.html', 'calm.html']) {
      await page.goto(`${hostsUrl}hostile-css/${name}`);
      const map = page.locator('conflict-map');
      await expect.poll(() => map.getAttribute('data-state'), { timeout: 50_000 }).toBe('ready');
      await map.evaluate((element) => element.setAttribute('select', 'dashkesan'));
      await map.locator('conflict-place-panel blockquote').first().waitFor();
      // The parts that this page does not bring, and the tools, each come by themselves.
      await map.locator('.credits').waitFor();
      await map.locator('conflict-filters input').waitFor({ state: 'attached' });
      await page.evaluate(() => document.fonts.ready);
      pictures.push(await stillPicture(map));
    }
    const [hostile, calm] = pictures;
    expect(differingPixels(hostile!, calm!)).toBeLessThan(0.002);
  },
);

hostTest('the map changes nothing of the page', async ({ page, hostsUrl }) => {
  await page.goto(`${hostsUrl}hostile-css/calm.html`);
  const map = page.locator('conflict-map');
  await expect.poll(() => map.getAttribute('data-state'), { timeout: 50_000 }).toBe('ready');
  const left = await page.evaluate(() => {
    const fresh = document.createElement('iframe');
    document.body.append(fresh);
    const usual = new Set(Object.getOwnPropertyNames(fresh.contentWindow));
    fresh.remove();
    return {
      globals: Object.getOwnPropertyNames(window).filter((name) => !usual.has(name)),
      styles: document.querySelectorAll('head style').length + document.adoptedStyleSheets.length,
      root: document.documentElement.getAttribute('style'),
      body: document.body.getAttribute('style'),
      families: [...new Set([...document.fonts].map(({ family }) => family.replaceAll('"', '')))],
    };
  });
  // Lit, which counts its copies on a page, and the browser's driver.
  const known = /^(lit|reactiveElement)|^__p(laywright|w)|^\d+$/;
  expect(left.globals.filter((name) => !known.test(name))).toEqual([]);
  expect(left).toMatchObject({ styles: 0, root: null, body: null });
  expect(left.families.every((family) => family.startsWith('Conflict Map'))).toBe(true);
});
