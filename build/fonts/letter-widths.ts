import { Buffer, shape } from 'harfbuzzjs';
import { type FontPart, FontParts } from '../../src/picture/font-parts.ts';
import type { TextStyle } from '../../src/scene/labels/text.ts';

/** The faces in which the map sets text, by the names that src/scene/text.ts has for them. */
const FACES = {
  sans: { family: 'sans' },
  'sans-bold': { family: 'sans', bold: true },
  serif: { family: 'serif' },
  'serif-bold': { family: 'serif', bold: true },
  'serif-italic': { family: 'serif', italic: true },
} as const satisfies Record<string, Pick<TextStyle, 'family' | 'bold' | 'italic'>>;

/** Unicode ranges of the letters that are measured: Latin, Greek, Cyrillic, Armenian, Georgian, punctuation. */
const RANGES: [first: number, last: number][] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x18f, 0x18f],
  [0x259, 0x259],
  [0x218, 0x21b],
  [0x384, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x4ff],
  [0x531, 0x556],
  [0x561, 0x587],
  [0x10d0, 0x10f0],
  [0x2010, 0x2027],
  [0x20ac, 0x20ac],
];

/** What src/scene/labels/letter-widths.ts holds. */
export interface LetterWidths {
  ranges: [first: number, last: number][];
  /** For each face, the advance widths of the letters in the ranges' order, in hundredths of an em. */
  widths: Record<string, string>;
}

/** The widths of letters as the fonts of the site have them; `-` for a letter that a face does not have. */
export async function letterWidths(): Promise<LetterWidths> {
  const fonts = new FontParts('en');
  const codes = RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  const widths: Record<string, string> = {};
  for (const [name, face] of Object.entries(FACES)) {
    const all: string[] = [];
    for (const code of codes) {
      const part = await fonts.partFor([code], { ...face, size: 1, fill: '' });
      const letter = String.fromCodePoint(code);
      all.push(part ? String(Math.round(advance(part, letter) * 100)) : '-');
    }
    widths[name] = all.join(' ');
  }
  return { ranges: RANGES, widths };
}

/** The advance width of a letter in ems. */
function advance({ font }: FontPart, letter: string): number {
  const buffer = new Buffer();
  buffer.addText(letter);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return (buffer.getGlyphPositions()[0]?.xAdvance ?? 0) / font.face.upem;
}
