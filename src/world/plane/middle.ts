import type { Position } from 'geojson';

import { ringBounds } from './clip.ts';
import { EARTH_RADIUS_KM, inPolygon, nearestOn, RADIANS, xy, type Rings } from './sphere.ts';

/** Positions that are asked for in each direction. */
const STEPS = 24;

/** A position well inside of a polygon; null in one that is too narrow to find one. */
export function middleOf(rings: Rings): Position | null {
  return middlesOf(rings, 1, 0)[0]?.at ?? null;
}

/** A position inside, and how far it is from the outline and from the positions before, in km. */
export interface Middle {
  at: Position;
  km: number;
}

/**
 * Up to `count` positions inside of a polygon, each as far as possible from its outline and from those
 * before, and at least `leastKm`.
 */
export function middlesOf(rings: Rings, count: number, leastKm: number): Middle[] {
  const [outer] = rings;
  if (!outer) return [];
  const candidates = inside(rings).map((at) => ({ at, km: nearestOn(at, rings).km }));
  const middles: Middle[] = [];
  while (middles.length < count) {
    const best = candidates
      .map(({ at, km }): Middle => {
        const others = middles.map((one) => flatKm(one.at, at) / 2);
        return { at, km: Math.min(km, ...others) };
      })
      .reduce<Middle | null>((most, one) => (one.km > (most?.km ?? 0) ? one : most), null);
    if (!best || best.km < leastKm) break;
    middles.push(best);
  }
  return middles;
}

/** Positions inside of a polygon, in rows. */
function inside(rings: Rings): Position[] {
  const [west, south, east, north] = ringBounds(rings[0] ?? []);
  for (const steps of [STEPS, 4 * STEPS]) {
    const found: Position[] = [];
    for (let row = 0.5; row < steps; row++)
      for (let column = 0.5; column < steps; column++) {
        const at = [
          west + ((east - west) * column) / steps,
          south + ((north - south) * row) / steps,
        ];
        if (inPolygon(at, rings)) found.push(at);
      }
    if (found.length > 0) return found;
  }
  return [];
}

function flatKm(one: Position, two: Position): number {
  const [[x1, y1], [x2, y2]] = [xy(one), xy(two)];
  return Math.hypot((x1 - x2) * Math.cos(y1 * RADIANS), y1 - y2) * RADIANS * EARTH_RADIUS_KM;
}
