import { expect, it } from 'vitest';

import { swappedPosition } from '../../../src/cli/world/swapped-position.ts';
import type { Bounds } from '../../../src/world/plane/box.ts';

const placesAt = (...positions: number[][]) => ({
  type: 'FeatureCollection',
  features: positions.map((coordinates) => ({ geometry: { type: 'Point', coordinates } })),
});
const island = placesAt([23.3, 38.8], [23.1, 38.9]);
const wide: Bounds = [20, 35, 28, 42];

it.each<[string, number[], unknown, Bounds | null]>([
  ['a place of the story', [38.87, 23.25], island, null],
  ['the only place of the story', [38.87, 23.25], placesAt([23.3, 38.8]), null],
  ['a place not far off', [37.9, 23.7], island, null],
  ['the story’s bounds', [36, 27], island, wide],
])('finds a position that is swapped, by %s', (_, position, places, view) => {
  const [x = 0, y = 0] = position;
  const found = swappedPosition(position, places, view);
  expect(found?.swapped).toEqual([y, x]);
  expect(found?.km).toBeGreaterThan(found?.swappedKm ?? Infinity);
  expect(swappedPosition([y, x], places, view)).toBeNull();
});

it.each<[string, number[], unknown, Bounds | null]>([
  ['no other place', [38.87, 23.25], placesAt(), null],
  ['no file', [38.87, 23.25], null, null],
  ['no place that is near either', [-70, -33], island, null],
  ['a latitude that cannot be', [138, 23], island, null],
  ['bounds that hold both', [38, 40], placesAt([40, 38]), [30, 30, 50, 50]],
])('leaves a position alone with %s', (_, position, places, view) => {
  expect(swappedPosition(position, places, view)).toBeNull();
});
