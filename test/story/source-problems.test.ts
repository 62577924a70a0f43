import { describe, expect, it } from 'vitest';

import type { StoryData } from '../../src/story/story-files.ts';
import { fixtureSource, problemsAfter, withId } from './fixtures/two-villages.ts';

const excerpt = ({ claims }: StoryData, id: string) => withId(claims.claims, id).excerpt;

describe('sourceProblems', () => {
  it('accepts a story that quotes its article', () => {
    expect(problemsAfter(() => undefined, fixtureSource)).toEqual([]);
  });

  it.each<[string, (data: StoryData) => void, string]>([
    [
      'a changed quotation',
      (data) =>
        (excerpt(data, 'weir-blocked').exact = excerpt(data, 'weir-blocked').exact.replace(
          '1,200',
          '1,300',
        )),
      'different from character 74 on: ',
    ],
    [
      'a quotation with a word too many',
      (data) =>
        (excerpt(data, 'weir-denial').exact = excerpt(data, 'weir-denial').exact.replace(
          '“a fairy tale”',
          'a mere fairy tale',
        )),
      'words that are not in the article; the nearest text is at ',
    ],
    [
      'a wrong position',
      (data) => {
        excerpt(data, 'reeds-cut').start += 3;
        excerpt(data, 'reeds-cut').end += 3;
      },
      'where the words stand in the article',
    ],
    [
      'a wrong end',
      (data) => (excerpt(data, 'reeds-cut').end += 3),
      'claims[4].excerpt.end: found ',
    ],
    [
      'a changed prefix',
      (data) => (excerpt(data, 'reeds-cut').prefix = 'x'.repeat(8)),
      'claims[4].excerpt.prefix: found "xxxxxxxx"; allowed: the article\'s "il said "',
    ],
    [
      'a changed suffix',
      (data) => (excerpt(data, 'reeds-cut').suffix = '!'),
      'suffix: found "!"; allowed: the article\'s "."',
    ],
    [
      'changed words for the time',
      ({ claims }) => (withId(claims.claims, 'weir-blocked').when.words = 'on Tuesday'),
      'claims[1].when.words: found "on Tuesday", which is not in the article',
    ],
    [
      'changed words for the place',
      ({ claims }) => (withId(claims.claims, 'weir-blocked').where.words = 'Milbridge'),
      'claims[1].where.words: found "Milbridge"',
    ],
    [
      'a changed circumstance',
      ({ claims }) => (withId(claims.claims, 'weir-blocked').circumstance = 'told a crowd'),
      'claims[1].circumstance: found "told a crowd"',
    ],
    [
      'another hash',
      ({ story }) => (story.source.sha256 = '0'.repeat(64)),
      `but the given text has ${fixtureSource.sha256}`,
    ],
    ['another length', ({ story }) => (story.source.length += 1), 'source.length: found '],
  ])('gives one message for %s', (_, change, expected) => {
    const problems = problemsAfter(change, fixtureSource);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });
});
