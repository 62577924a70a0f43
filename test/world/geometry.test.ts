import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { slivers } from '../../src/world/plane/antimeridian.ts';
import { boxOf } from '../../src/world/plane/box.ts';
import { clippedTo } from '../../src/world/plane/clip.ts';
import { joined } from '../../src/world/plane/land-lines.ts';
import { middleOf, middlesOf } from '../../src/world/plane/middle.ts';
import { lines, linesOf } from '../../src/world/shaper.ts';
import {
  boxKm2,
  distanceKm,
  inPolygon,
  nearestOn,
  polygonKm2,
  type Rings,
} from '../../src/world/plane/sphere.ts';

/** A rectangle, counter-clockwise. */
function rectangle(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

describe('measures on the sphere', () => {
  it('know a degree of the equator, and the area of a box', () => {
    expect(distanceKm([0, 0], [1, 0])).toBeCloseTo(111.195, 2);
    expect(boxKm2([0, 0, 1, 1])).toBeCloseTo(12_363.7, 0);
    expect(boxKm2([-180, -90, 180, 90])).toBeCloseTo(510_065_882, -3);
  });

  it('take holes off, however the rings run', () => {
    const outer = rectangle(0, -1, 2, 1);
    const hole = rectangle(0.5, -0.5, 1, 0.5);
    const whole = polygonKm2([outer]);
    expect(polygonKm2([outer, hole])).toBeLessThan(whole);
    expect(polygonKm2([[...outer].reverse(), hole])).toBeCloseTo(polygonKm2([outer, hole]), 6);
    expect(inPolygon([0.7, 0], [outer, hole])).toBe(false);
    expect(inPolygon([1.5, 0], [outer, hole])).toBe(true);
  });

  it('find the nearest position on a line', () => {
    const { km, at } = nearestOn(
      [0.5, 1],
      [
        [
          [0, 0],
          [1, 0],
        ],
      ],
    );
    expect(km).toBeCloseTo(111.195, 1);
    expect(at).toEqual([0.5, 0]);
  });
});

describe('cutting at a box', () => {
  const box = boxOf([10, 0, 20, 10]);

  it('keeps what lies inside', () => {
    expect(clippedTo([rectangle(12, 2, 13, 3)], box, box.frame)).toEqual([
      [rectangle(12, 2, 13, 3)],
    ]);
    expect(clippedTo([rectangle(30, 2, 33, 3)], box, box.frame)).toEqual([]);
  });

  it('cuts outer rings and holes', () => {
    const [cut = []] = clippedTo([rectangle(5, 2, 15, 8), rectangle(8, 4, 12, 6)], box, box.frame);
    expect(polygonKm2(cut)).toBeCloseTo(boxKm2([10, 2, 15, 8]) - boxKm2([10, 4, 12, 6]), 6);
  });

  it('leaves nothing of a sea that is all around the box', () => {
    // A frame of sea, open at one corner.
    const around: Position[] = [
      [5, -5],
      [25, -5],
      [25, 15],
      [5, 15],
      [5, -4],
      [6, -4],
      [6, 14],
      [24, 14],
      [24, -4],
      [7, -4],
      [5, -5],
    ];
    expect(clippedTo([around], box, box.frame)).toEqual([]);
  });

  it('takes a sea with bays apart: no piece hangs on another by the edge', () => {
    // A comb, whose back is outside of the box and whose three teeth reach into it.
    const comb: Position[] = [
      [5, 0.5],
      [15, 0.5],
      [15, 2],
      [8, 2],
      [8, 4],
      [16, 4],
      [16, 6],
      [8, 6],
      [8, 8],
      [12, 8],
      [12, 9],
      [5, 9],
      [5, 0.5],
    ];
    for (const ring of [comb, comb.toReversed()]) {
      const pieces = clippedTo([ring, rectangle(14, 4.5, 15, 5.5)], box, box.frame);
      expect(pieces.map((rings) => rings.length).sort()).toEqual([1, 1, 2]);
      const km2 = pieces.reduce((sum, rings) => sum + polygonKm2(rings), 0);
      expect(km2).toBeCloseTo(
        boxKm2([10, 0.5, 15, 2]) +
          boxKm2([10, 4, 16, 6]) -
          boxKm2([14, 4.5, 15, 5.5]) +
          boxKm2([10, 8, 12, 9]),
        6,
      );
    }
  });

  it('cuts a coast of very many points, and keeps of many islands those in the box', () => {
    const coast = Array.from({ length: 300_000 }, (_, at) => [11, 1 + (at * 8) / 300_000]);
    const sea = [[20, 1], [20, 9], [11, 9], ...coast.toReversed(), [20, 1]];
    const islands = [rectangle(12, 2, 13, 3), rectangle(14, 4, 15, 5), rectangle(16, 6, 17, 7)];
    const cut = clippedTo([sea, ...islands], box, [10, 0, 15, 10]);
    expect(cut).toHaveLength(1);
    expect(cut[0]).toHaveLength(3);
    expect(polygonKm2(cut[0] ?? [])).toBeCloseTo(
      boxKm2([11, 1, 15, 9]) - boxKm2([12, 2, 13, 3]) - boxKm2([14, 4, 15, 5]),
      0,
    );
  });

  it('brings both sides of the antimeridian together', () => {
    const pacific = boxOf([170, -10, -170, 10]);
    const cut = [rectangle(175, 0, 180, 5), rectangle(-180, 0, -175, 5)].flatMap((ring) =>
      clippedTo([ring], pacific, pacific.frame),
    );
    expect(cut).toEqual([[rectangle(-5, 0, 0, 5)], [rectangle(0, 0, 5, 5)]]);
  });
});

describe('slivers of the sea at the antimeridian', () => {
  const pacific = boxOf([170, -10, -170, 10]);
  // Land from 1 to 2 degrees north on both sides; the western sea reaches into it as a needle.
  const west: Rings = [
    [
      [-10, -10],
      [0, -10],
      [0, 2],
      [-0.0001, 1],
      [-5, 1],
      [-5, 2],
      [0, 2],
      [0, 10],
      [-10, 10],
      [-10, -10],
    ],
  ];
  const east: Rings[] = [[rectangle(0, -10, 10, 1)], [rectangle(0, 2, 10, 10)]];

  it('are covered where both sides are land', () => {
    const found = slivers([west, ...east], pacific);
    expect(found).toHaveLength(1);
    const [[ring = []] = []] = found;
    const latitudes = ring.map(([, y]) => y ?? NaN);
    expect(Math.min(...latitudes)).toBeCloseTo(1, 2);
    expect(Math.max(...latitudes)).toBeCloseTo(2, 2);
  });

  it('are none in other boxes', () => {
    expect(slivers([west], boxOf([10, 0, 20, 10]))).toEqual([]);
  });
});

describe('positions inside', () => {
  it('are far from the outline, and from one another', () => {
    expect(middleOf([rectangle(0, 0, 4, 4)])).toEqual([expect.closeTo(2, 0), expect.closeTo(2, 0)]);
    const spots = middlesOf([rectangle(0, 0, 12, 2)], 3, 30);
    expect(spots).toHaveLength(3);
    expect(distanceKm(spots[0]!.at, spots[1]!.at)).toBeGreaterThan(200);
  });

  it('are none where there is no room', () => {
    expect(middlesOf([rectangle(0, 0, 0.1, 0.1)], 3, 30)).toEqual([]);
    expect(middleOf([])).toBeNull();
  });

  it('avoid holes', () => {
    const rings = [rectangle(0, 0, 10, 10), rectangle(1, 1, 9, 9)];
    expect(inPolygon(middleOf(rings)!, rings)).toBe(true);
  });
});

describe('lines that fall short', () => {
  const border: Position[] = [
    [0, 0],
    [0, 10],
  ];

  it('are led to what they lead to, if that is near', () => {
    const near: Position[] = [
      [0.02, 5],
      [1, 5],
    ];
    expect(linesOf(joined([lines({}, [near])], [border])[0]!)).toEqual([[[0, 5], ...near]]);
    const far: Position[] = [
      [0.5, 5],
      [1, 5],
    ];
    expect(linesOf(joined([lines({}, [far])], [border])[0]!)).toEqual([far]);
  });

  it('stay where another line goes on', () => {
    const one: Position[] = [
      [0.02, 5],
      [1, 5],
    ];
    const two: Position[] = [
      [0.02, 5],
      [0.02, 6],
    ];
    const [first] = joined([lines({}, [one, two])], [border]).map((all) => linesOf(all));
    expect(first?.[0]).toEqual(one);
  });
});
