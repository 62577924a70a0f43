import { describe, expect, it } from 'vitest';
import { missingBound, reversedEnd } from '../../../src/check/text/bound-words.ts';
import type { Figure } from '../../../src/story/schema/types.ts';

const most = ['at most', 'less than'];
const least = ['at least', 'more than'];

it.each<[string, Figure['qualifier'], string[]]>([
  ['up to €19.5 million', null, most],
  ['fewer than ten', null, most],
  ['no more than 30 boats', 'at least', most],
  ['up to 20', 'at most', []],
  ['less than half', 'about', []],
  ['at least 1,200 trees', null, least],
  ['no fewer than 40', 'less than', least],
  ['more than 40', 'at least', []],
  ['at least 10 and up to 20', null, []],
  ['18 to 25 days', null, []],
])('%j with the qualifier %j asks for %j', (words, qualifier, asked) => {
  const figure: Figure = { value: 1, unit: 'items', qualifier, counted: 'x', words };
  expect(missingBound(figure, 'en-GB')).toEqual(asked);
  expect(missingBound(figure, 'es')).toEqual([]);
});

describe('the ends of a range', () => {
  const of = (
    value: number | null,
    qualifier: Figure['qualifier'],
    more: Partial<Figure> = {},
  ) => ({
    ...({ value, qualifier, unit: 'items', counted: 'houses' } as const),
    words: 'between 20 and 30 houses',
    ...more,
  });
  it.each<[Figure['qualifier'], Figure['qualifier']]>([
    ['at most', 'at least'],
    ['less than', 'more than'],
  ])('are the wrong way round with %j 20 and %j 30', (low, high) => {
    const [lower, upper]: Figure[] = [of(20, low), of(30, high)];
    expect(reversedEnd(lower!, [upper!, lower!])).toBe(upper);
    expect(reversedEnd(upper!, [upper!, lower!])).toBeNull();
  });

  it.each<[string, Figure, Figure]>([
    ['the right way round', of(20, 'at least'), of(30, 'at most')],
    ['one end only', of(20, 'at most'), of(30, null)],
    ['other words', of(20, 'at most'), of(30, 'at least', { words: 'at least 30' })],
    ['another thing', of(20, 'at most'), of(30, 'at least', { counted: 'barns' })],
    ['another unit', of(20, 'at most'), of(30, 'at least', { unit: 'people' })],
    ['dozens', of(20, 'at most'), of(null, 'dozens')],
  ])('are left alone where they are %s', (_, one, other) => {
    expect(reversedEnd(one, [one, other])).toBeNull();
    expect(reversedEnd(other, [one, other])).toBeNull();
  });
});
