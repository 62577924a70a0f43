import type { Position } from 'geojson';

import { inRing, xy, type Rings } from '../../story/plane/rings.ts';

export { xy, type Rings };

/** Mean radius of the Earth in km. Areas and lengths here are those of a sphere. */
export const EARTH_RADIUS_KM = 6371.0088;

/** One degree. */
export const RADIANS = Math.PI / 180;

/** Distance in km along a great circle. */
export function distanceKm(one: Position, two: Position): number {
  const [[x1, y1], [x2, y2]] = [xy(one), xy(two)];
  const part =
    Math.sin(((y2 - y1) * RADIANS) / 2) ** 2 +
    Math.cos(y1 * RADIANS) * Math.cos(y2 * RADIANS) * Math.sin(((x2 - x1) * RADIANS) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(part));
}

/** Length of a line in km. */
export function lengthKm(line: readonly Position[]): number {
  return line.slice(1).reduce((sum, position, at) => sum + distanceKm(line[at] ?? [], position), 0);
}

/** Area of a ring in km², positive when it runs counter-clockwise. Its sides are straight on the map. */
export function ringKm2(ring: readonly Position[]): number {
  let sum = 0;
  for (let at = 1; at < ring.length; at++) {
    const [[x1, y1], [x2, y2]] = [xy(ring[at - 1]), xy(ring[at])];
    sum += (x2 - x1) * (2 + Math.sin(y1 * RADIANS) + Math.sin(y2 * RADIANS));
  }
  return (-sum * RADIANS * EARTH_RADIUS_KM ** 2) / 2;
}

/** Area of a polygon in km², its holes taken off, however its rings run. */
export function polygonKm2(rings: Rings): number {
  return rings.reduce((sum, ring, at) => sum + (at === 0 ? 1 : -1) * Math.abs(ringKm2(ring)), 0);
}

/** Area in km² of a box whose west is less than its east. */
export function boxKm2(bounds: readonly [number, number, number, number]): number {
  const [west, south, east, north] = bounds;
  const height = Math.sin(north * RADIANS) - Math.sin(south * RADIANS);
  return EARTH_RADIUS_KM ** 2 * (east - west) * RADIANS * height;
}

/** Whether a position is inside of a polygon, by the even-odd rule of all of its rings. */
export function inPolygon(position: Position, rings: Rings): boolean {
  return rings.reduce((inside, ring) => inRing(position, ring) !== inside, false);
}

/** The nearest position on lines, and how far away it is in km, by a flat projection there. */
export function nearestOn(
  position: Position,
  lines: readonly (readonly Position[])[],
): { km: number; at: Position | null } {
  const [x, y] = xy(position);
  const stretch = Math.cos(y * RADIANS);
  let nearest: { km: number; at: Position | null } = { km: Infinity, at: null };
  for (const line of lines)
    for (let index = 1; index < line.length; index++) {
      const [[x1, y1], [x2, y2]] = [xy(line[index - 1]), xy(line[index])];
      const [across, up] = [(x2 - x1) * stretch, y2 - y1];
      const along = ((x - x1) * stretch * across + (y - y1) * up) / (across ** 2 + up ** 2 || 1);
      const part = Math.max(0, Math.min(1, along));
      const at = [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part];
      const km = Math.hypot((x - xy(at)[0]) * stretch, y - xy(at)[1]) * RADIANS * EARTH_RADIUS_KM;
      if (km < nearest.km) nearest = { km, at };
    }
  return nearest;
}
