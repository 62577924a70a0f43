import { describe, expect, it } from 'vitest';

import { anchorExcerpts } from '../../../src/check/excerpts/anchor-excerpts.ts';
import { parseJson, type JsonDocument } from '../../../src/check/document/json-document.ts';
import { problemText } from '../../../src/check/document/problem.ts';

const ARTICLE =
  'A 🌊 came. The council said the weir was blocked. The millers denied it.\n\nThe council said it had a photograph of the weir, which was never shown. The mayor denied it.';

function documentOf(file: string, value: unknown): JsonDocument {
  const document = parseJson(file, JSON.stringify(value));
  if ('root' in document) return document;
  throw new Error(problemText(document));
}

/** What anchoring makes of some excerpts of the article, or of another text. */
function anchored(
  excerpts: readonly unknown[],
  text: string = ARTICLE,
  own: Record<string, unknown> = {},
) {
  const result = anchorExcerpts(
    {
      story: documentOf('story.json', { id: 'mill', source: own }),
      claims: documentOf('claims.json', { claims: excerpts.map((excerpt) => ({ excerpt })) }),
    },
    { text, sha256: 'a hash' },
  );
  const { claims } = result.claims.value as { claims: { excerpt: unknown }[] };
  return {
    story: result.story.value,
    excerpts: claims.map(({ excerpt }) => excerpt),
    problems: result.problems.map(problemText),
  };
}

describe('anchorExcerpts', () => {
  it('finds where words are, in code points, with whole words around them', () => {
    expect(anchored([{ exact: 'the weir was blocked' }])).toEqual({
      story: { id: 'mill', source: { sha256: 'a hash', length: 166 } },
      excerpts: [
        {
          exact: 'the weir was blocked',
          prefix: 'A 🌊 came. The council said ',
          suffix: '. The millers denied it.\n\nThe',
          start: 27,
          end: 47,
        },
      ],
      problems: [],
    });
  });

  it('takes all of a text around words that has no other word', () => {
    const word = 'x'.repeat(40);
    const [excerpt] = anchored([{ exact: 'here' }], `${word} here ${word}`).excerpts;
    expect(excerpt).toMatchObject({ prefix: `${'x'.repeat(31)} `, suffix: ` ${'x'.repeat(31)}` });
  });

  it('keeps a prefix and a suffix that are there, and corrects a position', () => {
    const own = { exact: 'the weir was blocked', prefix: 'said ', suffix: '.', start: 3, end: 4 };
    expect(anchored([own]).excerpts).toEqual([{ ...own, start: 27, end: 47 }]);
  });

  it.each([
    [{ start: 156 }, 156],
    [{ prefix: 'mayor ' }, 156],
    [{ suffix: '.\n' }, 61],
  ])('takes the place of several that %j has', (known, start) => {
    const { excerpts, problems } = anchored([{ exact: 'denied it', ...known }]);
    expect(problems).toEqual([]);
    expect(excerpts).toEqual([expect.objectContaining({ start, end: start + 9 })]);
  });

  it('asks which of several places is meant', () => {
    expect(anchored([{ exact: 'denied it' }]).problems).toEqual([
      'claims.json:1: claims[0].excerpt.exact: found "denied it", which the article has 2 times: 61 after "weir was blocked. The millers ", 156 after "was never shown. The mayor "; allowed: one of them: add its “start”, or a “prefix” or “suffix” that only it has',
    ]);
    expect(anchored([{ exact: 'e', prefix: 'no such' }]).problems[0]).toContain(', …; allowed: ');
  });

  it('leaves what is not in the article to the checks that find what is like it', () => {
    const { excerpts, problems } = anchored([{ exact: 'came' }, { exact: 'it was denied' }]);
    expect(problems).toEqual([]);
    expect(excerpts[1]).toEqual({
      exact: 'it was denied',
      prefix: '',
      suffix: '',
      start: 4,
      end: 17,
    });
  });

  it('changes nothing in a story of another text, nor what is no excerpt', () => {
    const other = anchored([{ exact: 'came' }], ARTICLE, { sha256: 'another' });
    expect(other.excerpts).toEqual([{ exact: 'came' }]);
    expect(anchored([null, 'came', { exact: 4 }, { exact: '' }]).excerpts).toEqual([
      null,
      'came',
      { exact: 4 },
      { exact: '' },
    ]);
    for (const value of [null, [], { source: null }, { source: {} }]) {
      const story = documentOf('story.json', value);
      const claims = documentOf('claims.json', { claims: {} });
      const source = { text: ARTICLE, sha256: 'a hash' };
      expect(anchorExcerpts({ story, claims }, source)).toEqual({ story, claims, problems: [] });
    }
  });
});
