import type { Position } from 'geojson';

import type { Bounds, Box } from './box.ts';
import { xy, type Rings } from './sphere.ts';

/** The bounds of a ring. */
export function ringBounds(ring: readonly Position[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const position of ring) {
    const [x, y] = xy(position);
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [west, south, east, north];
}

/** Whether two boxes share more than an edge. */
export function overlap(one: Bounds, two: Bounds): boolean {
  return one[0] < two[2] && one[2] > two[0] && one[1] < two[3] && one[3] > two[1];
}

/**
 * A polygon of the Earth as far as it lies in bounds of a box’s working plane: brought there, once as it
 * is and once a whole turn to the east, and cut at the bounds. Along the bounds, parts may hang together
 * by an edge that is run both ways. What only follows the bounds without any area is dropped: for what is
 * drawn from it, it would cover the box.
 */
export function clippedTo(rings: Rings, { shift }: Box, bounds: Bounds): Rings[] {
  const [outer] = rings;
  if (!outer) return [];
  const own = ringBounds(outer);
  return [0, 360].flatMap((turn): Rings[] => {
    const move = turn - shift;
    if (!overlap([own[0] + move, own[1], own[2] + move, own[3]], bounds)) return [];
    const moved = rings.map((ring) => ring.map((p) => [xy(p)[0] + move, xy(p)[1]]));
    const [first, ...holes] = moved.map((ring) => clippedRing(ring, bounds));
    if (!first || !hasArea(first)) return [];
    return [[first, ...holes.filter(hasArea)]];
  });
}

function hasArea(ring: readonly Position[]): boolean {
  return ring.length >= 4 && Math.abs(planeArea(ring)) > 1e-10;
}

/** Area in square degrees, positive when the ring runs counter-clockwise. */
function planeArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let at = 1; at < ring.length; at++) {
    const [[x1, y1], [x2, y2]] = [xy(ring[at - 1]), xy(ring[at])];
    sum += x1 * y2 - x2 * y1;
  }
  return sum / 2;
}

/** A ring cut at the four sides of a box, one after the other (Sutherland and Hodgman). */
function clippedRing(ring: Position[], [west, south, east, north]: Bounds): Position[] {
  const sides: [axis: 0 | 1, limit: number, direction: 1 | -1][] = [
    [0, west, 1],
    [0, east, -1],
    [1, south, 1],
    [1, north, -1],
  ];
  let clipped = ring;
  for (const [axis, limit, direction] of sides) {
    const inside = (position: Position) => (xy(position)[axis] - limit) * direction >= 0;
    if (clipped.every(inside)) continue;
    const next: Position[] = [];
    for (let at = 1; at < clipped.length; at++) {
      const [from, to] = [clipped[at - 1] ?? [], clipped[at] ?? []];
      if (inside(from) !== inside(to)) next.push(crossing(from, to, axis, limit));
      if (inside(to)) next.push(to);
    }
    const [start] = next;
    clipped = start ? [...next, start] : [];
  }
  return clipped;
}

function crossing(from: Position, to: Position, axis: 0 | 1, limit: number): Position {
  const [one, two] = [xy(from), xy(to)];
  const part = (limit - one[axis]) / (two[axis] - one[axis]);
  const other = axis === 0 ? 1 : 0;
  const across = one[other] + (two[other] - one[other]) * part;
  return axis === 0 ? [limit, across] : [across, limit];
}
