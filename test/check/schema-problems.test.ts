import { describe, expect, it } from 'vitest';

import type { StoryData } from '../../src/check/document/story-files.ts';
import { problemsAfter } from '../story/fixtures/two-villages.ts';

/** The object at a path, as something that a test can break in any way. */
function loose(value: object): Record<string, unknown> {
  return value as Record<string, unknown>;
}

const claim = (data: StoryData) => loose(data.claims.claims[1] ?? {});

describe('schemaProblems', () => {
  it.each<[string, (data: StoryData) => void, string]>([
    [
      'a missing field',
      (data) => delete claim(data)['voice'],
      'claims.json:29: claims[1].voice: found nothing: the field is missing; allowed: one of "quoted", "reported", "unattributed". quoted: the claim\'s words',
    ],
    [
      'a misspelt field',
      (data) => {
        const one = claim(data);
        one['claiment'] = one['claimant'];
        delete one['claimant'];
      },
      'claims[1].claiment: found an unknown field; allowed: did you mean “claimant”?',
    ],
    [
      'a wrong choice',
      (data) => (claim(data)['voice'] = 'loud'),
      'found "loud"; allowed: one of "quoted", "reported", "unattributed"',
    ],
    [
      'a wrong type',
      (data) => (claim(data)['summary'] = 7),
      'claims[1].summary: found 7; allowed: string',
    ],
    [
      'a number in quotation marks',
      (data) => (loose(data.story.source)['length'] = '12'),
      'source.length: found "12"; allowed: integer, without quotation marks',
    ],
    [
      'a truth in quotation marks',
      (data) => (loose(data.story)['invented'] = 'true'),
      'invented: found "true"; allowed: true, without quotation marks',
    ],
    [
      'an id with a blank',
      (data) => (claim(data)['id'] = 'Pay rise'),
      'claims[1].id: found "Pay rise"; allowed: small letters from a to z and digits, with single hyphens between words, such as upper-brook-2',
    ],
    [
      'an empty text',
      (data) => (claim(data)['summary'] = ''),
      'found ""; allowed: text that is not empty',
    ],
    [
      'a wrong address',
      (data) => (loose(data.story.source)['url'] = 'ftp://x'),
      'source.url: found "ftp://x"; allowed: an address that begins with https:// or http:// or null',
    ],
    [
      'a wrong type below a definition',
      (data) => (claim(data)['when'] = 'Monday'),
      'claims[1].when: found "Monday"; allowed: object',
    ],
    [
      'a stance alone',
      (data) => (claim(data)['stance'] = 'denies'),
      'claims[1].respondsTo: found nothing: the field is missing although “stance” is there',
    ],
    [
      'an empty list',
      (data) => (loose(data.story)['sides'] = []),
      'sides: found []; allowed: at least 1 entry',
    ],
    [
      'a file that is a list',
      (data) => (loose(data)['actors'] = []),
      'actors.json:1: found []; allowed: object',
    ],
    [
      'too long a list',
      (data) => (loose(data.story.opening)['bounds'] = [1, 2, 3, 4, 5]),
      'at most 4 entries',
    ],
    [
      'a negative start',
      (data) => (data.claims.claims[1]!.excerpt.start = -1),
      'start: found -1; allowed: 0 or more',
    ],
  ])('gives one message for %s', (_, change, expected) => {
    const problems = problemsAfter(change);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });
});
