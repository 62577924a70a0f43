import { describe, expect, it } from 'vitest';

import { compassDirection, placeDistances } from '../../src/measure/place-distances.ts';
import { fixtureData, withId } from '../story/fixtures/two-villages.ts';

const geometry = {
  settlements: [
    { name: 'Millbridge', position: [10.2, 50.2] as [number, number], population: 12_000 },
    { name: 'Bigtown', position: [10.2, 50.4] as [number, number], population: 50_000 },
    { name: 'Smallham', position: [10.3, 50.2] as [number, number], population: 900 },
  ],
  borders: [
    {
      between: ['Eastland', 'Westland'] as [string, string],
      line: {
        type: 'LineString' as const,
        coordinates: [
          [10.8, 50],
          [10.8, 51],
        ],
      },
    },
    {
      between: ['Northland', 'Westland'] as [string, string],
      line: {
        type: 'LineString' as const,
        coordinates: [
          [10, 51],
          [11, 51],
        ],
      },
    },
  ],
  lines: [
    {
      name: 'the old line',
      line: {
        type: 'LineString' as const,
        coordinates: [
          [10.3, 50],
          [10.3, 51],
        ],
      },
    },
  ],
  areas: [],
  bordersFrom: 'invented',
};

describe('placeDistances', () => {
  const { features } = fixtureData().places;

  it('locates a town by larger settlements, the nearest border and each line', () => {
    const distances = placeDistances(withId(features, 'millbridge'), geometry);
    expect(
      distances.map(({ to, kilometres, direction }) => [to, kilometres.toFixed(1), direction]),
    ).toEqual([
      ['Bigtown', '22.2', 'south'],
      ['the border of Eastland and Westland', '42.7', 'west'],
      ['the old line', '7.1', 'west'],
    ]);
  });

  it('gives the way to the story’s other places, and to the edge of its regions', () => {
    const distances = placeDistances(withId(features, 'millbridge'), geometry, features);
    expect(distances.slice(3).map(({ to }) => to)).toEqual([
      'Reedmarsh',
      'the nearest edge of The Moor as drawn',
    ]);
  });

  it('says of a point in a region that it is inside', () => {
    const [x, y] = withId(features, 'millbridge').properties.mark;
    const ring = [
      [x - 0.5, y - 0.3],
      [x + 0.5, y - 0.3],
      [x + 0.5, y + 1],
      [x - 0.5, y + 1],
      [x - 0.5, y - 0.3],
    ];
    const moor = withId(features, 'moor');
    const around = { ...moor, geometry: { type: 'Polygon' as const, coordinates: [ring] } };
    const distances = placeDistances(withId(features, 'millbridge'), geometry, [around]);
    const { to, direction, kilometres } = distances.at(-1) ?? {};
    expect([to, direction]).toEqual([
      'the nearest edge of The Moor as drawn, inside of it',
      'north',
    ]);
    expect(kilometres).toBeCloseTo(33.4, 0);
  });

  it('carries the error of both ends', () => {
    const known = { positionKm: 3, basis: '' };
    const lines = geometry.lines.map((line) => ({ ...line, accuracy: known }));
    const [town, , line] = placeDistances(withId(features, 'millbridge'), {
      ...geometry,
      lines,
      accuracy: { settlements: { ...known, positionKm: 4 } },
    });
    expect(town?.error).toBeCloseTo(Math.hypot(4, 4));
    expect(line?.error).toBe(5);
  });

  it('gives none for a region, whose mark stands for a wide area', () => {
    expect(placeDistances(withId(features, 'moor'), geometry)).toEqual([]);
  });
});

describe('compassDirection', () => {
  it.each([
    [0, 'north'],
    [22, 'north'],
    [23, 'north-east'],
    [-90, 'west'],
    [-180, 'south'],
    [359, 'north'],
    [360, 'north'],
  ])('names %i°', (degrees, name) => {
    expect(compassDirection(degrees)).toBe(name);
  });
});
