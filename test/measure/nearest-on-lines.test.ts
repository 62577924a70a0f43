import { expect, it } from 'vitest';

import { nearestOnLines } from '../../src/measure/nearest-on-lines.ts';

const meridian = {
  type: 'LineString' as const,
  coordinates: [
    [10, 40],
    [10, 41],
    [10, 42],
  ],
};

it('finds the nearest point between corners', () => {
  const { point, kilometres } = nearestOnLines([10.5, 40.3], [meridian]);
  expect(point[0]).toBeCloseTo(10, 6);
  expect(point[1]).toBeCloseTo(40.3, 2);
  // Half a degree of longitude at 40.3° north on a sphere of 6371.0088 km radius.
  expect(kilometres).toBeCloseTo(42.4, 1);
});

it('takes the nearest of several lines and parts', () => {
  const far = {
    type: 'MultiLineString' as const,
    coordinates: [
      [
        [20, 40],
        [20, 42],
      ],
      [
        [11, 40],
        [11, 42],
      ],
    ],
  };
  expect(nearestOnLines([10.9, 41], [meridian, far]).point[0]).toBeCloseTo(11, 6);
});

it('throws without a line', () => {
  expect(() => nearestOnLines([0, 0], [])).toThrow(RangeError);
});
