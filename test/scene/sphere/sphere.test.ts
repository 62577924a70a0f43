import { area, bearing, destination as turfDestination, distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  bearingDegrees,
  destination,
  distanceKm,
  greatCircle,
  ringAreaKm2,
} from '../../../src/scene/sphere/sphere.ts';

const position = fc.tuple(
  fc.double({ min: 40, max: 52, noNaN: true }),
  fc.double({ min: 36, max: 44, noNaN: true }),
);

/** Degrees from one direction to another; −180 and 180 are both south. */
function turn(from: number, to: number): number {
  return ((((to - from + 180) % 360) + 360) % 360) - 180;
}

describe('measures on the sphere', () => {
  it('are those of Turf, with which the build measures', () => {
    fc.assert(
      fc.property(position, position, (from, to) => {
        expect(distanceKm(from, to)).toBeCloseTo(distance(from, to), 6);
        const km = distance(from, to);
        fc.pre(km > 1);
        expect(turn(bearingDegrees(from, to), bearing(from, to))).toBeCloseTo(0, 6);
        const there = turfDestination(from, km, 33).geometry.coordinates;
        expect(destination(from, 33, km)[0]).toBeCloseTo(there[0]!, 6);
        expect(destination(from, 33, km)[1]).toBeCloseTo(there[1]!, 6);
      }),
      {
        examples: [
          [
            [40.00000000000009, 36.008993203637246],
            [40.000000000000085, 36],
          ],
        ],
      },
    );
  });

  it('gives the area of a ring, closed or open, whichever way round', () => {
    const ring: [number, number][] = [
      [46, 39.5],
      [47, 39.6],
      [47.2, 40.3],
      [46.2, 40.4],
    ];
    const closed = [...ring, ring[0]!];
    const exact = area({ type: 'Polygon', coordinates: [closed] }) / 1e6;
    for (const one of [ring, closed, [...ring].reverse()])
      expect(Math.abs(ringAreaKm2(one) / exact - 1)).toBeLessThan(0.001);
  });

  it('draws a line as long as the way between its ends', () => {
    const [from, to] = [
      [46.75, 39.82],
      [45.98, 40.21],
    ] as const;
    const line = greatCircle(from, to);
    expect([line[0]!.map((x) => Number(x.toFixed(6))), line.at(-1)]).toEqual([[...from], [...to]]);
    const length = line
      .slice(1)
      .reduce((sum, end, index) => sum + distanceKm(line[index]!, end), 0);
    expect(length).toBeCloseTo(distanceKm(from, to), 6);
  });
});
