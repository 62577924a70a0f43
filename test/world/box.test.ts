import { describe, expect, it, test } from 'vitest';
import {
  boundsProblem,
  boxOf,
  metresPerPixel,
  nearestZoom,
  onEarth,
  type Bounds,
} from '../../src/world/plane/box.ts';
import { boundsAround, boundsOfBoth, shownAround } from '../../src/world/plane/bounds-around.ts';

const FIJI: Bounds = [176.5, -20.5, -178, -15.5];

test.each<[Bounds, ReturnType<typeof boundsProblem>]>([
  [[53, 24, 60, 28.5], null],
  [FIJI, null],
  [[181, 0, 182, 1], 'longitude'],
  [[0, -86, 1, 0], 'latitude'],
  [[0, 2, 1, 1], 'order'],
  [[5, 1, 5, 2], 'order'],
  [[0, 0, 0.01, 1], 'small'],
  [[179.995, 0, -179.995, 1], 'small'],
])('bounds %j: %s', (bounds, problem) => {
  expect(boundsProblem(bounds)).toBe(problem);
});

describe('a box across the antimeridian', () => {
  it('is worked out 180 degrees to the west, where nothing is cut', () => {
    expect(boxOf(FIJI)).toEqual({ bounds: FIJI, frame: [-3.5, -20.5, 2, -15.5], shift: 180 });
    expect(onEarth(boxOf(FIJI))).toEqual([
      [176.5, -20.5, 180, -15.5],
      [-180, -20.5, -178, -15.5],
    ]);
  });

  it('other boxes stay where they are', () => {
    const { frame, shift } = boxOf([53, 24, 60, 28.5]);
    expect([frame, shift]).toEqual([[53, 24, 60, 28.5], 0]);
  });
});

describe('the nearest zoom', () => {
  it('follows from the size of the box, between 6 and 12', () => {
    expect(nearestZoom([53, 24, 60, 28.5])).toBe(9.2);
    expect(nearestZoom([7.5, 48.35, 8, 48.8])).toBe(12);
    expect(nearestZoom([-180, -60, 180, 80])).toBe(6);
  });

  it('is that of the longer side: Chile is tall', () => {
    expect(nearestZoom([-76, -56, -66, -17.3])).toBeLessThan(nearestZoom([-76, -40, -66, -33]));
  });

  it('has pixels of 78 km at zoom 0 on the equator, half as many at 60 degrees', () => {
    expect(metresPerPixel([0, -1, 1, 1], 0)).toBeCloseTo(78_185, -1);
    expect(metresPerPixel([0, 59, 1, 61], 0)).toBeCloseTo(39_093, -1);
  });
});

describe('the bounds around the places of a story', () => {
  const places = (...coordinates: number[][]) => ({
    type: 'FeatureCollection',
    features: coordinates.map((at) => ({ geometry: { type: 'Point', coordinates: at } })),
  });

  it('have a margin', () => {
    expect(boundsAround(places([45, 40], [47, 41]))).toEqual([44.4, 39.4, 47.6, 41.6]);
    expect(boundsAround(places([45, 40]))).toEqual([44.6, 39.6, 45.4, 40.4]);
  });

  it('take the shorter way around the Earth', () => {
    expect(boundsAround(places([179, -17], [-179, -18]))).toEqual([178.4, -18.6, -178.4, -16.4]);
  });

  it('have room for what wide and high maps show beside the opening view', () => {
    // At 60 degrees, a degree of longitude is half as long as one of latitude.
    expect(shownAround([10, 59.5, 12, 60.5])).toEqual([7.8, 58.9, 14.2, 61.1]);
    expect(shownAround([-180, -80, 180, 80])).toEqual([-180, -85.05, 180, 85.05]);
    expect(boundsOfBoth([1, 2, 3, 4], [0, 3, 2, 5])).toEqual([0, 2, 3, 5]);
  });

  it('are none without coordinates', () => {
    expect(boundsAround({ type: 'FeatureCollection', features: [] })).toBeNull();
    expect(boundsAround('places')).toBeNull();
  });
});
