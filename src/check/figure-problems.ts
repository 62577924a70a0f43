import { hiddenDifference, lookalikeText } from './text/character-difference.ts';
import { problemAt } from './document/json-document.ts';
import { isLanguageTag, type Numeral, numeralsIn } from './text/numerals.ts';
import type { Problem } from './document/problem.ts';
import { quoted } from './text/quoted.ts';
import type { Figure } from '../story/schema/types.ts';
import { isCounted } from '../story/vocabulary/units.ts';
import type { StoryDocuments } from './document/story-files.ts';

/**
 * Figures that do not agree with their excerpt: `words` stand in it verbatim, digits in them give the
 * value, and only “dozens” has no value. Digits are read as the article's language writes them (English
 * where `story` is null), or as the figure's `notation` says. `skip` names claims whose excerpt is known
 * to be wrong.
 */
export function figureProblems(
  story: StoryDocuments['story'] | null,
  claims: StoryDocuments['claims'],
  skip: ReadonlySet<number>,
): Problem[] {
  const language = story?.value.language ?? 'en';
  return claims.value.claims.flatMap(({ figures, excerpt }, index) =>
    figures.flatMap((figure, place) => {
      const path = ['claims', index, 'figures', place];
      if (!skip.has(index) && !excerpt.exact.includes(figure.words)) {
        const hidden = hiddenDifference(figure.words, lookalikeText(excerpt.exact));
        const found = hidden === null ? '' : ` (${hidden})`;
        const allowed = `words that stand in the excerpt ${quoted(excerpt.exact)}`;
        return [problemAt(claims, [...path, 'words'], quoted(figure.words) + found, allowed)];
      }
      if (figure.notation !== undefined && !isLanguageTag(figure.notation)) return [];
      const mistake = valueMistake(figure, language);
      return mistake === null
        ? []
        : [problemAt(claims, [...path, 'value'], quoted(figure.value), mistake)];
    }),
  );
}

/** What the value must be, or null where it is right. */
function valueMistake(figure: Figure, language: string): string | null {
  const { value, qualifier, words, notation } = figure;
  if (qualifier === 'dozens') {
    return value === null ? null : 'null: “dozens” gives no number';
  }
  if (value === null) return 'a number, or the qualifier “dozens”';
  const numerals = numeralsIn(words, language, notation);
  if (numerals.length === 0) return null;
  const right = numerals.find((one) => one.value === value);
  if (right && (notation !== undefined || !isDoubtful(right, figure))) return null;
  // Whoever writes the other reading, or half a person, is asked which one the article means.
  const asked = right ?? numerals.find((one) => one.other === value);
  if (notation === undefined && asked && asked.other !== null)
    return question(asked, asked.other, language);
  return `${[...new Set(numerals.map((one) => one.value))].join(' or ')}, as in the words ${quoted(words)}`;
}

/** “1.500 people” in an English text: whatever it means, it is not one person and a half. */
function isDoubtful({ value, other }: Numeral, { unit }: Figure): boolean {
  return other !== null && !Number.isInteger(value) && isCounted(unit);
}

/** Asks which of two readings the article means. */
function question({ text, value }: Numeral, other: number, language: string): string {
  // A point between thousands is German, one before decimals English; with a comma it is the reverse.
  const notation = text.includes('.') === other > value ? 'de' : 'en';
  return (
    `${value} with "notation": ${quoted(language)}, or ${other} with "notation": "${notation}": ` +
    `${quoted(text)} can be read as either`
  );
}
