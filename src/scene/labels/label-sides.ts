import type { Size } from '../camera.ts';
import type { Box, Point } from './label-space.ts';

/**
 * Where a label stands beside a point: moved by shares of its own width and height, and by CSS pixels.
 * Its lines begin at the point’s side.
 */
export type Beside = readonly [x: number, dx: number, y: number, dy: number];

/** From a sign’s middle to its label, in CSS pixels. */
export const AWAY = 23;
/** Beside a sign, the middle of a name’s line is about at the sign’s. */
const UP = 11;
const BELOW = 18;
const IN = 14;
/** From a sign’s middle to a name at its corner, and how much further a name can be. */
const CORNER = 10;
const FURTHER = 12;

/** Where a label can stand beside its sign, by the name that a place’s wish has. */
export const SIDES = {
  right: [0, AWAY, 0, -UP],
  left: [-1, -AWAY, 0, -UP],
  below: [-0.5, 0, 0, BELOW],
  above: [-0.5, 0, -1, -BELOW],
} as const satisfies Record<string, Beside>;

/** All places beside a sign, in the order in which they are tried. */
const ALL: readonly Beside[] = [
  SIDES.right,
  [0, AWAY, -0.5, 0],
  [0, AWAY, -1, UP],
  SIDES.left,
  [-1, -AWAY, -0.5, 0],
  [-1, -AWAY, -1, UP],
  SIDES.below,
  ...shifted(0, BELOW),
  SIDES.above,
  ...shifted(-1, -BELOW),
];

/** Where a name alone can stand if it has no room at any side: at the corners of its sign, and further from it. */
export const FARTHER: readonly Beside[] = [
  ...[BELOW, BELOW + FURTHER].flatMap((down): Beside[] => [
    [0, CORNER, 0, down],
    [0, CORNER, -1, -down],
    [-1, -CORNER, 0, down],
    [-1, -CORNER, -1, -down],
  ]),
  [-0.5, 0, 0, BELOW + FURTHER],
  [-0.5, 0, -1, -BELOW - FURTHER],
  [0, AWAY + FURTHER, -0.5, 0],
  [-1, -AWAY - FURTHER, -0.5, 0],
];

/** Below or above a sign, not in its middle. */
function shifted(y: number, dy: number): Beside[] {
  return [
    ...[-0.4, -0.6, -0.25, -0.75].map((x): Beside => [x, 0, y, dy]),
    [0, -IN, y, dy],
    [-1, IN, y, dy],
  ];
}

/** The orders that have been asked for: each is, for every sign and view. */
const orders = new Map<Beside, readonly Beside[]>();

/** The same with those on the wished side first. */
export function sidesFor(wish: Beside): readonly Beside[] {
  const known = orders.get(wish);
  if (known) return known;
  const near = (side: Beside): boolean => isNear(side, wish);
  const sides = [wish, ...ALL.filter(near), ...ALL.filter((side) => !near(side))];
  orders.set(wish, sides);
  return sides;
}

/** Whether a place is on the same side of a sign as another one. */
export function isNear([x, , y]: Beside, [wishX, , wishY]: Beside): boolean {
  return wishX === -0.5 ? wishY === y && x !== 0 : wishX === x;
}

/** The box of a label of some size beside a point. */
export function boxBeside([px, py]: Point, [x, dx, y, dy]: Beside, { width, height }: Size): Box {
  const [left, top] = [px + x * width + dx, py + y * height + dy];
  return { left, top, right: left + width, bottom: top + height };
}
