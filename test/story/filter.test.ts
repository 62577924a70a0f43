import { expect, it } from 'vitest';

import { noFilter, passes, type ClaimFilter } from '../../src/story/filter.ts';
import { fixtureStory } from './fixtures/two-villages.ts';

const story = fixtureStory();

function passing(filter: Partial<ClaimFilter>): string[] {
  return story.claims
    .filter((claim) => passes(story, claim, { ...noFilter, ...filter }))
    .map(({ id }) => id);
}

it('shows everything without a filter', () => {
  expect(passing({})).toHaveLength(8);
});

it('filters by who speaks: an actor, a side or the article itself', () => {
  expect(passing({ by: ['upper-mayor'] })).toEqual(['mayor-comment']);
  expect(passing({ by: ['lower'] })).toEqual(['weir-denial', 'reeds-cut']);
  expect(passing({ by: ['article', 'upper-mayor'] })).toHaveLength(5);
});

it('filters by kind', () => {
  expect(passing({ kinds: ['geography'] })).toEqual(['moor-area', 'moor-distance']);
});

it('keeps a claim whose date can lie within the span', () => {
  const third = Date.UTC(2021, 4, 3);
  const fourth = Date.UTC(2021, 4, 4);
  expect(passing({ from: fourth })).not.toContain('weir-blocked');
  expect(passing({ from: fourth })).toContain('reeds-cut');
  expect(passing({ to: third - 1 })).not.toContain('weir-blocked');
  expect(passing({ to: third - 1 })).toContain('onlookers');
});
