import { describe, expect } from 'vitest';
import { siteTest } from '../support/site-test.ts';
import { leaveEngineOut, loadTools, openSigns, pages, sign } from './map-page.ts';

// WCAG 2.2, 2.5.8: a target is 24 by 24 CSS pixels, or has as much room around its middle, or stands
// in a sentence.
describe.each(pages)('targets on $name', ({ path }) => {
  siteTest.for([360, 1280])(
    'are large enough or apart, at %d px, with all unfolded',
    async (width, { page, siteUrl }) => {
      await page.setViewportSize({ width, height: 740 });
      await leaveEngineOut(page);
      await openSigns(page, siteUrl + path);
      await loadTools(page);
      await page.locator('conflict-filters .toggle').click();
      await sign(page, 'terter').click();
      const { count, near } = await page.evaluate(() => {
        const found: Element[] = [];
        const collect = (root: ParentNode): void => {
          for (const element of root.querySelectorAll('*')) {
            if (element instanceof HTMLDetailsElement) element.open = true;
            if (element.matches('a[href], button, summary, input, select, textarea'))
              found.push(element);
            if (element.shadowRoot) collect(element.shadowRoot);
          }
        };
        collect(document);
        const map = document.querySelector('conflict-map')!.shadowRoot!;
        const view = map.querySelector('conflict-map-view')!.shadowRoot;
        const sheet = map.querySelector('.sheet')!.getBoundingClientRect();
        // A sign that the open panel covers whole is no target until the panel closes.
        const isUnderPanel = (one: Element): boolean => {
          const { left, top, right, bottom } = one.getBoundingClientRect();
          return (
            one.getRootNode() === view &&
            left >= sheet.left &&
            top >= sheet.top &&
            right <= sheet.right &&
            bottom <= sheet.bottom
          );
        };
        const targets = found
          .filter((one) => one.checkVisibility() && !one.matches('.skip') && !isUnderPanel(one))
          .map((one) => {
            const {
              left,
              top,
              right,
              bottom,
              width: wide,
              height: high,
            } = (one.closest('label') ?? one).getBoundingClientRect();
            // A name that is looked at in half pixels is as large as it is drawn.
            const small = wide < 23.5 || high < 23.5;
            const words = [...(one.parentElement?.childNodes ?? [])].some(
              (node) => node instanceof Text && node.data.trim().length > 2,
            );
            const exempt = words && getComputedStyle(one).display === 'inline';
            const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
            return { one, left, top, right, bottom, small, exempt, middle };
          });
        const close = targets.filter(
          ({ one, small, exempt, middle: { x, y } }) =>
            small &&
            !exempt &&
            targets.some((other) => {
              if (other.one === one) return false;
              if (other.small) return Math.hypot(x - other.middle.x, y - other.middle.y) < 24;
              const dx = Math.max(other.left - x, 0, x - other.right);
              const dy = Math.max(other.top - y, 0, y - other.bottom);
              return Math.hypot(dx, dy) < 12;
            }),
        );
        const named = close.map(({ one }) => `${one.localName} ${one.textContent.trim()}`);
        return { count: targets.length, near: named };
      });
      expect(near).toEqual([]);
      expect(count).toBeGreaterThan(150);
    },
  );
});
