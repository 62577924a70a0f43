import { HAN_SCALES, withHanDigits } from './han-numerals.ts';

/** A number written in digits, as it is read in a language. */
export interface Numeral {
  /** The words that give it: “2.3 million”. */
  text: string;
  value: number;
  /** What the same digits say where “.” and “,” change places; null where they cannot be read so. */
  other: number | null;
}

/**
 * The numbers that a text gives in digits, with the words for powers of ten behind them: “2.3 million”
 * is 2,300,000. Marks between digits, digits and those words are read as the language writes them,
 * which is what the Unicode CLDR says of it; an unknown language is read like English. `marks` is the
 * language of the marks, where it is another one than that of the words. Chinese and Japanese write digits
 * in characters, too, and go on behind ten thousands: 1万2000 is 12,000.
 */
export function numeralsIn(text: string, language: string, marks = language): Numeral[] {
  const { scales } = notationOf(language);
  const { decimal } = notationOf(marks);
  const inDigits = isHan(language) ? withHanDigits(text) : text;
  const ascii = withLatinDigits(inDigits);
  const numerals: Numeral[] = [];
  let open = null as Ranged | null;
  let before = null as Begun | null;
  for (const { 0: digits, index } of ascii.matchAll(NUMERAL)) {
    const found = readingsOf(digits, decimal);
    const rest = ascii.slice(index + digits.length);
    const { exponent, length, attached } = scaleAt(rest, scales);
    const words = ascii.slice(index, index + digits.length + length);
    for (const { value, other } of found) {
      const scaled = {
        text: words,
        value: shifted(value, exponent),
        other: otherShifted(other, exponent),
      };
      if (before?.until === index && scaled.value < before.unit) {
        numerals.pop();
        scaled.text = before.numeral.text + words;
        scaled.value += before.numeral.value;
      }
      numerals.push(scaled);
      before = begun(scaled, exponent, index + words.length);
      // A letter right behind the digits may be a power of ten or begin a name: “10k”, “90T”.
      if (attached) numerals.push({ text: digits, value, other });
      // “2 to 3 million” leaves open whether two are millions too.
      if (open?.until === index && exponent !== 0)
        numerals.push({ ...open.numeral, value: shifted(open.numeral.value, exponent) });
      open = exponent === 0 ? ranged(scaled, index + digits.length, rest) : null;
    }
  }
  return numerals;
}

/** Digits with marks between them: thousands may be set apart by a space, decimals by any mark. */
const NUMERAL = new RegExp(
  [
    String.raw`\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+(?!\d)(?:[.,\u066B]\d+)?`,
    String.raw`\d+(?:[.,'’\u066B\u066C]\d+)*`,
  ].join('|'),
  'g',
);

/** Marks that stand between thousands only, in whatever language. */
const GROUPING = /[ \u00A0\u2009\u202F'’\u066C]/g;

/** Thousands, or, as Hindi has them, hundreds of thousands: 1,234,567 and 12,34,567. */
const GROUPS = /^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/;

interface Reading {
  value: number;
  other: number | null;
}

/** What a row of digits and marks says. A date such as 30.09.2020 is three numbers. */
function readingsOf(digits: string, decimal: string): Reading[] {
  const written = digits.replaceAll(GROUPING, '').replaceAll('\u066B', decimal);
  const marks = written.match(/[.,]/g) ?? [];
  const single = (value: string): Reading[] => [{ value: Number(value), other: null }];
  const apart = (): Reading[] =>
    written.split(/[.,]/).map((part) => ({ value: Number(part), other: null }));
  const [first] = marks;
  if (first === undefined) return single(written);
  const whole = written.replaceAll(/[.,]/g, '');
  const last = marks.at(-1) ?? first;
  if (marks.length === 1) {
    const fraction = Number(written.replace(',', '.'));
    if (!GROUPS.test(written) || written.startsWith('0')) return [{ value: fraction, other: null }];
    const grouped = Number(whole);
    return first === decimal
      ? [{ value: fraction, other: grouped }]
      : [{ value: grouped, other: fraction }];
  }
  if (marks.every((mark) => mark === first)) return GROUPS.test(written) ? single(whole) : apart();
  // Two marks: the last one, which is there once, begins the decimals.
  const at = written.lastIndexOf(last);
  const front = written.slice(0, at);
  if (front.includes(last) || !GROUPS.test(front)) return apart();
  return single(`${front.replaceAll(/[.,]/g, '')}.${written.slice(at + 1)}`);
}

/** A number in ten thousands, and where the rest of it would begin: 1万2000. */
interface Begun {
  numeral: Numeral;
  unit: number;
  until: number;
}

function begun(numeral: Numeral, exponent: number, until: number): Begun | null {
  return /\p{Ideographic}$/u.test(numeral.text) ? { numeral, unit: 10 ** exponent, until } : null;
}

/** A number that a range may go on from, and where the range's second number would begin. */
interface Ranged {
  numeral: Numeral;
  until: number;
}

function ranged(numeral: Numeral, end: number, rest: string): Ranged | null {
  const link = /^\s*(?:[-–—]|\p{L}+)\s*(?=\d)/u.exec(rest)?.[0];
  return link === undefined ? null : { numeral, until: end + link.length };
}

interface Notation {
  decimal: string;
  /** Powers of ten by their words, in lower case, the longest first. */
  scales: [word: string, exponent: number][];
}

/** English words for powers of ten that the CLDR has not, and “dozen”, which is none. */
const ENGLISH_SCALES: [string, number][] = [
  ['hundred', 2],
  ['k', 3],
  ['lakh', 5],
  ['m', 6],
  ['mn', 6],
  ['mln', 6],
  ['crore', 7],
  ['bn', 9],
  ['tn', 12],
];

const notations = new Map<string, Notation>();

function notationOf(language: string): Notation {
  const known = notations.get(language);
  if (known) return known;
  const locale = [language, 'en'].filter((tag) => isLanguageTag(tag));
  const decimal = new Intl.NumberFormat(locale, { numberingSystem: 'latn' })
    .formatToParts(1.5)
    .find(({ type }) => type === 'decimal')?.value;
  const own = language.split('-')[0] === 'en' ? ENGLISH_SCALES : isHan(language) ? HAN_SCALES : [];
  const scales = new Map(own);
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(locale, {
      notation: 'compact',
      compactDisplay,
      maximumFractionDigits: 1,
      numberingSystem: 'latn',
    });
    for (let exponent = 3; exponent <= 12; exponent++)
      for (const first of [1, 1.5, 2, 5]) {
        const parts = format.formatToParts(first * 10 ** exponent);
        const word = parts.find(({ type }) => type === 'compact')?.value.toLowerCase();
        const digits = parts
          .flatMap(({ type, value }) =>
            type === 'integer' || type === 'fraction' ? value : type === 'decimal' ? '.' : [],
          )
          .join('');
        // French says “mille” without “1”.
        const shown = digits === '' ? first : Number(digits);
        if (word === undefined || scales.has(word)) continue;
        scales.set(word, Math.round(Math.log10((first * 10 ** exponent) / shown)));
      }
  }
  const notation = {
    decimal: decimal === ',' ? ',' : '.',
    scales: [...scales].sort(([one], [two]) => two.length - one.length),
  };
  notations.set(language, notation);
  return notation;
}

