import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
import { describe, expect } from 'vitest';
import {
  fontCharacters,
  isInRange,
  unicodeRange,
  type FontSource,
} from '../../build/fonts/cut-fonts.ts';
import { fontSources } from '../../build/fonts/fonts.ts';
import { siteTest } from '../support/site-test.ts';
import { leaveEngineOut, waitForFonts, waitForState, wantEngine, watchShifts } from './map-page.ts';

const require = createRequire(import.meta.url);

const pages = ['', 'embed.html'];

interface Face {
  family: string;
  weight: string;
  style: string;
  display: string;
  file: string;
  range: string;
}

/** The faces of a stylesheet, without stand-ins; `base` is the address that it stands at. */
function facesIn(css: string, base: URL): Face[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)]
    .filter(([, body = '']) => !body.includes('local('))
    .map(([, body = '']): Face => {
      const value = (name: string): string =>
        new RegExp(`(?:^|;)\\s*${name}:\\s*([^;]*)`).exec(body)?.[1]?.replaceAll('"', '') ?? '';
      return {
        family: value('font-family'),
        weight: value('font-weight'),
        style: value('font-style'),
        display: value('font-display'),
        file: new URL(/url\(([^)]*)\)/.exec(value('src'))?.[1] ?? '', base).href,
        range: value('unicode-range'),
      };
    });
}

/** The faces that a page declares itself, those that it asks for once painted, and those for what is typed. */
async function declaredFaces(page: string): Promise<{ own: Face[]; later: Face[]; typed: Face[] }> {
  const html = await (await fetch(page)).text();
  const sheet = /<noscript>\s*<link href="([^"]*)" rel="stylesheet">/.exec(html)?.[1];
  const start = new JSDOM(html).window.document.querySelector<HTMLElement>('script[data-page]');
  const { fonts, typed } = JSON.parse(start!.dataset['page']!) as Record<string, string>;
  expect(fonts).toBe(sheet);
  const facesOf = async (file: string): Promise<Face[]> => {
    const address = new URL(file, page);
    return facesIn(await (await fetch(address)).text(), address);
  };
  return {
    own: facesIn(html, new URL(page)),
    later: await facesOf(sheet!),
    typed: await facesOf(typed!),
  };
}

function isCut({ file }: Face): boolean {
  return file.includes('-cut-');
}

/** All faces of a page: from whole files, and from cut ones. */
async function allFaces(page: string): Promise<{ whole: Face[]; cut: Face[] }> {
  const { own, later, typed } = await declaredFaces(page);
  const faces = [...typed, ...later, ...own];
  return { whole: faces.filter((face) => !isCut(face)), cut: faces.filter(isCut) };
}

