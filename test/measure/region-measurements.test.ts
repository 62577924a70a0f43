import { describe, expect, it } from 'vitest';

import {
  areaMeasurements,
  borderMeasurements,
  comparisonMeasurements,
  countriesNamed,
} from '../../src/measure/region-measurements.ts';

const square = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [0, 0],
      [0.9, 0],
      [0.9, 0.9],
      [0, 0.9],
      [0, 0],
    ],
  ],
};
const region = { name: 'The Square', shape: square, provenance: 'invented' };
const borders = [
  {
    between: ['Eastland', 'Westland'] as [string, string],
    line: {
      type: 'LineString' as const,
      coordinates: [
        [1, -1],
        [1, 2],
      ],
    },
  },
];
const geometry = {
  borders,
  settlements: [
    { name: 'Inside', position: [0.5, 0.5] as [number, number], population: 10 },
    { name: 'Hamlet', position: [0.6, 0.5] as [number, number], population: 2 },
    { name: 'Farm', position: [0.7, 0.5] as [number, number], population: 1 },
    { name: 'Outside', position: [5, 5] as [number, number], population: 99 },
  ],
  lines: [],
  areas: [],
  bordersFrom: 'invented',
};
const degree = 111.195;

describe('areaMeasurements', () => {
  it('measures the outline and what it might be confused with', () => {
    const [own, other] = areaMeasurements(region, [
      { name: 'the half', area: square, from: 'invented', behind: false },
    ]);
    expect(own?.value).toBeCloseTo((0.9 * degree) ** 2, -2);
    expect(own).toMatchObject({ measure: 'area-of-the-outline', label: 'area of the outline' });
    expect(other).toMatchObject({ measure: 'area-of-the-half', label: 'area of the half' });
    expect(own).not.toHaveProperty('line');
  });
});

describe('borderMeasurements', () => {
  const measured = borderMeasurements(region, 'Eastland', geometry);

  it('measures from the nearest point to the farthest', () => {
    expect(
      measured.map(({ measure, label, value }) => [
        measure,
        label,
        Math.round((value / degree) * 100) / 100,
      ]),
    ).toEqual([
      ['nearest-edge', 'nearest edge', 0.1],
      ['hamlet', 'Hamlet', 0.4],
      ['inside', 'Inside', 0.5],
      ['mean-over-the-area', 'mean over the area', 0.55],
      ['centroid', 'mean of the corners', 0.55],
      ['centre', 'centre of mass', 0.55],
      ['farthest-edge', 'farthest edge', 1],
    ]);
  });

  it('gives the measured line and the method', () => {
    const nearest = measured.find(({ label }) => label === 'nearest edge');
    expect(nearest?.line?.[0][0]).toBeCloseTo(0.9, 3);
    expect(nearest?.line?.[1][0]).toBeCloseTo(1, 3);
    expect(nearest?.method).toBe(
      'The shortest distance from the nearest point of the outline drawn for “The Square” to the border of Eastland (invented), measured on a sphere.',
    );
    expect(measured.find(({ label }) => label === 'mean over the area')).not.toHaveProperty('line');
  });

  it('measures nothing to a country without a border here', () => {
    expect(borderMeasurements(region, 'Nowhere', geometry)).toEqual([]);
  });
});

describe('the error of a measurement', () => {
  const accuracy = { positionKm: 3, areaKm2: 50, basis: 'compared' };

  it('is that of the outline and of the border together, with how it was found', () => {
    const borderAccuracy = { borders: { positionKm: 4, basis: 'simplified' } };
    const measured = borderMeasurements({ ...region, accuracy }, 'Eastland', {
      ...geometry,
      accuracy: borderAccuracy,
    });
    const nearest = measured.find(({ label }) => label === 'nearest edge');
    expect([nearest?.error, nearest?.errorBasis]).toEqual([5, 'compared']);
    expect(areaMeasurements({ ...region, accuracy }, [])[0]).toMatchObject({ error: 50 });
  });

  it('is left out where nothing is known', () => {
    for (const one of borderMeasurements(region, 'Eastland', geometry))
      expect(one).not.toHaveProperty('error');
  });
});

describe('comparisonMeasurements', () => {
  const known = { value: 1, what: 'in all', source: 'a yearbook' };
  const outline = {
    id: 'x',
    name: 'Xland',
    part: 'outline',
    area: square,
    known,
    source: 's',
  } as const;

  it('measures what the text compares with, and nothing else', () => {
    expect(comparisonMeasurements('about the size of Yland', [outline])).toEqual([]);
    const [one] = comparisonMeasurements('about the size of Xland', [outline]);
    expect(one).toMatchObject({
      measure: 'x-in-all',
      label: 'Xland in all',
      of: 'comparison',
      known,
    });
    expect(one?.value).toBeCloseTo((0.9 * degree) ** 2, -2);
  });
});

it('finds the countries that a text names', () => {
  expect(countriesNamed('from the Eastlandish border', borders)).toEqual(['Eastland']);
  expect(countriesNamed('from the coast', borders)).toEqual([]);
});
