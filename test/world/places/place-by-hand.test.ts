import { describe, expect, it, test } from 'vitest';
import type { Position } from 'geojson';
import { distanceKm } from '../../../src/world/plane/sphere.ts';
import { type PlaceDraft, placeDrafts } from '../../../src/world/places/place-features.ts';
import {
  destination,
  offsetOf,
  placeByHand,
  radiusOf,
} from '../../../src/world/places/place-by-hand.ts';

/** The corners of an area. */
function cornersOf(draft: PlaceDraft | undefined): Position[] {
  const { geometry } = draft ?? {};
  if (geometry?.type === 'Polygon') return geometry.coordinates.flat();
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates.flat().flat() : [];
}

test.each([
  ['130,SW', { km: 130, bearing: 225 }],
  ['12.5, nw', { km: 12.5, bearing: 315 }],
  ['130,200', { km: 130, bearing: 200 }],
  ['130', null],
  ['SW,130', null],
  ['-3,N', null],
  ['130,400', null],
])('%s is %j', (text, offset) => {
  expect(offsetOf(text)).toEqual(offset);
});

test.each([
  ['25', 25],
  ['0', null],
  ['wide', null],
  ['5000', null],
])('a radius of %s is %j', (text, radius) => {
  expect(radiusOf(text)).toBe(radius);
});

it('comes to where the direction leads', () => {
  const [x = 0, y = 0] = destination([19, 74.43], 225, 130);
  expect(distanceKm([19, 74.43], [x, y])).toBeCloseTo(130);
  expect([x < 19, y < 74.43]).toEqual([true, true]);
});

describe('a circle by hand', () => {
  it('is an area around its mark', () => {
    const [draft] = placeDrafts([placeByHand('At sea', [16, 73.6], 25)], []);
    expect(draft?.geometry.type).toBe('Polygon');
    expect(draft?.properties.mark).toEqual([16, 73.6]);
    for (const [x = 0, y = 0] of cornersOf(draft))
      expect(distanceKm([16, 73.6], [x, y])).toBeCloseTo(25, 1);
  });

  it('is cut at the antimeridian', () => {
    const [draft] = placeDrafts([placeByHand('At sea', destination([179.5, -15], 90, 60), 30)], []);
    expect(draft?.geometry.type).toBe('MultiPolygon');
    expect(cornersOf(draft).length).toBeGreaterThan(48);
    for (const [x = NaN] of cornersOf(draft)) expect(Math.abs(x)).toBeLessThanOrEqual(180);
    expect(draft?.properties.mark[0]).toBeLessThan(0);
  });

  it('is cut there from the east, too', () => {
    const [draft] = placeDrafts([placeByHand('At sea', [-179.9, -15], 30)], []);
    expect(draft?.geometry.type).toBe('MultiPolygon');
    for (const [x = NaN] of cornersOf(draft)) {
      expect(Math.abs(x)).toBeLessThanOrEqual(180);
      expect(Math.abs(x)).toBeGreaterThan(179);
    }
  });

  it('has no kind', () => {
    expect(placeByHand('At sea', [16, 73.6]).kind).toBe('hand');
  });
});