/** Whether a language writes numbers in Chinese characters. */
function isHan(language: string): boolean {
  return /^(ja|zh|yue)(-|$)/i.test(language);
}

/** Whether `Intl` takes a BCP 47 tag. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** The power of ten that the words at the beginning of a text name, and how long they are. */
function scaleAt(
  text: string,
  scales: Notation['scales'],
): { exponent: number; length: number; attached: boolean } {
  let exponent = 0;
  let length = 0;
  let attached = false;
  // “Three hundred thousand” has two.
  for (;;) {
    const rest = text.slice(length);
    const gap = /^[\s\u00A0\u202F-]?/u.exec(rest)?.[0] ?? '';
    const words = rest.slice(gap.length).toLowerCase();
    const found = scales.find(
      ([word]) =>
        words.startsWith(word) &&
        // Some scripts have no spaces; in the others the word has to end here.
        (/\p{Ideographic}$/u.test(word) ||
          !/^\p{L}/u.test(plainPlural(words.slice(word.length)))) &&
        // A letter alone is one only behind its digits: “90 T-72 tanks”.
        (Array.from(word).length > 1 || gap === '' || /\p{Ideographic}/u.test(word)),
    );
    if (!found) return { exponent, length, attached };
    attached = gap === '' && /^\p{Script=Latin}$/u.test(found[0]);
    exponent += found[1];
    length += gap.length + found[0].length;
  }
}

/** “Millions”: the CLDR has the words as they follow a number only. */
function plainPlural(rest: string): string {
  return rest.replace(/^s(?!\p{L})/u, '');
}

function otherShifted(value: number | null, exponent: number): number | null {
  return value === null ? null : shifted(value, exponent);
}

/** Moves the decimal point; a multiplication would make 1,100,000.0000000001 of 1.1 million. */
function shifted(value: number, exponent: number): number {
  const moved = Number(`${value}e${exponent}`);
  return Number.isNaN(moved) ? value * 10 ** exponent : moved;
}

let digits: ReadonlyMap<string, string> | null = null;

/** A text with the digits 0 to 9 in place of those of other scripts. */
export function withLatinDigits(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, (digit) => asciiDigits().get(digit) ?? digit);
}

/** The digits of all scripts that `Intl` writes, as those of ASCII. */
function asciiDigits(): ReadonlyMap<string, string> {
  digits ??= new Map(
    Intl.supportedValuesOf('numberingSystem').flatMap((numberingSystem) => {
      const format = new Intl.NumberFormat('en', { numberingSystem });
      return Array.from({ length: 10 }, (_, digit): [string, string] => [
        format.format(digit),
        String(digit),
      ]).filter(([written]) => /^\p{Nd}$/u.test(written));
    }),
  );
  return digits;
}
