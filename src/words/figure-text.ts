import type { Figure } from '../story/schema/types.ts';
import { intlUnits } from '../story/vocabulary/units.ts';
import * as words from './words.ts';

/**
 * A figure of the article for reading: “about 4,400 km²”, “at least 2,300 people”, “12%”, “€5,000”. Where
 * `Intl` knows the unit, it is written in the language of the numbers.
 */
export function figureText(figure: Figure, language: string): string {
  const { value, unit, qualifier, currency } = figure;
  const known = intlUnits[unit];
  const options: Intl.NumberFormatOptions =
    currency !== undefined
      ? { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }
      : known !== undefined
        ? { style: 'unit', unit: known, unitDisplay: unit === 'percent' ? 'short' : 'long' }
        : {};
  if (value === null) return words.figures.text(qualifier, null, currency ?? unit);
  const number = new Intl.NumberFormat(language, options).format(value);
  return words.figures.text(qualifier, number, options.style ? '' : unit);
}
