import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';

import type { StoryData } from '../../../src/check/document/story-files.ts';
import { checkStory } from '../../../src/check/check-story.ts';
import { problemText } from '../../../src/check/document/problem.ts';
import {
  fixtureArticle,
  fixtureSource,
  fixtureTexts,
  problemsAfter,
  withId,
} from '../../story/fixtures/two-villages.ts';

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
      'differs from character 74 on: ',
    ],
    [
      'a quotation with a word too many',
      (data) =>
        (excerpt(data, 'weir-denial').exact = excerpt(data, 'weir-denial').exact.replace(
          '“a fairy tale”',
          'a mere fairy tale',
        )),
      'words that are not in the article; the nearest text, at ',
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

describe('the form of the article', () => {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

  function problemsWith(text: string, stated?: { sha256: string; length: number }): string[] {
    const texts = fixtureTexts();
    if (stated)
      texts.story.text = texts.story.text
        .replace(fixtureSource.sha256, stated.sha256)
        .replace('"length": 529', `"length": ${stated.length}`);
    const source = { text, sha256: sha256(text) };
    return checkStory(texts, { folder: 'two-villages', source, digest: sha256 }).problems.map(
      problemText,
    );
  }

  it.each<[string, string, string]>([
    [
      'a byte order mark',
      `\uFEFF${fixtureArticle}`,
      'characters; it has a byte order mark (U+FEFF) at its start; allowed: the hash of the given text; it is the article without the byte order mark (U+FEFF) at its start',
    ],
    [
      'CRLF',
      fixtureArticle.replaceAll('\n', '\r\n'),
      'it has line ends of CRLF (U+000D U+000A); allowed: the hash of the given text; it is the article with line ends of LF',
    ],
    [
      'both',
      `\uFEFF${fixtureArticle.replaceAll('\n', '\r\n')}`,
      'it is the article without the byte order mark (U+FEFF) at its start and with line ends of LF',
    ],
    ['a line feed less', fixtureArticle.trimEnd(), 'it is the article with a line feed at its end'],
  ])('is named: %s', (_, text, expected) => {
    const problems = problemsWith(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });

  it('is named once where the positions leave it out', () => {
    const text = `\uFEFF${fixtureArticle.replaceAll('\n', '\r\n')}`;
    const problems = problemsWith(text, { sha256: sha256(text), length: Array.from(text).length });
    expect(problems).toEqual([
      expect.stringContaining(
        `the hash of a text with a byte order mark (U+FEFF) at its start and line ends of CRLF (U+000D U+000A), which the positions leave out; allowed: the article without them: ${fixtureSource.sha256}, and its length 529`,
      ),
    ]);
  });
});

describe('what cannot be seen', () => {
  it.each<[string, (data: StoryData) => void, string]>([
    [
      'a no-break space in the data',
      (data) =>
        (excerpt(data, 'reeds-cut').exact = excerpt(data, 'reeds-cut').exact.replace(
          ' cut',
          '\u00a0cut',
        )),
      '(no-break space (U+00A0) here, space (U+0020) there)',
    ],
    [
      'a Cyrillic letter',
      ({ claims }) => (withId(claims.claims, 'weir-blocked').where.words = 'Millbr\u0456dge'),
      'found "Millbr\\u0456dge", which is not in the article (“\u0456” (Cyrillic, U+0456) here, “i” (U+0069) there)',
    ],
    [
      'a soft hyphen in a figure’s words',
      ({ claims }) =>
        (withId(claims.claims, 'weir-blocked').figures[0]!.words = '1,200 tr\u00adees'),
      'found "1,200 tr\\u00adees" (soft hyphen (U+00AD) here, “e” (U+0065) there)',
    ],
  ])('is shown by code point: %s', (_, change, expected) => {
    const problems = problemsAfter(change, fixtureSource);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });
});
