import { expect, test } from 'vitest';
import * as words from '../../src/words/words.ts';

test.each([
  [2000, '2,000 km'],
  [1, '1 km'],
  [0.3, '300 m'],
  [0.05, '50 m'],
])('a bar of %d kilometres says %s', (length, said) => {
  expect(words.scale.km(length)).toBe(said);
});

test.each([
  [1, '1 mile'],
  [20, '20 miles'],
  [0.2, '0.2 miles'],
])('a bar of %d miles says %s', (length, said) => {
  expect(words.scale.miles(length)).toBe(said);
});