async function download(address: string): Promise<Buffer> {
  const answer = await fetch(address);
  expect(answer.status, address).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

function faceName({
  family,
  weight,
  style,
}: Pick<FontSource, 'family' | 'weight' | 'style'>): string {
  return `${family} ${weight} ${style}`;
}

describe.each(pages)('the fonts of “%s”', (name) => {
  siteTest(
    'are four faces in cut files, those that a reader may type in with whole files behind them',
    async ({ siteUrl }) => {
      const { whole, cut } = await allFaces(siteUrl + name);
      const names = [
        'Conflict Map Sans 400 normal',
        'Conflict Map Sans 700 normal',
        'Conflict Map Serif 700 normal',
        'Conflict Map Serif 400 italic',
      ];
      expect([...new Set(whole.map(faceName))]).toEqual(names.slice(0, 2));
      expect([...new Set(cut.map(faceName))]).toEqual(names);
      for (const { family, display } of [...whole, ...cut]) expect(display, family).toBe('swap');
    },
  );

  siteTest(
    'come later, whole ones with a hand, and only for the map: running text would move',
    async ({ page, siteUrl }) => {
      const { own, later, typed } = await declaredFaces(siteUrl + name);
      expect(own).toEqual([]);
      expect(later.every(isCut)).toBe(true);
      expect(typed.some(isCut)).toBe(false);
      await leaveEngineOut(page);
      await page.goto(siteUrl + name);
      const families = await page
        .locator('body, h1, .claims h2, .claim blockquote')
        .evaluateAll((texts) => texts.map((text) => getComputedStyle(text).fontFamily));
      expect(families.length).toBeGreaterThan(10);
      expect([...new Set(families)]).toEqual(['Georgia, serif']);
    },
  );

  siteTest('are small, and their ranges are exactly what they draw', async ({ siteUrl }) => {
    const { cut } = await allFaces(siteUrl + name);
    let total = 0;
    for (const { file, range } of cut) {
      const font = await download(file);
      total += font.length;
      expect(font.length, file).toBeLessThan(20_000);
      expect(unicodeRange(await fontCharacters(font)), file).toBe(range);
    }
    expect(total).toBeLessThan(90_000);
  });

  siteTest('draw every character of the page that Noto has', async ({ page, siteUrl }) => {
    const { cut } = await allFaces(siteUrl + name);
    await leaveEngineOut(page);
    await page.goto(siteUrl + name);
    const texts = await page.evaluate(() => {
      const textsIn = (root: Node): string[] =>
        [...root.childNodes].flatMap((node) => {
          if (node instanceof Text) return [node.data];
          if (node instanceof HTMLScriptElement || node instanceof HTMLStyleElement) return [];
          const shadow = node instanceof Element && node.shadowRoot ? textsIn(node.shadowRoot) : [];
          return [...shadow, ...textsIn(node)];
        });
      return textsIn(document.body);
    });
    const text = texts.join('').replaceAll(/\s/g, '');
    const characters = new Set(`${text}${text.toUpperCase()}`);
    expect(characters.size).toBeGreaterThan(50);
    const drawnBy = async (face: string): Promise<Set<string>> => {
      const drawn = new Set<string>();
      for (const source of fontSources().filter((other) => faceName(other) === face)) {
        const font = await readFile(require.resolve(source.file));
        for (const character of await fontCharacters(font))
          if (isInRange(character, source.unicodeRange)) drawn.add(character);
      }
      return drawn;
    };
    for (const face of new Set(cut.map(faceName))) {
      const ranges = cut.filter((other) => faceName(other) === face).map(({ range }) => range);
      const drawn = await drawnBy(face);
      const missing = [...characters].filter(
        (character) => drawn.has(character) && !ranges.some((range) => isInRange(character, range)),
      );
      expect(missing, face).toEqual([]);
    }
    for (const character of 'aZ0’“”²–') expect(isInRange(character, cut[0]!.range)).toBe(true);
  });

  siteTest(
    'come from this site, and none of the whole ones is needed',
    async ({ page, siteUrl }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(siteUrl + name);
      await wantEngine(page);
      await waitForState(page, 'ready');
      await waitForFonts(page);
      const outside = asked.filter((url) => !url.startsWith(siteUrl) && !url.startsWith('data:'));
      expect(outside.filter((url) => !url.startsWith('blob:'))).toEqual([]);
      const fonts = asked.filter((url) => url.endsWith('.woff2'));
      expect(fonts.length).toBeGreaterThan(0);
      expect(fonts.filter((url) => !url.includes('-cut-'))).toEqual([]);
      // The component's own list of files, for pages that declare none.
      expect(asked.filter((url) => url.includes('/font-files-'))).toEqual([]);
      expect(new Set(fonts).size).toBe(fonts.length);
    },
  );

  siteTest('move nothing when they arrive', async ({ page, siteUrl }) => {
    const shifts = await watchShifts(page);
    // Late, so that the text is there before.
    await page.route('**/*.woff2', async (route) => {
      await page.locator('conflict-map-view .place-name').first().waitFor();
      await route.continue();
    });
    await page.goto(siteUrl + name);
    await wantEngine(page);
    await waitForState(page, 'ready');
    await waitForFonts(page);
    expect(await shifts()).toEqual([]);
  });
});
