import type { Box } from './label-space.ts';
import { LETTER_RANGES, LETTER_WIDTHS } from './letter-widths.ts';

/** How a text is set. Sizes in CSS pixels. */
export interface TextStyle {
  family: 'sans' | 'serif';
  size: number;
  fill: string;
  bold?: boolean;
  italic?: boolean;
  /** Added after each letter, in ems. */
  spacing?: number;
  /** Colour of the soft edge that parts the text from the map. */
  halo?: string;
}

/** One line of text at its place: everything that a renderer needs, without measuring. */
export interface TextRun {
  text: string;
  /** Where the baseline begins, has its middle, or ends. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  style: TextStyle;
  /** Degrees clockwise around `x`, `y`. */
  rotate?: number;
  /** BCP 47 tag, where it is not the picture's. */
  language?: string;
  /** What follows in the same line, set otherwise: it begins where the text before it ends, whatever its font. */
  more?: readonly Pick<TextRun, 'text' | 'style'>[];
}

/** A line of a block of text; without text, a gap. */
export interface Line {
  text: string;
  style: TextStyle;
  /** Height of the line in CSS pixels. */
  height: number;
  language?: string;
}

/** Noto's ascent and descent in ems; Sans and Serif agree. */
const ASCENT = 1.069;
const DESCENT = 0.293;

/** Width of the soft edge on each side, in CSS pixels. */
export const HALO = 1.6;

/** Height of a line of a name, in ems. */
export const LINE_HEIGHT = 1.2;

/** Width in ems of a letter that the fonts of the site do not have, by its script. */
const ELSEWHERE: [RegExp, number][] = [
  // What joins two consonants of one sign, which is narrower than both.
  [/[\u094d\u09cd]/, -0.25],
  [/[\p{Mn}\p{Me}\u200b-\u200f\u2060\ufeff]/u, 0],
  [/[\p{sc=Taml}\p{sc=Sinh}]/u, 1.07],
  // Vowels beside their letter.
  [/\p{Mc}/u, 0.4],
  [/\p{sc=Mymr}/u, 0.76],
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff01-\uff60]/u, 1],
  [/[\p{sc=Arabic}\p{sc=Hebrew}]/u, 0.58],
];
const WIDTH = 0.62;

/**
 * Letters that join, or hang from one line: room between them would tear words apart. Arabic and its like,
 * Mongolian, and Devanagari and its like, which have a head line.
 */
const JOINED =
  /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Mand}\p{sc=Nkoo}\p{sc=Adlm}\p{sc=Rohg}\p{sc=Mong}\p{sc=Phag}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}]/u;

type Face = keyof typeof LETTER_WIDTHS;

const widths = new Map<Face, Map<string, number>>();

/** Widths of letters in ems in the face that a style asks for. */
function widthsOf({ family, bold, italic }: TextStyle): Map<string, number> {
  const face: Face =
    family === 'sans'
      ? bold
        ? 'sans-bold'
        : 'sans'
      : italic
        ? 'serif-italic'
        : bold
          ? 'serif-bold'
          : 'serif';
  let known = widths.get(face);
  if (!known) {
    const inOrder = LETTER_WIDTHS[face].split(' ');
    const letters = LETTER_RANGES.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
    );
    known = new Map(
      letters.flatMap((letter, index): [string, number][] => {
        const width = Number(inOrder[index]);
        return Number.isNaN(width) ? [] : [[letter, width / 100]];
      }),
    );
    widths.set(face, known);
  }
  return known;
}

/**
 * How wide a text is, in CSS pixels, by the widths of its letters in the site's own fonts, without
 * kerning. No font is needed: it is the same everywhere.
 */
export function textWidth(text: string, style: TextStyle): number {
  const known = widthsOf(style);
  const letters = Array.from(text.normalize('NFC'));
  const ems = letters.reduce((sum, letter) => {
    const width = known.get(letter) ?? ELSEWHERE.find(([others]) => others.test(letter))?.[1];
    return sum + (width ?? WIDTH);
  }, 0);
  return (ems + letters.length * spacingOf(text, style)) * style.size;
}

/** Whether the site's own fonts have every letter of a text: then {@link textWidth} is its width there. */
export function hasLetters(text: string, style: TextStyle): boolean {
  const known = widthsOf(style);
  return Array.from(text.normalize('NFC')).every((letter) => known.has(letter));
}

/** Room behind each letter of a text, in ems: none where its letters join, whatever its style asks for. */
export function spacingOf(text: string, { spacing = 0 }: TextStyle): number {
  return JOINED.test(text) ? 0 : spacing;
}

/** Breaks a text into lines that are no wider than `width`, at spaces. A longer word stays whole. */
export function wrapped(text: string, width: number, style: TextStyle, leading: number): Line[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \t\r\n]+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => ({ text: line, style, height: leading * style.size }));
}

/** The same lines, as even as they can be: for titles and figures. */
export function balanced(text: string, width: number, style: TextStyle, leading: number): Line[] {
  const { length } = wrapped(text, width, style, leading);
  for (let narrower = width / length; narrower < width; narrower += style.size / 2) {
    const lines = wrapped(text, narrower, style, leading);
    if (lines.length === length && blockSize(lines).width <= width) return lines;
  }
  return wrapped(text, width, style, leading);
}

/** Width and height of a block of lines. */
export function blockSize(lines: Line[]): { width: number; height: number } {
  return {
    width: Math.max(0, ...lines.map(({ text, style }) => textWidth(text, style))),
    height: lines.reduce((sum, { height }) => sum + height, 0),
  };
}

/** Sets a block of lines with its top at `y`, and its left side, middle or right side at `x`. */
export function blockRuns(
  lines: Line[],
  [x, y]: readonly [number, number],
  anchor: TextRun['anchor'] = 'start',
): TextRun[] {
  let top = y;
  return lines.flatMap(({ text, style, height, language }) => {
    const baseline = top + (height - (ASCENT + DESCENT) * style.size) / 2 + ASCENT * style.size;
    top += height;
    if (text === '') return [];
    return [{ text, x, y: baseline, anchor, style, ...(language !== undefined && { language }) }];
  });
}

/** Distance from the middle of a line of text down to its baseline, for text centred on a point. */
export function middleToBaseline(size: number): number {
  return ((ASCENT - DESCENT) / 2) * size;
}

/** The box of a run of text in one style, in CSS pixels. */
export function runBox({ text, x, y, anchor, style }: TextRun): Box {
  const width = textWidth(text, style);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  const [top, bottom] = [y - ASCENT * style.size, y + DESCENT * style.size];
  return { left, top, right: left + width, bottom };
}
