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
