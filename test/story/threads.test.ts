import { describe, expect, it } from 'vitest';

import type { Claim } from '../../src/story/story.ts';
import {
  placeThreads,
  responsesTo,
  splitByLocation,
  threadOf,
  unfolded,
  unlocatedThreads,
  type Thread,
} from '../../src/story/threads.ts';
import { fixtureStory, withId } from './fixtures/two-villages.ts';

/** A thread as nested ids. */
function ids({ claim, responses }: Thread): unknown {
  return responses.length > 0 ? [claim.id, ...responses.map(ids)] : claim.id;
}

function allClaims(list: readonly Thread[]): Claim[] {
  return list.flatMap(({ claim, responses }) => [claim, ...allClaims(responses)]);
}

describe('threads', () => {
  it('nests answers beneath what they answer, at its place', () => {
    const story = fixtureStory();
    expect(placeThreads(story, 'millbridge').map(ids)).toEqual([
      ['weir-blocked', ['weir-denial', 'mayor-comment']],
    ]);
    expect(placeThreads(story, 'moor').map(ids)).toEqual(['moor-area', 'moor-distance']);
    expect(unlocatedThreads(story).map(ids)).toEqual(['stream-disputed', 'onlookers']);
  });

  it('puts an answer with another place there', () => {
    const story = fixtureStory();
    withId(story.claims, 'weir-denial').where.place = 'reedmarsh';
    expect(placeThreads(story, 'millbridge').map(ids)).toEqual(['weir-blocked']);
    expect(placeThreads(story, 'reedmarsh').map(ids)).toEqual([
      ['weir-denial', 'mayor-comment'],
      'reeds-cut',
    ]);
  });

  it('holds each claim exactly once, at a place or at none', () => {
    const story = fixtureStory();
    withId(story.claims, 'weir-denial').where.place = 'reedmarsh';
    const everywhere = [
      ...story.places.flatMap(({ id }) => placeThreads(story, id)),
      ...unlocatedThreads(story),
    ];
    expect(
      allClaims(everywhere)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(story.claims.map(({ id }) => id).sort());
  });
});

it('lists the answers to a claim', () => {
  expect(responsesTo(fixtureStory(), 'weir-blocked').map(({ id }) => id)).toEqual(['weir-denial']);
});

it('splits claims by whether they can be drawn', () => {
  const { located, unlocated } = splitByLocation(fixtureStory());
  expect([located.length, unlocated.length]).toEqual([4, 4]);
});

describe('threadOf', () => {
  it('has a claim with its answers and theirs', () => {
    const story = fixtureStory();
    expect(ids(threadOf(story, withId(story.claims, 'weir-blocked')))).toEqual([
      'weir-blocked',
      ['weir-denial', 'mayor-comment'],
    ]);
  });
});

describe('unfolded', () => {
  it('has each answer after its own claim, in the article’s order', () => {
    const leaf = (id: string, ...responses: Thread[]): Thread => ({
      claim: { id } as Claim,
      responses,
    });
    const threads = [leaf('a', leaf('b', leaf('c')), leaf('d')), leaf('e')];
    expect(unfolded(threads).map(({ claim }) => claim.id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(unfolded([])).toEqual([]);
  });
});

it('breaks a circle of answers where it closes, and keeps every claim', () => {
  const story = fixtureStory();
  Object.assign(withId(story.claims, 'weir-blocked'), {
    respondsTo: 'mayor-comment',
    where: { place: null, words: null },
  });
  expect(unlocatedThreads(story).map(ids)).toContainEqual([
    'weir-denial',
    ['mayor-comment', 'weir-blocked'],
  ]);
  const everywhere = [
    ...story.places.flatMap(({ id }) => placeThreads(story, id)),
    ...unlocatedThreads(story),
  ];
  expect(allClaims(everywhere)).toHaveLength(story.claims.length);
});
