import { describe, expect } from 'vitest';
import { siteTest } from '../support/site-test.ts';
import { leaveEngineOut, loadTools, openSigns, pages, sign } from './map-page.ts';

/** Roles whose names a reader hears one by one, out of their place. */
const SPOKEN = ['button', 'link', 'heading', 'DisclosureTriangle', 'checkbox', 'radio', 'slider'];

/** Names that are written so. */
const PROPER = /GeoJSON|OpenStreetMap|GeoNames|MapLibre|BibTeX|(embed\.html|resizer\.js)$/g;

/** The names by role, as the browser hands them on to a screen reader. */
interface Spoken {
  role: string;
  name: string;
}

describe.each(pages)('the accessible names on $name', ({ path }) => {
  siteTest('have their spaces, and say more than a number', async ({ page, context, siteUrl }) => {
    await leaveEngineOut(page);
    await openSigns(page, siteUrl + path);
    await loadTools(page);
    await page.locator('conflict-filters .toggle').click();
    await sign(page, 'terter').click();
    await page.locator('conflict-map details.picture > summary').click();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const session = await context.newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const spoken = nodes.flatMap(({ ignored, role, name }): Spoken[] =>
      ignored || !SPOKEN.includes(String(role?.value))
        ? []
        : [{ role: String(role?.value), name: String(name?.value ?? '').trim() }],
    );
    expect(spoken.length).toBeGreaterThan(100);
    // Chromium leaves out the text of headings that it has not laid out yet, below the window.
    const unnamed = spoken.filter(({ role, name }) => name === '' && role !== 'heading');
    expect(unnamed).toEqual([]);
    const run = spoken.filter(({ name }) =>
      /\d\p{L}|\p{L}\d|\p{Ll}\p{Lu}|[.,;:!?)”]\p{L}/u.test(name.replaceAll(PROPER, '')),
    );
    expect(run, 'run together').toEqual([]);
    const bare = spoken.filter(({ name }) => /^[\d\s.,–-]+$/.test(name));
    expect(bare, 'a number alone').toEqual([]);
  });
});
