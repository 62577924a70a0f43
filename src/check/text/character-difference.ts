import { codePoints } from './code-points.ts';
import { codePointName, isHidden, scriptOf } from './hidden-characters.ts';
import * as words from '../../words/words.ts';

/** Names of characters that are not seen. */
const NAMES: Readonly<Partial<Record<string, string>>> = words.characterNames.hidden;

/**
 * How two texts differ at a position (in code points), where that cannot be seen in them: “no-break
 * space (U+00A0) here, space (U+0020) there”. Null where both characters are of ASCII or equal.
 */
export function characterDifference(
  own: readonly string[],
  theirs: readonly string[],
  at: number,
  atTheirs = at,
): string | null {
  const [one, two] = [letterAt(own, at), letterAt(theirs, atTheirs)];
  const seen = (letter: string): boolean => /^[!-~]?$/.test(letter);
  if (one === two || (seen(one) && seen(two))) return null;
  return words.characterNames.difference(named(one), named(two));
}

/** A text as it looks, for {@link hiddenDifference}. */
export interface LookalikeText {
  text: readonly string[];
  /** What each character looks like, each between two marks. */
  looks: string;
  /** Where it stands in the text. */
  positions: number[];
}

/** Makes a text ready for a search by its looks. */
export function lookalikeText(text: string): LookalikeText {
  const letters = codePoints(text);
  const parts = letters.flatMap((character, at) =>
    /^\s$/.test(character)
      ? [{ looks: ' ', at }]
      : isHidden(character)
        ? []
        : codePoints(character.normalize('NFD')).map((part) => ({ looks: looksOf(part), at })),
  );
  const looks = `\0${parts.map((part) => part.looks).join('\0')}\0`;
  return { text: letters, looks, positions: parts.map(({ at }) => at) };
}

/**
 * The first difference, as {@link characterDifference} names it, between words and a text in which they
 * stand but for what looks alike: blanks, marks that are composed or not, invisible characters, letters
 * of another script, quotation marks, dashes. Null where they do not stand in it so.
 */
export function hiddenDifference(
  said: string,
  { text, looks, positions }: LookalikeText,
): string | null {
  const own = lookalikeText(said);
  const found = own.positions.length === 0 ? -1 : looks.indexOf(own.looks);
  if (found < 0) return null;
  const before = looks.slice(0, found).split('\0').length - 1;
  const theirs = text.slice(positions[before] ?? 0);
  const differs = own.text.findIndex((letter, index) => letter !== theirs[index]);
  return differs < 0 ? null : characterDifference(own.text, theirs, differs);
}

/** Letters of other scripts, each with the Latin one that it looks like. */
const LATIN = new Map(
  'АA|ВB|ЕE|ЅS|ІI|ЈJ|КK|МM|НH|ОO|РP|СC|ТT|УY|ХX|аa|еe|оo|рp|сc|уy|хx|іi|јj|ѕs|һh|ΑA|ΒB|ΕE|ΖZ|ΗH|ΙI|ΚK|ΜM|ΝN|ΟO|ΡP|ΤT|ΥY|ΧX|οo|օo|սu'
    .split('|')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

function looksOf(character: string): string {
  const latin = LATIN.get(character);
  if (latin !== undefined) return latin;
  if (/['‘’ʼ]/u.test(character)) return "'";
  if (/["“”„]/u.test(character)) return '"';
  return /\p{Pd}/u.test(character) ? '-' : character;
}

/** The letter at a position, with the marks that follow it; empty at the end. */
function letterAt(text: readonly string[], at: number): string {
  let letter = text[at] ?? '';
  for (let next = at + 1; letter !== '' && /^\p{M}$/u.test(text[next] ?? ''); next++)
    letter += text[next] ?? '';
  return letter;
}

/** `“а” (Cyrillic, U+0430)`, `no-break space (U+00A0)`, `the end`. */
function named(letter: string): string {
  if (letter === '') return words.characterNames.end;
  const points = codePoints(letter).map(codePointName).join(' ');
  const name = NAMES[letter];
  if (name !== undefined) return words.characterNames.named(name, points);
  if (isHidden(letter)) return points;
  const script = /^[ -~]/.test(letter) ? null : scriptOf(letter);
  // A mark without its letter would stand on the quotation mark.
  const shown = /^\p{M}/u.test(letter)
    ? words.characterNames.mark
    : words.characterNames.letter(letter);
  return script === null
    ? words.characterNames.named(shown, points)
    : words.characterNames.ofScript(shown, words.characterNames.scripts[script], points);
}
