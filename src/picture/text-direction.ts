import type { Line, TextRun } from '../scene/labels/text.ts';
import { RIGHT_TO_LEFT } from '../story/vocabulary/right-to-left.ts';

const ISOLATE = /[\u2066-\u2068][^\u2069]*\u2069/gu;

/**
 * Whether a text as a whole runs from right to left: by its first letter outside of isolates (UAX #9, P2).
 */
export function runsLeft(text: string): boolean {
  const first = /[\p{L}\u200e\u200f]/u.exec(text.replaceAll(ISOLATE, ''))?.[0];
  return first !== undefined && (first === '\u200f' || RIGHT_TO_LEFT.test(first));
}

/** Lines of a text, each in the direction of the whole; an isolate that goes on is opened anew. */
export function directedLines(text: string, lines: readonly Line[]): Line[] {
  if (!RIGHT_TO_LEFT.test(text)) return [...lines];
  const opening = runsLeft(text) ? '\u2067' : '\u2066';
  let open = '';
  return lines.map((line) => {
    if (line.text === '') return line;
    const begun = open + line.text;
    open = /\u2068[^\u2069]*$/u.test(begun) ? '\u2068' : '';
    return { ...line, text: `${opening}${begun}${open === '' ? '' : '\u2069'}\u2069` };
  });
}

type Piece = Pick<TextRun, 'text' | 'style'>;

/**
 * A line's texts as they are read, and whether it runs from right to left: programs that draw SVG, and canvases,
 * would take it for one from left to right.
 */
function lineOf({ text, style, more = [] }: TextRun): { pieces: Piece[]; left: boolean } {
  const pieces = [{ text, style }, ...more];
  return { pieces, left: runsLeft(pieces.map((piece) => piece.text).join('')) };
}

/** A line's texts from left to right, each in the direction of the whole: for renderers that set them one by one. */
export function seenPieces(run: TextRun): Piece[] {
  const { pieces, left } = lineOf(run);
  const seen = pieces.map(({ text, style }) => {
    if (!left && !RIGHT_TO_LEFT.test(text)) return { text, style };
    // A blank at an end would go to the side of the paragraph (UAX #9, L1).
    const kept = text.replaceAll(/^ | $/g, '\u00a0');
    return { text: `${left ? '\u2067' : '\u2066'}${kept}\u2069`, style };
  });
  return left ? seen.reverse() : seen;
}

/** A line's texts as they are read, in the direction of the whole: for renderers that set them as one. */
export function readPieces(run: TextRun): Piece[] {
  const { pieces, left } = lineOf(run);
  const last = pieces.length - 1;
  return pieces.map(({ text, style }, index) => ({
    text: left ? `${index === 0 ? '\u2067' : ''}${text}${index === last ? '\u2069' : ''}` : text,
    style,
  }));
}
