import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';

import { prerenderStory } from '../../src/press/prerender.ts';
import { assemble } from '../../src/measure/assemble.ts';
import { checkStory } from '../../src/check/check-story.ts';
import { allThreads, threadIds } from '../../src/story/threads.ts';
import { lossesOf } from '../../src/story/losses.ts';
import { noMeasures } from '../../src/measure/measures.ts';
import { claimItems } from '../elements/fixtures/rendered.ts';
import { shippedBasemap } from '../scene/fixtures/karabakh.ts';
import { fixtureBasemap } from '../story/fixtures/two-villages.ts';
import { largeStory, textsOf } from '../story/fixtures/large-story.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

// Each of these takes a second or two, and took minutes where something grew with the square of the
// claims: the limit is for such growth, not for a busy computer.
const LIMIT = 60_000;

describe('ten thousand claims', () => {
  const { data, article } = largeStory(10_000);

  it('are checked, with and without their article', { timeout: LIMIT }, () => {
    const options = { folder: 'two-villages', digest: sha256 };
    expect(checkStory(textsOf(data), options).problems).toEqual([]);
    const source = { text: article, sha256: sha256(article) };
    expect(checkStory(textsOf(data), { ...options, source }).problems).toEqual([]);
  });

  it('are put into threads', { timeout: LIMIT }, () => {
    const story = assemble(data, noMeasures, fixtureBasemap());
    expect(allThreads(story).flatMap(threadIds)).toHaveLength(10_000);
    expect(lossesOf(story).flatMap(({ losses }) => losses)).toHaveLength(10_000);
  });
});

it(
  'a chain of 2,000 answers is checked and written, each answer once',
  { timeout: LIMIT },
  async () => {
    const { data } = largeStory(2000, { chain: true });
    expect(checkStory(textsOf(data), { folder: 'two-villages' }).problems).toEqual([]);
    const story = assemble(data, noMeasures, fixtureBasemap());
    expect(allThreads(story).flatMap(threadIds)).toHaveLength(2000);
    const { content: html } = await prerenderStory(story, shippedBasemap());
    expect(claimItems(html)).toHaveLength(2000);
    // Deeper than this, browsers take elements out of each other.
    const depths = [...html.matchAll(/<(\/?)(?:li|ol|div)\b/g)].reduce(
      ({ depth, most }, [, closing]) => {
        const next = closing === '' ? depth + 1 : depth - 1;
        return { depth: next, most: Math.max(most, next) };
      },
      { depth: 0, most: 0 },
    );
    expect(depths.most).toBeLessThan(60);
    expect(html).toContain('comments: <a href="#claim-claim-1000"');
  },
);

it('a circle of 2,000 answers is named once', { timeout: LIMIT }, () => {
  const { data } = largeStory(2000, { chain: true });
  Object.assign(data.claims.claims[0]!, { respondsTo: 'claim-1999', stance: 'comments' });
  data.claims.claims[1999]!.answer = 'reported';
  const { problems } = checkStory(textsOf(data), { folder: 'two-villages' });
  expect(problems.map(({ found }) => found)).toEqual([
    expect.stringMatching(/^a circle: claim-0 → claim-1999 → .* → … → claim-0$/),
  ]);
});
