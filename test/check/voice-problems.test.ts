import { describe, expect, it } from 'vitest';

import type { StoryData } from '../../src/check/document/story-files.ts';
import { voiceProblems } from '../../src/check/voice-problems.ts';
import { fixtureDocuments, problemsAfter, withId } from '../story/fixtures/two-villages.ts';

describe('voiceProblems', () => {
  it.each<[string, (data: StoryData) => void, string]>([
    [
      'an unattributed claim with a claimant',
      ({ claims }) => (withId(claims.claims, 'reeds-cut').voice = 'unattributed'),
      'found "unattributed" with the claimant "lower-council"',
    ],
    [
      'a report by nobody',
      ({ claims }) => (withId(claims.claims, 'moor-area').voice = 'reported'),
      'found "reported" without a claimant',
    ],
    [
      'a quotation without quotation marks',
      ({ claims }) => (withId(claims.claims, 'reeds-cut').voice = 'quoted'),
      'found "quoted", but the excerpt has no quotation mark',
    ],
  ])('gives one message for %s', (_, change, expected) => {
    const problems = problemsAfter(change);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });

  it.each([
    ['the council said it was “nonsense”', '', '', true],
    ["the council said it was 'brutal' to do", '', '', true],
    ["the council's reply, they don't say", '', '', false],
    ['nonsense', 'it was “', '”, he said', true],
    ['nonsense', '” and then ', ' “x', false],
  ])('sees whether %j is quoted', (exact, prefix, suffix, quotation) => {
    const { claims } = fixtureDocuments();
    Object.assign(withId(claims.value.claims, 'weir-denial').excerpt, { exact, prefix, suffix });
    expect(voiceProblems(claims, new Set()).length === 0).toBe(quotation);
  });
});
