import { describe, expect, it } from 'vitest';
import { sameSelection, selectionOf } from '../../src/reading/selection.ts';
import { fixtureStory, withId } from '../story/fixtures/two-villages.ts';

const story = fixtureStory();

describe('selectionOf', () => {
  it('selects a claim together with its place', () => {
    const { place } = withId(story.claims, 'weir-blocked').where;
    expect(place).not.toBeNull();
    expect(selectionOf(story, 'weir-blocked')).toEqual({ claim: 'weir-blocked', place });
  });

  it('selects a place alone, one of several', () => {
    expect(story.places.length).toBeGreaterThan(1);
    expect(selectionOf(story, 'reedmarsh')).toEqual({ claim: null, place: 'reedmarsh' });
  });

  it('selects nothing by an id that the story does not have', () => {
    expect(selectionOf(story, 'nowhere')).toBeNull();
  });
});

it('two selections differ by the claim or by the place', () => {
  const one = { claim: 'weir-blocked', place: 'reedmarsh' };
  expect(sameSelection(one, { ...one })).toBe(true);
  expect(sameSelection(one, { ...one, claim: null })).toBe(false);
  expect(sameSelection(one, { ...one, place: null })).toBe(false);
});
