import { escapedCodePoint, isHidden, scriptOf } from './hidden-characters.ts';
import { isolated } from '../../words/isolated.ts';
import * as words from '../../words/words.ts';

const longest = 70;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * A value as a message shows it: JSON, on one line, shortened to about 70 characters. What cannot be
 * seen is escaped: controls, direction marks, blanks other than the space, marks apart from the letter
 * that they could be one with (NFD), and letters of another script than their word. What is written from
 * right to left is isolated (UAX #9), so that it leaves the message around it in order.
 */
export function quoted(value: unknown): string {
  const json = value === undefined ? words.problem.nothing : JSON.stringify(value);
  let shown = '';
  let length = 0;
  for (const character of withEscapes(json.slice(0, 4 * longest))) {
    length += Array.from(character).length;
    if (length >= longest && shown.length < json.length - 1) {
      shown += '…';
      break;
    }
    shown += character;
  }
  return isolated(shown);
}

/** The characters of a text, each as it is or as its escape. */
function withEscapes(text: string): string[] {
  if (/^[ -~]*$/.test(text)) return Array.from(text);
  const foreign = foreignLetters(text);
  let offset = 0;
  return Array.from(graphemes.segment(text)).flatMap(({ segment }) => {
    const composed = segment.normalize('NFC') === segment;
    return Array.from(segment).map((character) => {
      const at = offset;
      offset += character.length;
      const apart =
        !composed && (/\p{M}/u.test(character) || character.normalize('NFC') !== character);
      return isHidden(character) || apart || foreign.has(at)
        ? escapedCodePoint(character)
        : character;
    });
  });
}

/** Offsets of the letters that are of another script than most of their word. */
function foreignLetters(text: string): Set<number> {
  const found = new Set<number>();
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const letters = Array.from(word);
    const scripts = letters.map((letter) => scriptOf(letter));
    const counts = new Map<string, number>();
    for (const script of scripts)
      if (script !== null) counts.set(script, (counts.get(script) ?? 0) + 1);
    if (counts.size < 2) continue;
    const [main] = [...counts].sort(([, one], [, two]) => two - one)[0] ?? [];
    let offset = index;
    letters.forEach((letter, place) => {
      const script = scripts[place] ?? null;
      if (script !== null && script !== main) found.add(offset);
      offset += letter.length;
    });
  }
  return found;
}
