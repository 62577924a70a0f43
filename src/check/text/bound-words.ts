import type { Figure } from '../../story/schema/types.ts';
import { boundOf, bounds } from '../../story/vocabulary/bounds.ts';

/** What English says before a number that is only an end of what is meant. */
const WORDS = {
  most: /\b(?:up to|at most|(?:no|not) more than|(?<!\b(?:no|not) )(?:less|fewer) than) /i,
  least: /\b(?:at least|(?:no|not) (?:less|fewer) than|(?<!\b(?:no|not) )more than) /i,
};

/**
 * The qualifiers that the words of a figure ask for, where it has none or one that says the opposite: “up to
 * 20” is not 20. None in other languages than English, and none where the words name both ends.
 */
export function missingBound({ words, qualifier }: Figure, language: string): readonly string[] {
  if (!/^en\b/i.test(language)) return [];
  const isMost = WORDS.most.test(words);
  if (isMost === WORDS.least.test(words)) return [];
  const named = isMost ? 'most' : 'least';
  const own = boundOf(qualifier);
  return qualifier === null || (own !== null && own !== named) ? bounds[named] : [];
}
