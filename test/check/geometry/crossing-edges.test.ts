import { expect, test } from 'vitest';
import { crossingEdges } from '../../../src/check/geometry/crossing-edges.ts';

type Ring = [number, number][];

/** A square by its west, south and side. */
const square = (x: number, y: number, side: number): Ring => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];

test.each<[string, Ring[]]>([
  ['a square', [square(0, 0, 2)]],
  ['squares apart', [square(0, 0, 2), square(3, 0, 2)]],
  ['squares apart at the same longitudes', [square(0, 0, 2), square(0.5, 5, 1)]],
  ['one inside another', [square(0, 0, 4), square(1, 1, 1)]],
  ['squares that touch in a corner', [square(0, 0, 2), square(2, 2, 2)]],
  ['squares that share a side', [square(0, 0, 2), square(2, 0, 2)]],
  [
    'a corner on the side of another',
    [
      square(0, 0, 4),
      [
        [2, 0],
        [3, 2],
        [1, 2],
        [2, 0],
      ],
    ],
  ],
  ['nothing', []],
])('%s: no edges cross', (_, rings) => {
  expect(crossingEdges(rings)).toBeNull();
});

test('an hourglass crosses itself', () => {
  const hourglass: Ring = [
    [-1, -1],
    [1, 1],
    [1, -1],
    [-1, 1],
    [-1, -1],
  ];
  expect(crossingEdges([hourglass])).toEqual({
    one: { ring: 0, at: 0 },
    other: { ring: 0, at: 2 },
  });
});

test('rings that cross are named in their order, whichever begins in the west', () => {
  // A bar across the square from west to east: its lower side goes through the square's western one.
  const bar: Ring = [
    [-1, 1],
    [1, 1],
    [1, 1.5],
    [-1, 1.5],
    [-1, 1],
  ];
  expect(crossingEdges([square(0, 0, 3), bar])).toEqual({
    one: { ring: 0, at: 3 },
    other: { ring: 1, at: expect.any(Number) as number },
  });
  expect(crossingEdges([bar, square(0, 0, 3)])).toMatchObject({
    one: { ring: 0 },
    other: { ring: 1, at: 3 },
  });
});
