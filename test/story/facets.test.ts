import { describe, expect, it } from 'vitest';
import { facets, valuesOf } from '../../src/story/facets.ts';
import { type Facet, noFilter } from '../../src/story/filter.ts';
import { fixtureStory, withId } from './fixtures/two-villages.ts';

const story = fixtureStory();

/** The choices of a facet with their counts. */
function choices(facet: Facet, filter: Partial<typeof noFilter> = {}): [string, number][] {
  return facets(story, { ...noFilter, ...filter })[facet].map(({ id, count }) => [id, count]);
}

describe('facets', () => {
  it('have sides before actors, and the article last; those that occur alone', () => {
    expect(choices('by')).toEqual([
      ['upper', 2],
      ['lower', 2],
      ['upper-council', 1],
      ['upper-mayor', 1],
      ['lower-council', 2],
      ['article', 4],
    ]);
    expect(choices('about')).toEqual([
      ['upper', 1],
      ['lower', 3],
      ['upper-farmers', 1],
      ['lower-council', 1],
      ['lower-millers', 2],
      ['none', 4],
    ]);
  });

  it('have kinds as they come in the article, places in their order, and no place last', () => {
    expect(choices('kinds').map(([id]) => id)).toEqual([
      ...new Set(story.claims.map(({ kind }) => kind)),
    ]);
    expect(choices('places')).toEqual([
      ['millbridge', 1],
      ['reedmarsh', 1],
      ['moor', 2],
      ['none', 4],
    ]);
    expect(choices('answers')).toEqual([
      ['reported', 2],
      ['denied', 1],
      ['none-reported', 1],
      ['not-applicable', 5],
    ]);
  });

  it('count what a choice would show beside what else is chosen, not beside its own facet', () => {
    expect(choices('by', { by: ['upper'], places: ['millbridge'] })).toEqual([
      ['upper', 1],
      ['lower', 0],
      ['upper-council', 1],
      ['upper-mayor', 0],
      ['lower-council', 0],
      ['article', 0],
    ]);
    expect(choices('places', { by: ['upper'], places: ['millbridge'] })).toEqual([
      ['millbridge', 1],
      ['reedmarsh', 0],
      ['moor', 0],
      ['none', 1],
    ]);
  });
});

describe('valuesOf', () => {
  it.each([
    ['weir-blocked', 'by', ['upper', 'upper-council']],
    ['weir-blocked', 'about', ['lower', 'lower-millers']],
    ['weir-blocked', 'kinds', ['accusation']],
    ['weir-blocked', 'places', ['millbridge']],
    ['weir-blocked', 'answers', ['reported', 'denied']],
    ['moor-area', 'by', ['article']],
    ['moor-area', 'about', ['none']],
    ['stream-disputed', 'places', ['none']],
  ] as const)('%s counts in “%s” for %j', (id, facet, values) => {
    expect(valuesOf(story, withId(story.claims, id), facet)).toEqual(values);
  });
});
