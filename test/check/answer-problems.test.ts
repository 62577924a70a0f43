import { expect, it } from 'vitest';

import type { StoryData } from '../../src/check/document/story-files.ts';
import { problemsAfter, withId } from '../story/fixtures/two-villages.ts';

it.each<[string, (data: StoryData) => void, string]>([
  [
    'an answer that nobody gives',
    ({ claims }) => (withId(claims.claims, 'reeds-cut').answer = 'reported'),
    'found "reported", but no claim answers it; allowed: none-reported or not-applicable',
  ],
  [
    'an answer that is not counted',
    ({ claims }) => (withId(claims.claims, 'weir-blocked').answer = 'none-reported'),
    'found "none-reported", but another claim has respondsTo "weir-blocked"; allowed: "reported"',
  ],
  [
    'a denial by who said it',
    ({ claims }) => (withId(claims.claims, 'weir-denial').claimant = 'upper-council'),
    'claims[2].stance: found "denies" from "upper-council", who made the claim that it answers',
  ],
  [
    'a denial by nobody',
    ({ claims }) =>
      Object.assign(withId(claims.claims, 'weir-denial'), {
        claimant: null,
        voice: 'unattributed',
      }),
    'claims[2].stance: found "denies" without a claimant',
  ],
])('gives one message for %s', (_, change, expected) => {
  const problems = problemsAfter(change);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(expected);
});
