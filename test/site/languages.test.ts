import { type CDPSession, type Page } from 'playwright';
import { PNG } from 'pngjs';
import { describe, expect } from 'vitest';
import { siteTest } from '../support/site-test.ts';
import { leaveEngineOut, loadTools, openStory, sign, waitForFonts } from './map-page.ts';

/** The three invented stories in other languages, and how each is told apart from the interface. */
const stories = [
  { id: 'example-river', language: 'fr', right: false, open: '«\u00a0', script: /[çœ]/u },
  { id: 'example-road', language: 'ar-EG', right: true, open: '«', script: /\p{sc=Arabic}/u },
  { id: 'example-island', language: 'ja', right: false, open: '「', script: /\p{sc=Han}/u },
];

const pages = ['', 'embed.html'];

/** The fonts in which the letters of elements are drawn, and whether the page brought each of them. */
async function fontsOf(
  cdp: CDPSession,
  selector: string,
): Promise<{ name: string; own: boolean; glyphs: number }[]> {
  const { root } = await cdp.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await cdp.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  const all = await Promise.all(
    nodeIds.map((nodeId) => cdp.send('CSS.getPlatformFontsForNode', { nodeId })),
  );
  return all.flatMap(({ fonts }) =>
    fonts.map(({ familyName, isCustomFont, glyphCount }) => ({
      name: familyName,
      own: isCustomFont,
      glyphs: glyphCount,
    })),
  );
}

/** The names, in a narrow list, whose voice's mark isn't where they begin: there is none of its colour there. */
async function marksAway(page: Page): Promise<string[]> {
  // As a sheet of the document: the page's policy takes no style of others.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '.claims{inline-size:17rem}.claim-who::before{background:#f0f!important;border-color:#f0f!important}',
    );
    document.adoptedStyleSheets.push(sheet);
  });
  const away: string[] = [];
  for (const who of await page.locator('.claims .claim-head .claim-who').all()) {
    await who.scrollIntoViewIfNeeded();
    const { name, clip } = await who.evaluate((one) => {
      const range = document.createRange();
      range.setStart(one.firstChild!, 0);
      range.setEnd(one.firstChild!, 1);
      const { left, right, top, height } = range.getBoundingClientRect();
      const room = Number.parseFloat(getComputedStyle(one).fontSize);
      const x = getComputedStyle(one).direction === 'rtl' ? right : left - room;
      return { name: one.textContent, clip: { x, y: top, width: room, height } };
    });
    const { data } = PNG.sync.read(await page.screenshot({ clip }));
    const pixels = Array.from({ length: data.length / 4 }, (_, at) => data.readUInt32BE(4 * at));
    if (pixels.filter((colour) => colour === 0xff00ffff).length < 20) away.push(name);
  }
  return away;
}

async function opened(page: Page, address: string): Promise<string[]> {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', ({ message }) => said.push(message));
  page.on('requestfailed', (request) => said.push(request.url()));
  await leaveEngineOut(page);
  await openStory(page, address);
  await loadTools(page);
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
  await waitForFonts(page);
  return said;
}

describe.each(stories)('the story $id in $language', ({ id, language, right, open, script }) => {
  siteTest.for(pages)(
    'has excerpts in its language, its direction and its quotation marks on “%s”',
    async (name, { page, siteUrl }) => {
      const said = await opened(page, `${siteUrl}${id}/${name}`);
      const quotes = await page.locator('.claims blockquote').evaluateAll((all) =>
        all.map((quote) => {
          const text = quote.querySelector('p')!;
          const range = document.createRange();
          range.selectNodeContents(text);
          const { direction, unicodeBidi, quotes: marks } = getComputedStyle(text);
          const [line] = range.getClientRects();
          const box = text.getBoundingClientRect();
          return {
            language: quote.getAttribute('lang'),
            marks,
            text: text.textContent,
            mark: getComputedStyle(text, '::before').content,
            plain: unicodeBidi === 'plaintext' || direction === 'rtl',
            // The first line begins at the side where the language begins.
            atRight: box.right - line!.right < line!.left - box.left,
          };
        }),
      );
      expect(quotes).toHaveLength(8);
      for (const quote of quotes) {
        expect(quote.language).toBe(language);
        expect(quote.marks).toContain(open);
        expect(quote.text).toMatch(right ? script : /./u);
        const own = /^[“"„«「]/u.test(quote.text);
        expect(quote.mark === 'none', quote.text).toBe(own);
        if (right) expect(quote.plain).toBe(true);
      }
      if (right) expect(quotes.some(({ atRight }) => atRight)).toBe(true);
      // The mark of a voice has its room where the name begins.
      const voices = await page.locator('.claims .claim-head .claim-who').evaluateAll((all) =>
        all.map((voice) => ({
          name: voice.textContent,
          right: getComputedStyle(voice).paddingRight !== '0px',
        })),
      );
      expect(voices.length).toBeGreaterThan(3);
      for (const voice of voices)
        expect(voice.right, voice.name).toBe(right && script.test(voice.name));
      expect(await marksAway(page)).toEqual([]);
      expect(await page.locator('h1').getAttribute('lang')).toBe(language);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(said).toEqual([]);
    },
  );

  siteTest('mixes no phrase of ours with its own', async ({ page, siteUrl }) => {
    await opened(page, `${siteUrl}${id}/`);
    const heads = await page
      .locator('.claims .claim-head:has(a:not(:has(.claim-who)))')
      .allInnerTexts();
    expect(heads.length).toBeGreaterThan(3);
    for (const head of heads) {
      expect(head).toContain(' –');
      expect(head).not.toMatch(/\bsays?\b/);
    }
    // Dates are ours: in English, with the figures of English.
    const facts = (await page.locator('.claims .claim-facts').allInnerTexts()).join('\n');
    expect(facts).toMatch(/\d+ (April|November|June)/);
    expect(facts).toContain(open);
    const overview = (await page.locator('.overview').allTextContents()).join(' ');
    expect(overview).toMatch(/lies about \d+\skm/);
    expect(await page.locator('.claims').innerText()).not.toMatch(/[“”]/);
    await sign(
      page,
      (await page.locator('[data-place]').first().getAttribute('data-place'))!,
    ).click();
    const panel = page.locator('conflict-place-panel');
    await panel.locator('blockquote').first().waitFor();
    expect(await panel.locator('blockquote').first().getAttribute('lang')).toBe(language);
    const shown = (await panel.locator('.claim-facts').allInnerTexts()).join('\n');
    expect(shown).toContain(open.trim());
  });

  siteTest.for(pages)(
    'is in fonts of its own, none of the reader’s, on “%s”',
    async (name, { page, siteUrl }) => {
      await opened(page, `${siteUrl}${id}/${name}`);
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('DOM.enable');
      await cdp.send('CSS.enable');
      // Latin letters may be in the serif that readers have: their headings and quotations are.
      const parts =
        language === 'fr' ? '.place-name, .claim-who' : 'h1, .place-name, .claim-who, blockquote p';
      const fonts = await fontsOf(cdp, parts);
      expect(fonts.reduce((sum, { glyphs }) => sum + glyphs, 0)).toBeGreaterThan(50);
      expect(fonts.filter(({ own }) => !own)).toEqual([]);
      // What is seen at first has no name to speak of: see build/fonts/font-names.ts.
      const families = fonts.map(({ name: family }) => family.split(' ')[0] ?? '');
      expect(families).toContain('Noto');
      expect(families.filter((family) => !['Noto', 'N'].includes(family))).toEqual([]);
    },
  );
});
