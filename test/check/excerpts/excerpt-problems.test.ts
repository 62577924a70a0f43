import { describe, expect, it } from 'vitest';

import type { StoryData } from '../../../src/check/document/story-files.ts';
import { problemsAfter, withId } from '../../story/fixtures/two-villages.ts';

const excerpt = ({ claims }: StoryData, id: string) => withId(claims.claims, id).excerpt;

describe('excerptProblems', () => {
  it.each<[string, (data: StoryData) => void, string]>([
    [
      'words that are longer than their position',
      (data) => (excerpt(data, 'reeds-cut').exact += '!'),
      'claims[4].excerpt.exact: found',
    ],
    [
      'a position beyond the article',
      (data) => (excerpt(data, 'onlookers').end = 9999),
      'claims[7].excerpt.end: found 9999; allowed: at most 529',
    ],
    [
      'a prefix before the beginning',
      (data) => (excerpt(data, 'stream-disputed').prefix = 'x'),
      'claims[0].excerpt.prefix: found "x"; allowed: at most the 0 characters',
    ],
    [
      'a changed letter where another claim quotes the same',
      (data) => (excerpt(data, 'mayor-comment').prefix = 'ayor of upper Brook '),
      'claims[3].excerpt.prefix: found other characters at position',
    ],
    [
      'claims out of order',
      ({ claims }) => claims.claims.push(...claims.claims.splice(0, 1)),
      'claims[7].excerpt.start: found 0 after a claim that starts at',
    ],
  ])('gives one message for %s', (_, change, expected) => {
    const problems = problemsAfter(change);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });

  it('counts characters as code points', () => {
    expect(problemsAfter((data) => (excerpt(data, 'stream-disputed').end += 1))).toHaveLength(1);
    expect(problemsAfter(() => undefined)).toEqual([]);
  });
});
