import { createHash } from 'node:crypto';
import { describe, expect } from 'vitest';
import { siteTest } from '../support/site-test.ts';
import {
  closeButton,
  openMap,
  pages,
  panel,
  sign,
  waitForState,
  wantEngine,
  waitForFonts,
  leaveEngineOut,
} from './map-page.ts';
import { watchVisit } from './visit.ts';

/** The site itself; by its name too where it knows its address. */
const site = process.env['SITE_URL'];
const own = site === undefined ? "'self'" : `'self' ${new URL(site).origin}`;

/**
 * The pages' policy, without hashes. What is not named here falls back to none. The page for frames
 * also works in a sandbox, where the engine reads its worker from a `data:` address.
 */
const policy = {
  'default-src': "'none'",
  'script-src': own,
  'style-src': own,
  'img-src': `${own} data:`,
  'font-src': own,
  'worker-src': own,
  'connect-src': "'none'",
  'frame-src': own,
  'base-uri': "'none'",
  'form-action': "'none'",
};

describe.each(pages)('$name', ({ path }) => {
  siteTest('states its policy before anything that it could forbid', async ({ page, siteUrl }) => {
    await leaveEngineOut(page);
    await page.goto(siteUrl + path);
    const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
    const stated = (await meta.getAttribute('content'))!.split(/\s*;\s*/).map((directive) => {
      const [name, ...sources] = directive.split(' ');
      return [name, sources.filter((source) => !source.startsWith("'sha256-")).join(' ')];
    });
    const forFrames = { 'worker-src': `${own} data:`, 'connect-src': 'data:' };
    expect(Object.fromEntries(stated)).toEqual(
      path === 'embed.html' ? { ...policy, ...forFrames } : policy,
    );
    const before = meta.locator('xpath=preceding::*[self::script or self::link or self::style]');
    expect(await before.count()).toBe(0);
  });

  siteTest(
    'allows its own inline styles and scripts by their hashes, and no others',
    async ({ page, siteUrl }) => {
      const html = await (await page.request.get(siteUrl + path)).text();
      const allowed = [...html.matchAll(/'sha256-([^']+)'/g)].map(([, hash]) => hash);
      // As the browser reads them: in an SVG element `<` is escaped.
      await leaveEngineOut(page);
      await page.goto(siteUrl + path);
      const inline = await page
        .locator('style, script:not([src])')
        .evaluateAll((all) => all.map(({ localName, textContent }) => [localName, textContent]));
      // What starts the rest; and in frames what marks the page as framed and what tells the height.
      const scripts = inline.filter(([name]) => name === 'script');
      expect(scripts).toHaveLength(path === 'embed.html' ? 3 : 1);
      const needed = inline.map(([, text = '']) =>
        createHash('sha256').update(text).digest('base64'),
      );
      expect(allowed.sort()).toEqual([...new Set(needed)].sort());
      expect(html).not.toMatch(/<[^>]+\sstyle=/);
      expect(html).not.toMatch(/<[^>]+\son[a-z]+=/);
    },
  );

  siteTest(
    'keeps it, asks nobody else for anything and complains of nothing',
    async ({ page, siteUrl }) => {
      const visit = await watchVisit(page);
      await openMap(page, siteUrl + path);
      await sign(page, 'dashkesan').click();
      await panel(page).locator('.provenance summary').click();
      await page.emulateMedia({ colorScheme: 'dark' });
      await closeButton(page).click();
      await page.locator('conflict-map').evaluate((map) => map.setAttribute('names', 'az'));
      await waitForFonts(page);
      await wantEngine(page);
      await waitForState(page, 'ready');

      expect(visit.complaints).toEqual([]);
      expect(visit.requests.length).toBeGreaterThan(5);
      expect(visit.requests.filter((url) => !url.startsWith(siteUrl))).toEqual([]);
    },
  );

  siteTest('refuses a script that somebody smuggles in', async ({ page, siteUrl }) => {
    await leaveEngineOut(page);
    await page.goto(siteUrl + path);
    const broken = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => {
            resolve(event.effectiveDirective);
          });
          const script = document.createElement('script');
          script.textContent = 'document.title = "smuggled"';
          document.body.append(script);
        }),
    );
    expect(await broken).toBe('script-src-elem');
    expect(await page.title()).not.toBe('smuggled');
  });

  siteTest('links only to what is there', async ({ page, siteUrl }) => {
    await leaveEngineOut(page);
    await page.goto(siteUrl + path);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
    const addresses = links.map((href) => new URL(href, page.url()));
    const own = addresses.filter(({ origin }) => origin === new URL(siteUrl).origin);
    for (const href of new Set(own.map(({ origin, pathname }) => origin + pathname))) {
      expect(href.startsWith(siteUrl), href).toBe(true);
      expect((await page.request.get(href)).status(), href).toBe(200);
    }
    const others = addresses.filter(({ origin }) => origin !== new URL(siteUrl).origin);
    expect(others.filter(({ protocol }) => protocol !== 'https:')).toEqual([]);
  });
});
