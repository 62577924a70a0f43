import { describe, expect, it } from 'vitest';
import { dissolved } from '../../src/poster/dissolved.ts';
import type { Point } from '../../src/poster/junctions.ts';

/** A square with its corner at x, y, clockwise on the screen. */
function square(x: number, y: number, side = 2): Point[] {
  return [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ];
}

describe('dissolved', () => {
  it('leaves a single ring as it is', () => {
    expect(dissolved([square(0, 0)])).toEqual([square(0, 0)]);
  });

  it('leaves out what two share', () => {
    const [outline, ...more] = dissolved([square(0, 0), square(2, 0)]);
    expect(more).toEqual([]);
    expect(outline).toHaveLength(7);
    expect(outline?.[0]).toEqual(outline?.at(-1));
  });

  it('keeps areas that touch in a point, and areas apart', () => {
    const corners = (rings: Point[][]): number =>
      rings.reduce((sum, ring) => sum + ring.length - 1, 0);
    expect(corners(dissolved([square(0, 0), square(2, 2)]))).toBe(8);
    expect(dissolved([square(0, 0), square(9, 9)])).toHaveLength(2);
  });

  it('fills a hole with the area that lies in it', () => {
    const hole = [...square(4, 4)].reverse();
    expect(dissolved([square(0, 0, 10), hole, square(4, 4)])).toEqual([square(0, 0, 10)]);
  });
});
