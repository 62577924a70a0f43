import { expect, it } from 'vitest';
import { isolated } from '../../src/words/isolated.ts';

it('isolates what is written from right to left, and nothing else', () => {
  expect(isolated('4 مايو 2021')).toBe('\u20684 مايو 2021\u2069');
  expect(isolated('4 במאי 2021')).toBe('\u20684 במאי 2021\u2069');
  expect(isolated('4 May 2021')).toBe('4 May 2021');
});
