import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { SANS, SERIF, STAND_IN } from '../src/scene/typefaces.ts';
import { wayUp } from './page-files.ts';
import type { PageContents } from './story-pages.ts';

const require = createRequire(import.meta.url);

/** Cuts a font down to the characters of a text, with HarfBuzz. */
const subsetFont = require('subset-font') as (
  font: Buffer,
  text: string | undefined,
  options: {
    targetFormat: 'truetype' | 'woff2';
    keepAllGlyphs?: boolean;
    noHinting?: boolean;
    preserveNameIds?: number[];
    keepFeatures?: string[];
  },
) => Promise<Buffer>;

/** A font file of a package, which draws one part of Unicode. */
export interface FontSource {
  family: string;
  weight: string;
  style: string;
  /** The file's name, without its ending. */
  name: string;
  /** The file as it is imported, by the component too. */
  file: string;
  /** What the file draws, as its package says. */
  unicodeRange: string;
}

const faces = [
  { family: SANS, font: 'noto-sans', weight: '400', style: 'normal' },
  { family: SANS, font: 'noto-sans', weight: '700', style: 'normal' },
  { family: SERIF, font: 'noto-serif', weight: '400', style: 'normal' },
  { family: SERIF, font: 'noto-serif', weight: '700', style: 'normal' },
  { family: SERIF, font: 'noto-serif', weight: '400', style: 'italic' },
];

/** Printable ASCII, and what a text may need at any time. */
const ALWAYS = `${String.fromCodePoint(
  ...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index),
)}\u00a0“”‘’–—…·°²³×−©`;

/** Features that show in running text. Small capitals, fractions and the like are not asked for. */
const KEPT_FEATURES = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk'];

/** Copyright, licence and the licence's address go into every copy. */
const KEPT_NAMES = [0, 13, 14];

/** The files of the typefaces: Noto for Latin, Cyrillic and Armenian; there is no Armenian italic. */
export function fontSources(): FontSource[] {
  return faces.flatMap(({ font, ...face }) =>
    [
      ...['latin', 'latin-ext', 'cyrillic'].map((part) => ({ font, part })),
      ...(face.style === 'normal' ? [{ font: `${font}-armenian`, part: 'armenian' }] : []),
    ].map(({ font, part }) => {
      const parts = require(`@fontsource/${font}/unicode.json`) as Record<string, string>;
      const unicodeRange = parts[part];
      if (!unicodeRange) throw new Error(`The package of ${font} has no part “${part}”.`);
      const name = `${font}-${part}-${face.weight}-${face.style}`;
      return { ...face, name, file: `@fontsource/${font}/files/${name}.woff2`, unicodeRange };
    }),
  );
}

/**
 * Declares the map's typefaces in the built pages, with files of this site only. What the pages
 * and the map show is drawn from small files, cut to the characters that occur in the pages and in
 * the modules; any other character that a reader types from whole files, fetched only then.
 *
 * They come with a stylesheet that the page asks for once it is painted: each font that arrives has all
 * text laid out again. In the page itself stand their stand-ins. Headings and quotations are in a font
 * that the reader has: one that comes would break their lines elsewhere.
 *
 * In development the component declares the whole files itself.
 *
 * @param contents - what the pages show inside of their maps, once they are transformed
 */
