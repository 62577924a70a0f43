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

/** Whether a position is inside of a ring, by the even-odd rule. */
export function inRing(position: Position, ring: readonly Position[]): boolean {
  const [x, y] = xy(position);
  let inside = false;
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
    const [[x1, y1], [x2, y2]] = [xy(ring[at]), xy(ring[before])];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
