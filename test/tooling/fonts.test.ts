import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fontFiles } from '../../src/elements/shared/font-files.ts';
import { loadFonts } from '../../src/elements/shared/fonts.ts';
import {
  charactersOf,
  fontCharacters,
  isInRange,
  unicodeRange,
} from '../../build/fonts/cut-fonts.ts';
import { fontSources } from '../../build/fonts/fonts.ts';

/** A document's fonts that remembers what it is asked for. */
class FakeFonts extends Set<{ family: string }> {
  readonly asked: { font: string; text: string }[] = [];
  answer: () => Promise<unknown> = () => Promise.resolve([]);

  load(font: string, text: string): Promise<unknown> {
    this.asked.push({ font, text });
    return this.answer();
  }

  get real(): FontFaceSet {
    return this as unknown as FontFaceSet;
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the fonts of the built pages', () => {
  it('are the fonts of the component, of the same parts of Unicode', () => {
    const described = fontSources().map(({ family, weight, style, unicodeRange, name }) => ({
      ...{ family, weight, style, unicodeRange },
      url: expect.stringContaining(name) as string,
    }));
    expect(fontFiles).toEqual(described);
  });

  it('draw what their packages say, the letters of Azerbaijani and Armenian too', async () => {
    const require = createRequire(import.meta.url);
    const upright = fontSources().filter(({ style }) => style === 'normal');
    const drawn: Record<string, Set<string>> = {};
    for (const { family, weight, file, unicodeRange } of upright) {
      const characters = await fontCharacters(await readFile(require.resolve(file)));
      const face = (drawn[`${family} ${weight}`] ??= new Set());
      for (const character of characters) {
        if (isInRange(character, unicodeRange)) face.add(character);
      }
    }
    expect(Object.keys(drawn)).toHaveLength(4);
    for (const face of Object.values(drawn)) {
      for (const letter of 'aZ9“–ƏəĞğİıŞşÇçÖöÜüԱՖաֆևЖж') expect(face).toContain(letter);
      expect(face).not.toContain('თ');
    }
  });
});

describe('the characters of a page or a module', () => {
  it('are those that are written out, in both cases, and those that are escaped', () => {
    const characters = charactersOf('Şuşa \\u0259 \\u{531} &#x2019;\n');
    for (const character of 'ŞşUuAaƏəԱա’') expect(characters).toContain(character);
    expect(characters).not.toContain('\n');
  });

  it('make the range that holds them and nothing else', () => {
    const range = unicodeRange(['c', 'a', 'b', 'ə', '“']);
    expect(range).toBe('U+61-63,U+259,U+201C');
    for (const character of 'abcə“') expect(isInRange(character, range)).toBe(true);
    for (const character of '`dɘɚ”') expect(isInRange(character, range)).toBe(false);
  });
});

describe('the component', () => {
  it('declares the whole files where the page has none, with their ranges, once', async () => {
    vi.stubGlobal(
      'FontFace',
      class {
        constructor(
          readonly family: string,
          readonly source: string,
          readonly descriptors: FontFaceDescriptors,
        ) {}
      },
    );
    const fonts = new FakeFonts();
    await Promise.all([loadFonts(fonts.real), loadFonts(fonts.real)]);
    expect([...fonts]).toEqual(
      fontFiles.map(({ family, url, ...descriptors }) => ({
        family,
        source: `url(${url})`,
        descriptors: { ...descriptors, display: 'swap' },
      })),
    );
  });

  it.each(['Conflict Map Sans', 'Conflict Map Sans Stand-In'])(
    'leaves a page its own declarations: %s',
    async (family) => {
      const fonts = new FakeFonts([{ family: `"${family}"` }]);
      await loadFonts(fonts.real);
      expect(fonts.size).toBe(1);
    },
  );
});
