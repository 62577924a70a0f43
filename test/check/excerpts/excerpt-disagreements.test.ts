import { expect, it } from 'vitest';

import { disagreements } from '../../../src/check/excerpts/excerpt-disagreements.ts';
import type { Excerpt } from '../../../src/story/schema/types.ts';

const article = 'The stream is long and the brook is short.';

function excerpt(start: number, end: number, around = 8): Excerpt {
  return {
    exact: article.slice(start, end),
    prefix: article.slice(Math.max(0, start - around), start),
    suffix: article.slice(end, end + around),
    start,
    end,
  };
}

it('finds nothing where overlapping excerpts agree', () => {
  expect(disagreements([excerpt(0, 18), excerpt(4, 18), excerpt(19, 42), null])).toEqual([]);
});

it('names a changed excerpt once, however many others contradict it', () => {
  const changed = { ...excerpt(4, 18), exact: 'stream is Long' };
  expect(disagreements([changed, excerpt(0, 18), excerpt(10, 22)])).toEqual([
    {
      own: { claim: 0, field: 'exact', character: 'L' },
      other: { claim: 1, field: 'exact', character: 'l' },
      position: 14,
    },
  ]);
});

it('names the later of two that contradict each other', () => {
  const changed = { ...excerpt(0, 10), suffix: ' is Long' };
  expect(disagreements([changed, excerpt(11, 18)])).toEqual([
    {
      own: { claim: 1, field: 'exact', character: 'l' },
      other: { claim: 0, field: 'suffix', character: 'L' },
      position: 14,
    },
  ]);
});
