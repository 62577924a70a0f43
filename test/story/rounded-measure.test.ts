import { describe, expect, it } from 'vitest';

import { miles, squareMiles } from '../../src/story/mile.ts';
import { combinedError, roundedMeasure } from '../../src/story/rounded-measure.ts';

describe('roundedMeasure', () => {
  it.each([
    [4276.6, 111, 4280, 110, 10],
    [11_935, 784, 11_900, 800, 100],
    [5.71, 3.7, 6, 4, 1],
    [31.6, 1.002, 32, 1, 1],
    [85.2, 0.06, 85, 1, 1],
    [6440.7, 6, 6441, 6, 1],
    [47.4, 9.6, 47, 10, 1],
  ])('%d with an error of %d is %d ± %d', (value, error, rounded, written, step) => {
    expect(roundedMeasure(value, error)).toEqual({ value: rounded, error: written, step });
  });

  it('gives whole units where no error is known', () => {
    expect(roundedMeasure(4276.6, null)).toEqual({ value: 4277, error: null, step: 1 });
  });

  it('refuses an error that says nothing', () => {
    expect(() => roundedMeasure(1, 0)).toThrow(RangeError);
    expect(() => roundedMeasure(1, NaN)).toThrow(RangeError);
  });
});

it('combines independent errors, as far as they are known', () => {
  expect(combinedError(3, 4)).toBe(5);
  expect(combinedError(undefined, 4)).toBe(4);
  expect(combinedError(undefined)).toBeUndefined();
});

it('knows the international mile', () => {
  expect(miles(1.609344)).toBe(1);
  expect(squareMiles(6446)).toBeCloseTo(2489, 0);
});
