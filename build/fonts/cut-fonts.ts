import { createRequire } from 'node:module';
import { convert } from 'fontverter';
import { withNames } from './font-names.ts';

const require = createRequire(import.meta.url);

/** Cuts a font down to the characters of a text, with HarfBuzz. */
export const subsetFont = require('subset-font') as (
  font: Buffer,
  text: string | undefined,
  options: {
    targetFormat: 'truetype' | 'woff2';
    keepAllGlyphs?: boolean;
    noHinting?: boolean;
    preserveNameIds?: number[];
    keepFeatures?: string[];
    dropTables?: string[];
  },
) => Promise<Buffer>;

/** Copyright, licence and the licence's address go into every copy. */
export const KEPT_NAMES = [0, 13, 14];

/** Features that show in running text. Small capitals, fractions and the like are not asked for. */
const RUNNING_TEXT = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk'];

/**
 * The features of what maps show at first, by style: letters that bring their marks. Italics, names of water and
 * figures, stand as far apart as they are measured.
 */
export const FEATURES_AT_FIRST: Record<string, string[]> = { normal: ['kern'], italic: [] };

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

/**
 * Text is never hidden and never moves: names are short and their stand-in is as wide as Noto, so they
 * change over when the file comes, as the engine's do. Preloading the files would hold up the first
 * paint on a slow line.
 */
export function faceCss(
  { family, weight, style, unicodeRange }: Omit<FontSource, 'name' | 'file'>,
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

export function charactersIn(range: string): string[] {
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

/**
 * Tables that say nothing once a font has one style and so few features: other styles of its family, which
 * letters are marks, and substitutes for letters.
 */
const EMPTY_AT_FIRST = ['STAT', 'GDEF', 'GSUB'];

/**
 * A font of these characters alone, for the web.
 *
 * @param first - the features of what is seen at first; none for what comes later, which has all of running text
 */
export async function cutFont(
  font: Buffer,
  characters: string,
  first?: readonly string[],
): Promise<Uint8Array> {
  const cut = await subsetFont(font, characters, {
    targetFormat: 'truetype',
    noHinting: true,
    preserveNameIds: KEPT_NAMES,
    keepFeatures: [...(first ?? RUNNING_TEXT)],
    ...(first && { dropTables: first.length > 0 ? EMPTY_AT_FIRST : [...EMPTY_AT_FIRST, 'GPOS'] }),
  });
  return convert(first ? withNames(cut, KEPT_NAMES) : cut, 'woff2');
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
