import { expect, it } from 'vitest';
import { missingBound } from '../../../src/check/text/bound-words.ts';
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
