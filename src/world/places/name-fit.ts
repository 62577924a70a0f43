/**
 * How well a name fits what is looked for: 0 the whole of it, 1 its beginning, 2 a word of it; 3 the same in
 * another spelling, 4 and 5 with one and with two letters that differ. From 3 on it is only similar.
 */
export type Fit = 0 | 1 | 2 | 3 | 4 | 5;

/** The first fit at which a name is not the one that was looked for, but like it. */
export const SIMILAR = 3;

/** A name that fits. */
export interface FittingName {
  fit: Fit;
  name: string;
}

/** Letters that Latin alphabets add and that are not one with a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ə: 'a',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŋ: 'ng',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/**
 * A name without what differs from one spelling to the next: marks, case, hyphens, apostrophes, and the
 * letters that Latin alphabets add.
 */
export function folded(name: string): string {
  const small = name.toLowerCase();
  // Most names of a gazetteer: nothing of them differs.
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(small)) return small;
  return small
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[əıøłđðþħŋßæœ]/g, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/[‘’ʻʼʿʾʹ'`´]/g, '')
    .replaceAll(/[\s\p{P}]+/gu, ' ')
    .trim();
}

/** What transliterations write in one way or the other, each as one of them; in this order. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/tch|tsch|ch|cz/g, 'c'],
  [/sch|sh|sz/g, 's'],
  [/zh|dj|dzh|j/g, 'z'],
  [/kh|gh|x/g, 'h'],
  [/ph/g, 'f'],
  [/[dt]h/g, 't'],
  [/ck|q|c(?=[aou])/g, 'k'],
  [/ou|oo|w(?=[^aeiou]|$)/g, 'u'],
  [/w/g, 'v'],
  [/ee|ie|iy|y/g, 'i'],
  [/(?<=[aeiou])h(?=[^aeiou]|$)/g, ''],
  [/(.)\1+/g, '$1'],
];

/** A folded name as it is in every transliteration: the same for “Wajir” and “Vazhir”. */
export function transliterated(name: string): string {
  return SPELLINGS.reduce((text, [from, to]) => text.replaceAll(from, to), name);
}

/** First letters that transliterations write for one another. */
const FIRST = ['ckq', 'ghkx', 'djyz', 'csz', 'uvw', 'fp', 'ei', 'ou'];

/** Whether names that may be the same in other letters begin alike: whoever misspells a name rarely does so at once. */
function beginsLike(own: string, wanted: string): boolean {
  const [one, other] = [own.charAt(0), wanted.charAt(0)];
  return one === other || FIRST.some((set) => set.includes(one) && set.includes(other));
}

/** Letters that may differ in a name of so many. */
function mostDiffering(letters: number): number {
  return letters < 4 ? 0 : letters < 7 ? 1 : 2;
}

/** Judges names by what is looked for, which is folded. */
export function fitsOf(wanted: string): (names: readonly string[]) => FittingName | null {
  const spelt = transliterated(wanted);
  const most = mostDiffering(wanted.length);
  const fitOf = (own: string): Fit | null => {
    if (own === wanted) return 0;
    if (own.startsWith(`${wanted} `) || (wanted.length >= 4 && own.startsWith(wanted))) return 1;
    if (own.includes(` ${wanted}`)) return 2;
    if (most === 0 || Math.abs(own.length - wanted.length) > 3) return null;
    if (!beginsLike(own, wanted)) return null;
    if (transliterated(own) === spelt) return 3;
    const differing = differingLetters(own, wanted, most);
    return differing > most ? null : differing === 1 ? 4 : 5;
  };
  return (names) => {
    let best: FittingName | null = null;
    for (const name of names) {
      const fit = fitOf(folded(name));
      // What packages have of other scripts in small Latin letters is a sound, and nobody’s spelling.
      if (fit !== null && fit >= SIMILAR && /^[a-z]/.test(name)) continue;
      if (fit !== null && fit < (best?.fit ?? 6)) best = { fit, name };
      if (fit === 0) break;
    }
    return best;
  };
}

/**
 * How many letters have to be added, left out, changed or swapped with the next; more than `most` as soon as
 * that is sure.
 */
export function differingLetters(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const changed = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const isSwap = j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          changed,
          isSwap ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return row.at(-1) ?? 0;
}
