import type { MultiPolygon, Polygon } from 'geojson';
import { Geodesic } from 'geographiclib-geodesic';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { extentMiddle, laidDown, polarOutline } from '../../../src/scene/sphere/comparison.ts';
import { shippedFile } from '../fixtures/karabakh.ts';

/** Area on the WGS 84 ellipsoid in km², independent of the sphere on which the outline is moved. */
function ellipsoidKm2(rings: [number, number][][]): number {
  return rings.reduce((sum, ring) => {
    const polygon = Geodesic.WGS84.Polygon(false);
    for (const [lng, lat] of ring.slice(1)) polygon.AddPoint(lat, lng);
    return sum + Math.abs(polygon.Compute(false, true).area ?? NaN) / 1e6;
  }, 0);
}

const [outline, shore] = shippedFile('comparisons').features.map(
  ({ geometry }) => geometry as Polygon | MultiPolygon,
);

describe('Delaware, laid over the map', () => {
  const middle = extentMiddle(outline!);

  it('is drawn at its true size: 6,446 km² in all', () => {
    const drawn = ellipsoidKm2(laidDown(polarOutline(outline!, middle), middle, 0));
    expect(Math.abs(drawn / 6446 - 1)).toBeLessThan(0.002);
  });

  it('keeps its area within 0.5 % anywhere on the map, however it is turned', () => {
    for (const shape of [outline!, shore!]) {
      const polar = polarOutline(shape, middle);
      const own = ellipsoidKm2(laidDown(polar, middle, 0));
      const lng = fc.double({ min: 43, max: 50.6, noNaN: true });
      const lat = fc.double({ min: 38, max: 42.2, noNaN: true });
      fc.assert(
        fc.property(lng, lat, fc.integer({ min: -720, max: 720 }), (x, y, turn) => {
          const there = ellipsoidKm2(laidDown(polar, [x, y], turn));
          expect(Math.abs(there / own - 1)).toBeLessThan(0.005);
        }),
      );
    }
  });

  it('comes back exactly where it came from', () => {
    const polar = polarOutline(outline!, middle);
    const again = laidDown(polar, middle, 360);
    const first = laidDown(polar, middle, 0);
    again.flat().forEach(([lng, lat], index) => {
      expect(lng).toBeCloseTo(first.flat()[index]![0], 9);
      expect(lat).toBeCloseTo(first.flat()[index]![1], 9);
    });
  });
});

describe('polarOutline', () => {
  const ring: [number, number][] = [
    [-1, 0],
    [0, 2],
    [1, 0],
    [-1, 0],
  ];
  const degree = 6371.0088 * (Math.PI / 180);

  it('has the distance and direction of each corner, and the largest distance', () => {
    const { rings, reach } = polarOutline({ type: 'Polygon', coordinates: [ring] }, [0, 0]);
    expect(rings).toHaveLength(1);
    expect(rings[0]!.map(({ bearing }) => Math.round(bearing))).toEqual([-90, 0, 90, -90]);
    expect(rings[0]!.map(({ km }) => km / degree)).toEqual(
      [1, 2, 1, 1].map((degrees) => expect.closeTo(degrees, 9) as number),
    );
    expect(reach).toBeCloseTo(2 * degree, 6);
  });

  it('has all rings of all polygons', () => {
    const several: MultiPolygon = { type: 'MultiPolygon', coordinates: [[ring, ring], [ring]] };
    expect(polarOutline(several, [0, 0]).rings).toHaveLength(3);
    expect(extentMiddle(several)).toEqual([0, 1]);
    expect(extentMiddle({ type: 'Polygon', coordinates: [ring] })).toEqual([0, 1]);
  });
});

describe('laidDown', () => {
  it('turns clockwise', () => {
    const north = { reach: 100, rings: [[{ km: 100, bearing: 0 }]] };
    const [[position]] = laidDown(north, [46, 0], 90) as [[[number, number]]];
    expect(position[0]).toBeGreaterThan(46.5);
    expect(position[1]).toBeCloseTo(0, 9);
  });
});
