import { describe, expect } from 'vitest';
import type { Page } from 'playwright';
import { siteTest } from '../support/site-test.ts';
import { handedOver, HANDED_OVER } from './handed-over.ts';
import { leaveEngineOut, openSigns, readerFiles, waitForFonts } from './map-page.ts';

/** Left, top, width and height of each sign and figure on the map, by what it stands for. */
function places(page: Page, map: string): Promise<Record<string, number[]>> {
  return page.locator(map).evaluate((element) => {
    const root = element.shadowRoot ?? element;
    const { left, top } = element.getBoundingClientRect();
    const parts = [...root.querySelectorAll<HTMLElement>('.place[data-place], .figure')].map(
      (part): [string, number[]] => {
        const box = part.getBoundingClientRect();
        const name = part.dataset['place'] ?? part.textContent.replaceAll(/\s/g, '');
        return [name, [box.left - left, box.top - top, box.width, box.height]];
      },
    );
    return Object.fromEntries(parts);
  });
}

siteTest.for([320, 360, 768, 1280])(
  'the element’s signs and figures stand where the page had them at %d px',
  async (width, { page, siteUrl }) => {
    await page.setViewportSize({ width, height: 900 });
    await leaveEngineOut(page);
    await page.route(readerFiles, (route) => route.abort());
    await page.goto(`${siteUrl}embed.html`);
    await page.getByRole('alert').waitFor();
    // Fonts come late, and the line that says that the script has not come moves the map.
    await waitForFonts(page);
    const before = await places(page, '.poster');
    expect(Object.keys(before).length).toBe(6);

    await page.unroute(readerFiles);
    await openSigns(page, `${siteUrl}embed.html`);
    await waitForFonts(page);
    const after = await places(page, 'conflict-map-view');
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    for (const [name, box] of Object.entries(before))
      for (const [index, value] of box.entries())
        expect(Math.abs(value - after[name]![index]!), `${name}, ${index}`).toBeLessThan(1);
  },
);

// What the reader sees when the engine takes over: nothing.
describe.each(['light', 'dark'] as const)('the hand-over in %s', (colorScheme) => {
  siteTest.for([
    { width: 360, height: 900 },
    { width: 768, height: 900 },
    // A low map; and one whose zoom is nearer to the next whole one, where patterns do not change yet.
    { width: 800, height: 600 },
    { width: 800, height: 820 },
    { width: 1280, height: 900 },
  ])(
    'changes less than 2 % of the pixels at $width × $height px',
    async ({ width, height }, { page, siteUrl }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const name = `hand-over-${colorScheme}-${width}-${height}`;
      const share = await handedOver(page, `${siteUrl}embed.html`, name);
      // Not the same picture twice either.
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(HANDED_OVER);
    },
  );
});
