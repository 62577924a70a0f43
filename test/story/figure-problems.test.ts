import { expect, it } from 'vitest';

import type { Figure } from '../../src/story/schema/types.ts';
import type { StoryData } from '../../src/story/story-files.ts';
import { problemsAfter, withId } from './fixtures/two-villages.ts';

function figure({ claims }: StoryData, id: string): Figure {
  const [first] = withId(claims.claims, id).figures;
  if (!first) throw new Error(`${id} has no figure`);
  return first;
}

it.each<[string, (data: StoryData) => void, string]>([
  [
    'words that are not in the excerpt',
    (data) => (figure(data, 'weir-blocked').words = '1,200 bushes'),
    'claims[1].figures[0].words: found "1,200 bushes"; allowed: words that stand in the excerpt',
  ],
  [
    'another number than the words',
    (data) => (figure(data, 'weir-blocked').value = 200),
    'value: found 200; allowed: 1200, as in the words "at least 1,200 trees"',
  ],
  [
    'no number',
    (data) => (figure(data, 'weir-blocked').value = null),
    'value: found null; allowed: a number, or the qualifier “dozens”',
  ],
  [
    'a number for dozens',
    (data) => (figure(data, 'onlookers').value = 24),
    'value: found 24; allowed: null: “dozens” gives no number',
  ],
])('gives one message for %s', (_, change, expected) => {
  const problems = problemsAfter(change);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(expected);
});

it.each([
  ['4,400.5 km', 4400.5],
  ['2 300 men', 2300],
  ['2,300 killed since September 27', 27],
  ['six posts', 6],
])('reads the number of %j', (words, value) => {
  const problems = problemsAfter((data) =>
    Object.assign(figure(data, 'weir-blocked'), { words, value }),
  );
  // The words are not in the excerpt, which is reported first; the value must not be reported.
  expect(problems).toEqual([expect.stringContaining('.words: ')]);
});
