import { describe, expect, it } from 'vitest';

import {
  errorSize,
  inMiles,
  measureRounded,
  measureWithError,
} from '../../../src/words/measures/measure-sizes.ts';
import { measureText } from '../../../src/words/measures/measure-text.ts';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

describe.each([
  [
    { value: 4276.6, unit: 'km²', error: 111 },
    'about 4,280 km²',
    '4,280 km² ± 110',
    '110 km²',
    '1,650 sq mi',
  ],
  [{ value: 31.6, unit: 'km', error: 1 }, '32 km', '32 km ± 1', '1 km', '20 mi'],
  [{ value: 5.7, unit: 'km', error: 3.7 }, 'about 6 km', '6 km ± 4', '4 km', '4 mi'],
  // As many digits in miles as in kilometres: neither 192 mi beside 310 km, nor 4,600 beside 11,900.
  [{ value: 309, unit: 'km', error: 20 }, 'about 310 km', '310 km ± 20', '20 km', '190 mi'],
  [
    { value: 11_935, unit: 'km²', error: 784 },
    'about 11,900 km²',
    '11,900 km² ± 800',
    '800 km²',
    '4,610 sq mi',
  ],
  [{ value: 5.7, unit: 'km' }, '6 km', '6 km', null, '4 mi'],
] as const)('%o', (measured, short, full, error, miles) => {
  it('is written as far as its error carries', () => {
    expect(plain(measureText(measured, 'en-GB'))).toBe(short);
    expect(plain(measureWithError(measured, 'en-GB'))).toBe(full);
    expect(plain(measureRounded(measured, 'en-GB'))).toBe(full.replace(/ ±.*/, ''));
    expect(errorSize(measured, 'en-GB')?.replaceAll('\u00A0', ' ') ?? null).toBe(error);
    expect(plain(inMiles(measured, 'en-GB'))).toBe(miles);
  });
});
