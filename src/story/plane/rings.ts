import type { Position } from 'geojson';

/** A polygon as GeoJSON has it: its outer ring and its holes, each closed. */
export type Rings = Position[][];

/** West, south, east and north in degrees. */
type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The two coordinates of a position; not a number where one is missing. */
export function xy(position: Position | undefined): [number, number] {
  return [position?.[0] ?? NaN, position?.[1] ?? NaN];
}

/** The bounds of a ring. */
export function ringBounds(ring: readonly Position[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  // Without `xy`: outlines of oceans have millions of positions, and each pair would be another array.
  for (const { 0: x = NaN, 1: y = NaN } of ring) {
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

/** Whether a position is inside of a ring, by the even-odd rule. */
export function inRing(position: Position, ring: readonly Position[]): boolean {
  const [x, y] = xy(position);
  let inside = false;
  let [x2, y2] = xy(ring.at(-1));
  for (const { 0: x1 = NaN, 1: y1 = NaN } of ring) {
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    x2 = x1;
    y2 = y1;
  }
  return inside;
}
