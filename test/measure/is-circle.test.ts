import { describe, expect, it } from 'vitest';

import { readBasemap } from '../../src/cli/read-basemap.ts';
import { isCircle } from '../../src/measure/is-circle.ts';
import { measureStory } from '../../src/measure/measures.ts';
import type { PlaceFeature } from '../../src/story/schema/types.ts';
import { placeByHand } from '../../src/world/places/place-by-hand.ts';
import { placeDrafts } from '../../src/world/places/place-features.ts';
import { basemapFolder, fixtureData, withId } from '../story/fixtures/two-villages.ts';

const { features } = fixtureData().places;
const moor = withId(features, 'moor');

/** The moor as a circle, as the command draws it. */
function circle(middle: [number, number], radius: number): PlaceFeature {
  const [draft] = placeDrafts([placeByHand('The Moor', middle, radius)], []);
  const mark = draft!.properties.mark as [number, number];
  return {
    ...moor,
    properties: { ...moor.properties, mark },
    geometry: draft!.geometry,
  };
}

describe('isCircle', () => {
  it.each<[string, [number, number], number]>([
    ['at home', [10.3, 50.3], 25],
    ['of a hundred metres', [10.3, 50.3], 0.1],
    ['in the far north', [19, 74.4], 300],
    ['across the antimeridian', [179.9, -17], 50],
  ])('knows a circle %s', (_, middle, radius) => {
    expect(isCircle(circle(middle, radius))).toBe(true);
  });

  it('takes no outline, square or point for one', () => {
    for (const place of features) expect(isCircle(place), place.id).toBe(false);
    const mark: [number, number] = [0, 0];
    const square = [[-1, -1], [1, -1], [1, 1], [-1, 1], [-1, -1]]; // prettier-ignore
    const geometry = { type: 'Polygon' as const, coordinates: [square] };
    expect(isCircle({ ...moor, properties: { ...moor.properties, mark }, geometry })).toBe(false);
    const off = circle([10.3, 50.3], 25);
    off.properties.mark = [10.4, 50.3];
    expect(isCircle(off)).toBe(false);
  });
});

it('nothing is measured on a circle, and no distance to its edge is told', async () => {
  const read = await readBasemap(basemapFolder);
  const data = fixtureData();
  const { mark } = moor.properties;
  const places = features.map((one) => (one.id === 'moor' ? circle(mark, 25) : one));
  const story = { ...data, places: { ...data.places, features: places } };
  const { measurements, distances } = measureStory(story, read!.basemap!.geometry);
  expect(measurements).toEqual([]);
  const told = [...distances.values()].flat().map(({ to }) => to);
  expect(told).toContain('Bigtown');
  expect(told.filter((to) => to.includes('edge of The Moor'))).toEqual([]);
});
