import { expect, it } from 'vitest';
import { claimsText, counted, counting } from '../../src/words/counted.ts';

it('counts as English does', () => {
  expect([0, 1, 2, 44].map(claimsText)).toEqual(['0 claims', '1 claim', '2 claims', '44 claims']);
  expect([1, 9].map((count) => counted(count, 'step'))).toEqual(['1 step', '9 steps']);
  expect([1, 2].map((count) => counting(count, 'is', 'are'))).toEqual(['is', 'are']);
});
