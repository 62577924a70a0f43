import { miles, roundedMeasure, squareMiles } from '../story/rounded-measure.ts';

/** A measured number with its unit. */
export interface Measured {
  value: number;
  unit: 'km' | 'km²';
  /** How far the value may be off; absent where it is not known. */
  error?: number;
}

/** From this error on, in units, a rounded number is called “about”: whole units say one by themselves. */
const ABOUT_FROM = 2;

/** A measured number as far as its error carries: “32 km”, “about 4,280 km²”. */
export function measureText({ value, unit, error }: Measured, language: string): string {
  const rounded = roundedMeasure(value, error ?? null);
  const about = rounded.error !== null && rounded.error >= ABOUT_FROM ? 'about ' : '';
  return `${about}${whole(rounded.value, language)}\u00A0${unit}`;
}

/** The same with its error: “4,280 km² ± 110”. */
export function measureWithError({ value, unit, error }: Measured, language: string): string {
  const rounded = roundedMeasure(value, error ?? null);
  const text = `${whole(rounded.value, language)}\u00A0${unit}`;
  return rounded.error === null ? text : `${text} ±\u00A0${whole(rounded.error, language)}`;
}

/** A measured number in miles or square miles, rounded in the same way: “20 mi”, “1,650 sq mi”. */
export function inMiles({ value, unit, error }: Measured, language: string): string {
  const convert = unit === 'km' ? miles : squareMiles;
  const rounded = roundedMeasure(convert(value), error === undefined ? null : convert(error));
  return `${whole(rounded.value, language)}\u00A0${unit === 'km' ? 'mi' : 'sq\u00A0mi'}`;
}

function whole(value: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(value);
}
