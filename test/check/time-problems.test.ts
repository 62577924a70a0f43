import { expect, it } from 'vitest';

import type { StoryData } from '../../src/check/document/story-files.ts';
import { problemsAfter, withId } from '../story/fixtures/two-villages.ts';

it.each<[string, (data: StoryData) => void, string]>([
  [
    'an impossible date',
    ({ claims }) => (withId(claims.claims, 'weir-blocked').when.edtf = '2020-02-30'),
    'claims.json:38: claims[1].when.edtf: found "2020-02-30" (2020-02-30 is not a day of the calendar); allowed: an EDTF date',
  ],
  [
    'a period that is no date',
    ({ story }) => (story.period = 'in May'),
    'period: found "in May" (it is not an EDTF date)',
  ],
  [
    'a source date that is no date',
    ({ story }) => (story.source.date = '2021-5-4'),
    'source.date: found "2021-5-4"',
  ],
  [
    'a claim after the article',
    ({ claims }) => (withId(claims.claims, 'weir-blocked').when.edtf = '2021-05-05'),
    'found "2021-05-05"; allowed: a date that begins by 2021-05-04, the date of the article',
  ],
])('gives one message for %s', (_, change, expected) => {
  const problems = problemsAfter(change);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(expected);
});
