import { blockSize, type Line, type TextStyle, textWidth, wrapped } from '../scene/labels/text.ts';
import { directedLines } from './text-direction.ts';

/** Scripts that have no blanks between words, and whose lines end between words all the same. */
const WORDS = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}]/u;

/** Those, and the scripts without blanks in which a line may end behind nearly every character. */
const UNSPACED = new RegExp(
  `${WORDS.source}|[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\u3000-\\u303f\\uff00-\\uffef]`,
  'u',
);

/** What no line begins with, and what none ends with. */
const NOT_FIRST =
  /^[、。，．・：；！？）」』】〕］｝”’»ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々〜%‰℃,.)]/u;
const NOT_LAST = /[（「『【〔［｛“‘«(]$/u;

/** What belongs to the character before it. */
const MARK = /^(?:\p{M}|\u200d)/u;

/** Breaks a text into lines where its script may be broken, each in the direction of the whole. */
export function wrappedText(
  text: string,
  width: number,
  style: TextStyle,
  leading: number,
): Line[] {
  const lines = UNSPACED.test(text)
    ? unspacedLines(text, width, style).map((line) => ({
        text: line,
        style,
        height: leading * style.size,
      }))
    : wrapped(text, width, style, leading);
  return directedLines(text, lines);
}

/** The same lines, as even as they can be. */
export function balancedText(
  text: string,
  width: number,
  style: TextStyle,
  leading: number,
): Line[] {
  const { length } = wrappedText(text, width, style, leading);
  for (let narrower = width / length; narrower < width; narrower += style.size / 2) {
    const lines = wrappedText(text, narrower, style, leading);
    if (lines.length === length && blockSize(lines).width <= width) return lines;
  }
  return wrappedText(text, width, style, leading);
}

function unspacedLines(text: string, width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  for (const unit of unitsOf(text)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth((last + unit).trimEnd(), style) <= width)
      lines[lines.length - 1] = last + unit;
    else lines.push(unit.trimStart());
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** What stays together: a word with the blank behind it, or a character with the marks that belong to it. */
function unitsOf(text: string): string[] {
  const units: string[] = [];
  for (const segment of segmentsOf(text.replaceAll(/\s+/gu, ' '))) {
    const last = units.at(-1);
    const apart =
      last === undefined ||
      last.endsWith(' ') ||
      ((UNSPACED.test(segment) || UNSPACED.test(last)) &&
        !MARK.test(segment) &&
        !NOT_FIRST.test(segment) &&
        !NOT_LAST.test(last) &&
        segment !== ' ');
    if (apart) units.push(segment);
    else units[units.length - 1] = last + segment;
  }
  return units;
}

/** The words of scripts whose words only a dictionary tells apart; else the characters. */
function segmentsOf(text: string): Iterable<string> {
  if (!WORDS.test(text) || !('Segmenter' in Intl)) return text;
  return Array.from(new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)).map(
    ({ segment }) => segment,
  );
}
