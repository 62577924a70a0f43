import type { Figure } from '../story/schema/types.ts';
import { intlUnits } from '../story/vocabulary/units.ts';
import * as words from './words.ts';

/**
 * A figure of the article for reading: “about 4,400 km²”, “at least 2,300 people”, “12%”, “€5,000”. Where
 * `Intl` knows the unit, it is written in the language of the numbers.
 */
export function figureText(figure: Figure, language: string): string {
  const { value, unit, currency } = figure;
  const qualifier = qualifierText(figure);
  const known = intlUnits[unit];
  const options: Intl.NumberFormatOptions =
    currency !== undefined
      ? { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }
      : known !== undefined
        ? { style: 'unit', unit: known, unitDisplay: unit === 'percent' ? 'short' : 'long' }
        : {};
  if (value === null) return words.figures.text(qualifier, null, currency ?? unit);
  const number = new Intl.NumberFormat(language, options).format(value);
  return words.figures.text(
    qualifier,
    number,
    options.style ? '' : words.figures.unit(unit, value),
  );
}

/**
 * How the article qualifies a number, in its own word where that says what the qualifier does: “some” for
 * `about`. The word stands at the beginning of the figure’s words, or right before a digit.
 */
export function qualifierText({
  qualifier,
  words: said,
}: Pick<Figure, 'qualifier' | 'words'>): string | null {
  if (qualifier === null) return null;
  const own = words.figures.ownWords[qualifier].find((one) =>
    new RegExp(`^${one} |\\b${one} \\p{Sc}?\\d`, 'iu').test(said),
  );
  return own ?? qualifier;
}
