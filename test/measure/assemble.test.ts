import { expect, it } from 'vitest';

import { assemble } from '../../src/measure/assemble.ts';
import { noMeasures } from '../../src/measure/measures.ts';
import {
  correctedStory,
  fixtureBasemap,
  fixtureData,
  fixtureStory,
  withId,
} from '../story/fixtures/two-villages.ts';

it('merges the four files and reads the dates', () => {
  const story = fixtureStory();
  expect(story.bounds).toEqual([10, 50, 11, 51]);
  expect(story.period).toEqual([Date.UTC(2021, 4, 3), Date.UTC(2021, 4, 5) - 1]);
  expect(withId(story.claims, 'weir-blocked')).toMatchObject({
    range: [Date.UTC(2021, 4, 3), Date.UTC(2021, 4, 4) - 1],
    uncertain: false,
  });
  expect(withId(story.claims, 'moor-area')).toMatchObject({ uncertain: true });
  expect(withId(story.claims, 'moor-area').range[0]).toBeNull();
  expect(story.claims).toHaveLength(8);
});

it('puts each correction at the claims that it is about, and keeps all', () => {
  const { claims, corrections } = correctedStory();
  expect(corrections).toHaveLength(2);
  for (const { id, corrected } of claims)
    expect(corrected).toEqual(
      id === 'weir-blocked'
        ? ['Corrected 7 May 2021: The weir stood at the wrong place.']
        : undefined,
    );
});

it('puts the measures where they belong', () => {
  const distances = new Map([['moor', [{ to: 'X', kilometres: 1, direction: 'west' }]]]);
  const measurement = {
    claim: 'moor-area',
    measure: 'm',
    label: 'l',
    value: 1,
    unit: 'km',
    method: 'm',
  } as const;
  const story = assemble(
    fixtureData(),
    {
      across: new Set<string>(),
      distances,
      measurements: [measurement],
    },
    fixtureBasemap(),
  );
  expect(withId(story.places, 'moor').distances).toEqual(distances.get('moor'));
  expect(withId(story.places, 'millbridge').distances).toEqual([]);
  expect(story.measurements).toEqual([measurement]);
});

it('throws for a date that the checks would have refused', () => {
  const data = fixtureData();
  data.story.period = 'May';
  expect(() => assemble(data, noMeasures, fixtureBasemap())).toThrow('May: it is not an EDTF date');
});
