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
    'found "2021-05-05"; allowed: a date that begins by 2021-05-04, the date of the article; or beside it "announced": true',
  ],
  [
    'an announcement of what was over when the article appeared',
    ({ claims }) =>
      Object.assign(withId(claims.claims, 'weir-blocked').when, {
        edtf: '2021-05-04',
        announced: true,
      }),
    'claims[1].when.announced: found true; allowed: no field: "2021-05-04" ends by 2021-05-04, the date of the article',
  ],
  [
    'what is not announced and says so',
    ({ claims }) => Object.assign(withId(claims.claims, 'weir-blocked').when, { announced: false }),
    'claims[1].when.announced: found false; allowed: true',
  ],
])('gives one message for %s', (_, change, expected) => {
  const problems = problemsAfter(change);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(expected);
});

it.each(['2021-05-05', '2021-05-04/2021-05-06', '../2021-06', '2021-05-05/..'])(
  'allows what is announced for %s',
  (edtf) => {
    const problems = problemsAfter((data) => {
      // Its steps are of days before.
      delete data.guide;
      Object.assign(withId(data.claims.claims, 'weir-blocked').when, { edtf, announced: true });
    });
    expect(problems).toEqual([]);
  },
);
