import { miles, roundedMeasure, squareMiles } from '../story/rounded-measure.ts';
import type { MeasuredUnit } from '../story/vocabulary/units.ts';
import * as words from './words.ts';

/** What each unit is in miles, and how that is written. */
const MILES: Record<MeasuredUnit, { convert: (value: number) => number; unit: string }> = {
  km: { convert: miles, unit: words.measures.mi },
  'km²': { convert: squareMiles, unit: words.measures.sqMi },
};

/** A measured number with its unit. */
export interface Measured {
  value: number;
  unit: MeasuredUnit;
  /** How far the value may be off; absent where it is not known. */
  error?: number;
}

/** From this error on, in units, a rounded number is called “about”: whole units say one by themselves. */
const ABOUT_FROM = 2;

/** A measured number as far as its error carries: “32 km”, “about 4,280 km²”, “within 4 km”. */
export function measureText(measured: Measured, language: string): string {
  const { value, unit, error } = measured;
  const rounded = roundedMeasure(value, error);
  if (isLost(measured))
    return words.measures.within(whole(rounded.value + (rounded.error ?? 0), language), unit);
  const text = words.measures.value(whole(rounded.value, language), unit);
  return (rounded.error ?? 0) >= ABOUT_FROM ? words.measures.about(text) : text;
}

/** Whether a measure is smaller than its error, so that neither its size nor its direction is known. */
export function isLost({ value, error }: Measured): boolean {
  return value < (error ?? 0);
}

/** The number alone, as far as its error carries: “4,280 km²”. */
export function measureRounded({ value, unit, error }: Measured, language: string): string {
  return words.measures.value(whole(roundedMeasure(value, error).value, language), unit);
}

/** The same with its error: “4,280 km² ± 110”. */
export function measureWithError(measured: Measured, language: string): string {
  const text = measureRounded(measured, language);
  const { error } = roundedMeasure(measured.value, measured.error);
  return error === null ? text : `${text} ±\u00A0${whole(error, language)}`;
}

/** The error alone, “4 km”; null where it is not known. */
export function errorSize({ value, unit, error }: Measured, language: string): string | null {
  const rounded = roundedMeasure(value, error);
  return rounded.error === null ? null : words.measures.value(whole(rounded.error, language), unit);
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
  return `${whole(Math.round(converted / step) * step, language)}\u00A0${shown}`;
}

/** The power of ten of a number's first digit. */
function magnitude(value: number): number {
  return Math.floor(Math.log10(value));
}

function whole(value: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(value);
}
