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

/**
 * The figure that is the upper end of a range of which `figure` is the lower one, where both are said the wrong
 * way round: of the same words and thing, the smaller number “at most” and the larger “at least”. Null where
 * there is none.
 */
export function reversedEnd(figure: Figure, figures: readonly Figure[]): Figure | null {
  const { value, qualifier } = figure;
  if (value === null || boundOf(qualifier) !== 'most') return null;
  const isOther = (one: Figure): boolean =>
    (one.value ?? value) > value && boundOf(one.qualifier) === 'least' && isOfSame(one, figure);
  return figures.find(isOther) ?? null;
}

/** Whether two figures are of the same words, and count the same. */
function isOfSame(one: Figure, other: Figure): boolean {
  const thing = ({ counted }: Figure): string => counted.normalize().trim().toLowerCase();
  return (
    one.words === other.words &&
    one.unit === other.unit &&
    one.currency === other.currency &&
    thing(one) === thing(other)
  );
}
