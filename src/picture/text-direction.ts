import type { Line } from '../scene/labels/text.ts';
import { RIGHT_TO_LEFT } from '../story/vocabulary/right-to-left.ts';

const ISOLATE = /[\u2066-\u2068][^\u2069]*\u2069/gu;

/**
 * Whether a text as a whole runs from right to left: by its first letter outside of isolates (UAX #9, P2).
 */
export function runsLeft(text: string): boolean {
  const first = /[\p{L}\u200e\u200f]/u.exec(text.replaceAll(ISOLATE, ''))?.[0];
  return first !== undefined && (first === '\u200f' || RIGHT_TO_LEFT.test(first));
}

/**
 * A text that keeps its order wherever it is drawn: programs that draw SVG, and canvases, would take a text
 * from right to left for one from left to right.
 */
export function inOwnDirection(text: string): string {
  return runsLeft(text) ? `\u2067${text}\u2069` : text;
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
