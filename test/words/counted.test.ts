import { expect, it } from 'vitest';
import { pluralsOf } from '../../src/words/counted.ts';
import * as words from '../../src/words/words.ts';

it('counts as English does', () => {
  expect([0, 1, 2, 44].map(words.counts.claims)).toEqual([
    '0 claims',
    '1 claim',
    '2 claims',
    '44 claims',
  ]);
  expect([1, 9].map(words.guide.start)).toEqual([
    'Read it in 1 short step',
    'Read it in 9 short steps',
  ]);
});

it('chooses the forms that a language has, and else the one for all others', () => {
  const polish = pluralsOf('pl');
  const forms = { one: 'krok', few: 'kroki', other: 'kroków' };
  expect([1, 3, 5, 22].map((count) => polish(count, forms))).toEqual([
    'krok',
    'kroki',
    'kroków',
    'kroki',
  ]);
});