export function selfHostedFonts(contents: PageContents): Plugin[] {
  const shown = charactersOf(ALWAYS);
  let laterFile = '';
  return [
    {
      name: 'font-characters',
      apply: 'build',
      transform: {
        filter: { id: { exclude: /\/node_modules\// } },
        handler(code) {
          for (const character of charactersOf(code)) shown.add(character);
        },
      },
      transformIndexHtml: {
        order: 'pre',
        handler(page) {
          for (const character of charactersOf(page)) shown.add(character);
        },
      },
      async generateBundle() {
        for (const text of [...contents.values()].flatMap((parts) =>
          Object.values<string>({ ...parts }),
        ))
          for (const character of charactersOf(text)) shown.add(character);
        const emit = (name: string, source: Uint8Array): string =>
          this.getFileName(this.emitFile({ type: 'asset', name, source }));
        const whole: { source: FontSource; file: string }[] = [];
        const cut: string[] = [];
        const drawn = new Set<string>();
        for (const source of fontSources().filter(isOnTheMap)) {
          const font = await readFile(require.resolve(source.file));
          if (source.family === SANS) {
            whole.push({ source, file: emit(`${source.name}.woff2`, font) });
          }
          const candidates = [...shown].filter(
            (character) =>
              isInRange(character, source.unicodeRange) && !drawn.has(faceOf(source) + character),
          );
          if (candidates.length === 0) continue;
          const has = await fontCharacters(font);
          const characters = candidates.filter((character) => has.has(character));
          if (characters.length === 0) continue;
          for (const character of characters) drawn.add(faceOf(source) + character);
          const file = emit(`${source.name}-cut.woff2`, await cutFont(font, characters.join('')));
          cut.push(faceCss({ ...source, unicodeRange: unicodeRange(characters) }, beside(file)));
        }
        // A script that asks for a font gets every face of the character: the whole ones have the
        // rest. A line break in the page's source would ask too.
        const wholeCss = whole.map(({ source, file }) => {
          const rest = charactersIn(source.unicodeRange).filter(
            (character) => !/\p{Cc}/u.test(character) && !drawn.has(faceOf(source) + character),
          );
          return faceCss({ ...source, unicodeRange: unicodeRange(rest) }, beside(file));
        });
        // Of the others, the one declared last is drawn first.
        laterFile = this.getFileName(
          this.emitFile({
            type: 'asset',
            name: 'fonts.css',
            source: [...wholeCss, ...cut].join(''),
          }),
        );
      },
    },
    {
      name: 'font-faces',
      apply: 'build',
      transformIndexHtml: {
        order: 'post',
        handler: (_, { path }) => [
          { tag: 'style', children: standIns(), injectTo: 'head' },
          {
            tag: 'noscript',
            children: [
              { tag: 'link', attrs: { href: wayUp(path) + laterFile, rel: 'stylesheet' } },
            ],
            injectTo: 'head',
          },
        ],
      },
    },
  ];
}

/** Upright serif in the plain weight is in quotations alone. */
function isOnTheMap({ family, weight, style }: FontSource): boolean {
  return family === SANS || weight === '700' || style === 'italic';
}

/** The address of a file of the bundle for the stylesheet beside it. */
function beside(file: string): string {
  return `./${basename(file)}`;
}

function faceOf({ family, weight, style }: FontSource): string {
  return `${family} ${weight} ${style} `;
}

/**
 * Text is never hidden and never moves: names are short and their stand-in is as wide as Noto, so they
 * change over when the file comes, as the engine's do. Preloading the files would hold up the first
 * paint on a slow line.
 */
export function faceCss(
  { family, weight, style, unicodeRange }: FontSource,
  address: string,
): string {
  const descriptors = [
    `font-family:"${family}"`,
    `font-style:${style}`,
    `font-weight:${weight}`,
    'font-display:swap',
    `src:url(${address})format("woff2")`,
    `unicode-range:${unicodeRange}`,
  ];
  return `@font-face{${descriptors.join(';')}}`;
}

/**
 * The faces that labels are drawn in until their own are there: Arial, or the same shapes under another
 * name, scaled to the width and height of Noto's Latin letters, so that little moves then.
 */
function standIns(): string {
  const faces = Object.entries(STAND_INS).map(([weight, { fonts, width }]) => {
    const percent = (value: number): string => `${((100 * value) / width).toFixed(2)}%`;
    const descriptors = [
      `font-family:"${STAND_IN}"`,
      `font-weight:${weight}`,
      `src:${fonts.map((font) => `local("${font}")`).join(',')}`,
      `size-adjust:${(100 * width).toFixed(2)}%`,
      `ascent-override:${percent(1.069)}`,
      `descent-override:${percent(0.293)}`,
      'line-gap-override:0%',
    ];
    return `@font-face{${descriptors.join(';')}}`;
  });
  return faces.join('');
}

/**
 * By weight: fonts like Arial, and how much wider Noto sets the texts on the map and around it: so much that
 * none begins three pixels from where it does in Noto, from where browsers count a shift.
 */
const STAND_INS: Record<string, { fonts: string[]; width: number }> = {
  400: { fonts: ['Arial', 'Liberation Sans', 'Arimo'], width: 1.0511 },
  700: { fonts: ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold'], width: 1.0491 },
};

/**
 * The characters of a page or a module that a font can draw, with those that it writes as escapes
 * and, as CSS may change the case, in both cases.
 */
export function charactersOf(code: string): Set<string> {
  const text = code
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, hex: string) => character(hex, 16))
    .replaceAll(/(?:\\u\{|&#x)([0-9a-f]{1,6})[};]/gi, (_, hex: string) => character(hex, 16))
    .replaceAll(/&#(\d{1,7});/g, (_, decimal: string) => character(decimal, 10));
  return new Set(`${text}${text.toLowerCase()}${text.toUpperCase()}`.replaceAll(/\p{C}/gu, ''));
}

function character(digits: string, base: number): string {
  const code = Number.parseInt(digits, base);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Whether a character is in a `unicode-range`. */
export function isInRange(character: string, range: string): boolean {
  const code = character.codePointAt(0) ?? -1;
  return rangeParts(range).some(([first, last]) => code >= first && code <= last);
}

function charactersIn(range: string): string[] {
  return rangeParts(range).flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  );
}

function rangeParts(range: string): [first: number, last: number][] {
  return range.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

/** The `unicode-range` of exactly these characters. */
export function unicodeRange(characters: Iterable<string>): string {
  const runs: { first: number; last: number }[] = [];
  const codes = [...characters].map((character) => character.codePointAt(0) ?? 0);
  for (const code of codes.sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && code <= run.last + 1) run.last = code;
    else runs.push({ first: code, last: code });
  }
  const hex = (code: number): string => code.toString(16).toUpperCase();
  return runs
    .map(({ first, last }) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`)
    .join(',');
}

function cutFont(font: Buffer, characters: string): Promise<Buffer> {
  return subsetFont(font, characters, {
    targetFormat: 'woff2',
    noHinting: true,
    preserveNameIds: KEPT_NAMES,
    keepFeatures: KEPT_FEATURES,
  });
}

/** The characters that a font file has glyphs for, in the Basic Multilingual Plane. */
export async function fontCharacters(font: Buffer): Promise<Set<string>> {
  const tables = await subsetFont(font, undefined, {
    targetFormat: 'truetype',
    keepAllGlyphs: true,
  });
  const characters = new Set<string>();
  for (const [first, last] of mappedRanges(tables)) {
    for (let code = first; code <= last; code++) characters.add(String.fromCodePoint(code));
  }
  return characters;
}

/**
 * The ranges of characters in a TrueType font's `cmap` table: in its subtable of format 4, which
 * every font has that is made for the web. Ranges end with the unused U+FFFF.
 */
function mappedRanges(font: Buffer): [number, number][] {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const cmapEntry = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap');
  if (cmapEntry === undefined) throw new Error('The font has no table of characters.');
  const cmap = font.readUInt32BE(cmapEntry + 8);
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 8 + 8 * index),
  );
  const subtable = subtables.find((at) => font.readUInt16BE(at) === 4);
  if (subtable === undefined) throw new Error('The font’s table of characters is not known here.');
  const segments = font.readUInt16BE(subtable + 6) / 2;
  return Array.from({ length: segments }, (_, index): [number, number] => [
    font.readUInt16BE(subtable + 14 + 2 * segments + 2 + 2 * index),
    font.readUInt16BE(subtable + 14 + 2 * index),
  ]).filter(([first]) => first !== 0xffff);
}
