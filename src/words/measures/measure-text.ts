import { roundedMeasure } from '../../story/rounded-measure.ts';
import type { MeasuredUnit } from '../../story/vocabulary/units.ts';
import * as words from '../words.ts';

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
    return words.measures.within(wholeNumber(rounded.value + (rounded.error ?? 0), language), unit);
  const text = words.measures.value(wholeNumber(rounded.value, language), unit);
  return (rounded.error ?? 0) >= ABOUT_FROM ? words.measures.about(text) : text;
}

/** Whether a measure is smaller than its error, so that neither its size nor its direction is known. */
export function isLost({ value, error }: Measured): boolean {
  return value < (error ?? 0);
}

/** A number without decimals, as a language writes it. */
export function wholeNumber(value: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(value);
}
