/** How a text of a picture is set. Sizes in the picture's CSS pixels. */
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

/** Widths of letters in ems, by class, as Noto Sans has them. */
const WIDTHS: [RegExp, number][] = [
  [/[\p{M}\u200b-\u200f]/u, 0],
  [/['‘’]/u, 0.22],
  [/[ \u00a0ijl.,:;·!|]/u, 0.27],
  [/[()[\]\-ftIJ²]/u, 0.35],
  [/[r"“”?/]/u, 0.42],
  [/[csvxyzk]/u, 0.51],
  [/[\dae]/u, 0.57],
  [/[DGHNOQU]/u, 0.75],
  [/[mwMWЖШЩ©…—]/u, 0.93],
];

/** All other letters. */
const WIDTH = 0.62;

/** Serif and bold letters are wider than these. */
const WIDER = { sans: { plain: 1.01, bold: 1.06 }, serif: { plain: 1.02, bold: 1.07 } };

/** About how wide a text is, in CSS pixels, within a few percent. No font is needed: it is the same everywhere. */
export function textWidth(text: string, style: TextStyle): number {
  const letters = Array.from(text);
  const ems = letters.reduce((sum, letter) => {
    const width = WIDTHS.find(([others]) => others.test(letter))?.[1];
    return sum + (width ?? WIDTH);
  }, 0);
  const wider = WIDER[style.family][style.bold ? 'bold' : 'plain'];
  return (ems * wider + letters.length * (style.spacing ?? 0)) * style.size;
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
