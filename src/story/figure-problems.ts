import { problemAt, type JsonDocument } from './json-document.ts';
import type { Problem } from './problem.ts';
import { quoted } from './quoted.ts';
import type { ClaimsFile, Figure } from './schema/types.ts';

/**
 * Figures that do not agree with their excerpt: `words` stand in it verbatim, digits in them give the
 * value, and only “dozens” has no value. `skip` names claims whose excerpt is known to be wrong.
 */
export function figureProblems(
  document: JsonDocument<ClaimsFile>,
  skip: ReadonlySet<number>,
): Problem[] {
  return document.value.claims.flatMap(({ figures, excerpt }, index) =>
    figures.flatMap((figure, place) => {
      const path = ['claims', index, 'figures', place];
      if (!skip.has(index) && !excerpt.exact.includes(figure.words)) {
        const allowed = `words that stand in the excerpt ${quoted(excerpt.exact)}`;
        return [problemAt(document, [...path, 'words'], quoted(figure.words), allowed)];
      }
      const mistake = valueMistake(figure);
      return mistake === null
        ? []
        : [problemAt(document, [...path, 'value'], quoted(figure.value), mistake)];
    }),
  );
}

/** What the value must be, or null where it is right. */
function valueMistake({ value, qualifier, words }: Figure): string | null {
  if (qualifier === 'dozens') {
    return value === null ? null : 'null: “dozens” gives no number';
  }
  if (value === null) return 'a number, or the qualifier “dozens”';
  const numbers = numbersIn(words);
  return numbers.length === 0 || numbers.includes(value)
    ? null
    : `${numbers.join(' or ')}, as in the words ${quoted(words)}`;
}

/** The numbers written in digits, with “,” or a space between thousands and “.” before decimals. */
function numbersIn(words: string): number[] {
  const numbers =
    words.match(/\d{1,3}(?:[,\u00A0\u202F ]\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?/g) ?? [];
  return numbers.map((number) => Number(number.replace(/[,\u00A0\u202F ]/g, '')));
}
