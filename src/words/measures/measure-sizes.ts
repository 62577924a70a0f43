import { miles, squareMiles } from '../../story/mile.ts';
import { roundedMeasure } from '../../story/rounded-measure.ts';
import type { MeasuredUnit } from '../../story/vocabulary/units.ts';
import { type Measured, wholeNumber } from './measure-text.ts';
import * as words from '../words.ts';

/** What each unit is in miles, and how that is written. */
const MILES: Record<MeasuredUnit, { convert: (value: number) => number; unit: string }> = {
  km: { convert: miles, unit: words.measures.mi },
  'km²': { convert: squareMiles, unit: words.measures.sqMi },
};

/** The number alone, as far as its error carries: “4,280 km²”. */
export function measureRounded({ value, unit, error }: Measured, language: string): string {
  return words.measures.value(wholeNumber(roundedMeasure(value, error).value, language), unit);
}

/** The same with its error: “4,280 km² ± 110”. */
export function measureWithError(measured: Measured, language: string): string {
  const text = measureRounded(measured, language);
  const { error } = roundedMeasure(measured.value, measured.error);
  return error === null ? text : `${text} ±\u00A0${wholeNumber(error, language)}`;
}

/** The error alone, “4 km”; null where it is not known. */
export function errorSize({ value, unit, error }: Measured, language: string): string | null {
  const rounded = roundedMeasure(value, error);
  return rounded.error === null
    ? null
    : words.measures.value(wholeNumber(rounded.error, language), unit);
}

/**
 * A measured number in miles or square miles, with as many significant digits as it has in kilometres, but
 * whole: “20 mi”, “1,650 sq mi”. The other unit makes nothing more exact.
 */
export function inMiles({ value, unit, error }: Measured, language: string): string {
  const rounded = roundedMeasure(value, error);
  const { convert, unit: shown } = MILES[unit];
  const converted = convert(value);
  const digits = Math.max(1, magnitude(rounded.value) - magnitude(rounded.step) + 1);
  const step = Math.max(1, 10 ** (magnitude(converted) - digits + 1));
  return `${wholeNumber(Math.round(converted / step) * step, language)}\u00A0${shown}`;
}

/** The power of ten of a number's first digit. */
function magnitude(value: number): number {
  return Math.floor(Math.log10(value));
}
