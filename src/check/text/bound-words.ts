import type { Figure } from '../../story/schema/types.ts';

type Qualifier = NonNullable<Figure['qualifier']>;

/** What English says before a number that is not the number itself, and the qualifiers that say so. */
const BOUNDS: readonly (readonly [words: RegExp, fit: readonly Qualifier[]])[] = [
  [
    /\b(?:up to|at most|(?:no|not) more than|(?<!\b(?:no|not) )(?:less|fewer) than) /i,
    ['at most', 'less than'],
  ],
  [
    /\b(?:at least|(?:no|not) (?:less|fewer) than|(?<!\b(?:no|not) )more than) /i,
    ['at least', 'more than'],
  ],
];

/**
 * The qualifiers that the words of a figure ask for, where it has none or one that says the opposite: “up to
 * 20” is not 20. None in other languages than English, and none where the words name both ends.
 */
export function missingBound({ words, qualifier }: Figure, language: string): Qualifier[] {
  if (!/^en\b/i.test(language)) return [];
  const named = BOUNDS.filter(([pattern]) => pattern.test(words));
  const [only] = named.length === 1 ? named : [];
  if (!only) return [];
  const [, fit] = only;
  const isOpposite = BOUNDS.some(([, one]) => one !== fit && one.some((it) => it === qualifier));
  return qualifier === null || isOpposite ? [...fit] : [];
}
