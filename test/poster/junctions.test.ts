import { describe, expect, it } from 'vitest';
import { edge, junctions, type Point, pointKey } from '../../src/poster/junctions.ts';

const open = (...points: Point[]): { points: Point[]; closed: boolean } => ({
  points,
  closed: false,
});

describe('junctions', () => {
  it('are the ends of a line', () => {
    expect([...junctions([open([0, 0], [1, 0], [2, 0])])].sort()).toEqual(['0,0', '2,0']);
  });

  it('are where a line leaves another', () => {
    const found = junctions([open([0, 0], [1, 0], [2, 0], [3, 0]), open([1, 0], [2, 0], [2, 5])]);
    expect([...found].sort()).toEqual(['0,0', '1,0', '2,0', '2,5', '3,0']);
  });

  it('are not on a ring that nothing meets', () => {
    const ring: Point[] = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 0],
    ];
    expect(junctions([{ points: ring, closed: true }]).size).toBe(0);
  });

  it('are on a ring where a line begins', () => {
    const ring: Point[] = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 0],
    ];
    expect([...junctions([{ points: ring, closed: true }, open([4, 0], [9, 0])])].sort()).toEqual([
      '4,0',
      '9,0',
    ]);
  });
});

describe('keys', () => {
  it('tell points and directions apart', () => {
    expect(pointKey([1, 23])).not.toBe(pointKey([12, 3]));
    expect(edge([1, 2], [3, 4])).not.toBe(edge([3, 4], [1, 2]));
  });
});
