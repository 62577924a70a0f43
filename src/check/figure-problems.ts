import { hiddenDifference, lookalikeText } from './text/character-difference.ts';
import { problemAt } from './document/json-document.ts';
import { missingBound, reversedEnd } from './text/bound-words.ts';
import { isLanguageTag, type Numeral, numeralsIn } from './text/numerals.ts';
import { otherUnits } from './text/unit-words.ts';
import type { Problem } from './document/problem.ts';
import { quoted } from './text/quoted.ts';
import type { Figure } from '../story/schema/types.ts';
import { isCounted } from '../story/vocabulary/units.ts';
import type { StoryDocuments } from './document/story-files.ts';
import * as words from '../words/words.ts';

/**
 * Figures of money without a currency, losses of what can't be lost so, units that the words don't name,
 * numbers that are only an end of what the words say, ranges whose ends are reversed, and figures that
 * disagree with their excerpt: `words` stand in it verbatim, digits in them give the value, and only “dozens” has no
 * value. Digits are read as the article's language writes them (English where `story` is null), or as the
 * figure's `notation` says. `skip` names claims whose excerpt is known to be wrong.
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
        const found = quoted(figure.words) + (hidden === null ? '' : words.problem.hidden(hidden));
        const allowed = words.figureProblems.words(quoted(excerpt.exact));
        return [problemAt(claims, [...path, 'words'], { found, allowed })];
      }
      const losses = lossesMistake(figure);
      if (losses !== null)
        return [
          problemAt(claims, [...path, 'counts'], {
            found: quoted(figure.counts),
            allowed: losses,
          }),
        ];
      const currency = currencyMistake(figure);
      if (currency !== null)
        return [
          problemAt(claims, [...path, 'currency'], {
            found: quoted(figure.currency),
            allowed: currency,
          }),
        ];
      const others = otherUnits(figure.words, figure.unit, language);
      if (others.length > 0) {
        const fits = words.figureProblems.namedByWords(others.map(quoted), quoted(figure.words));
        return [
          problemAt(claims, [...path, 'unit'], { found: quoted(figure.unit), allowed: fits }),
        ];
      }
      const bounds = missingBound(figure, language);
      if (bounds.length > 0) {
        const fits = words.figureProblems.namedByWords(bounds.map(quoted), quoted(figure.words));
        return [
          problemAt(claims, [...path, 'qualifier'], {
            found: quoted(figure.qualifier),
            allowed: fits,
          }),
        ];
      }
      const other = reversedEnd(figure, figures);
      if (other) {
        const finding = words.figureProblems.reversed(
          endOf(figure),
          endOf(other),
          quoted(figure.words),
        );
        return [problemAt(claims, [...path, 'qualifier'], finding)];
      }
      if (figure.notation !== undefined && !isLanguageTag(figure.notation)) return [];
      const allowed = valueMistake(figure, language);
      const found = quoted(figure.value);
      return allowed === null ? [] : [problemAt(claims, [...path, 'value'], { found, allowed })];
    }),
  );
}

/** An end of a range, as it is found. */
function endOf({ qualifier, value }: Figure): readonly [qualifier: string, value: string] {
  return [quoted(qualifier), quoted(value)];
}

/** What a figure can count of losses, or null where it is right: people or items, of which each has its own. */
function lossesMistake({ unit, counts }: Figure): string | null {
  if (counts === undefined) return null;
  if (!isCounted(unit)) return words.figureProblems.noLosses(quoted(unit));
  const fits = counts.every((one) => (one === 'destroyed') === (unit === 'items'));
  if (fits) return null;
  return unit === 'people'
    ? words.figureProblems.lossesOfPeople
    : words.figureProblems.lossesOfItems;
}

/** What the currency must be, or null where it is right: money has one, and nothing else. */
function currencyMistake({ unit, currency }: Figure): string | null {
  if (unit !== 'money')
    return currency === undefined ? null : words.figureProblems.moneyAlone(quoted(unit));
  return currencies.has(currency ?? '') ? null : words.figureProblems.currency;
}

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** What the value must be, or null where it is right. */
function valueMistake(figure: Figure, language: string): string | null {
  const { value, qualifier, notation } = figure;
  if (qualifier === 'dozens') return value === null ? null : words.figureProblems.noDozens;
  if (value === null) return words.figureProblems.number;
  const numerals = numeralsIn(figure.words, language, notation);
  if (numerals.length === 0) return null;
  const right = numerals.find((one) => one.value === value);
  if (right && (notation !== undefined || !isDoubtful(right, figure))) return null;
  // Whoever writes the other reading, or half a person, is asked which one the article means.
  const asked = right ?? numerals.find((one) => one.other === value);
  if (notation === undefined && asked && asked.other !== null)
    return question(asked, asked.other, language);
  const numbers = [...new Set(numerals.map((one) => one.value))];
  return words.figureProblems.ofWords(numbers, quoted(figure.words));
}

/** “1.500 people” in an English text: whatever it means, it is not one person and a half. */
function isDoubtful({ value, other }: Numeral, { unit }: Figure): boolean {
  return other !== null && !Number.isInteger(value) && isCounted(unit);
}

/** Asks which of two readings the article means. */
function question({ text, value }: Numeral, other: number, language: string): string {
  // A point between thousands is German, one before decimals English; with a comma it is the reverse.
  const notation = text.includes('.') === other > value ? 'de' : 'en';
  return words.figureProblems.ambiguous(quoted(text), [
    [value, quoted(language)],
    [other, quoted(notation)],
  ]);
}
