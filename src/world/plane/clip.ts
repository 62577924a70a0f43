import type { Position } from 'geojson';

import type { Bounds, Box } from './box.ts';
import { cutAt, type Side, withHoles } from '../../story/plane/cut.ts';
import { overlap, ringBounds, type Rings } from '../../story/plane/rings.ts';

export { overlap, ringBounds };

/**
 * A polygon of the Earth as far as it lies in bounds of a box’s working plane: brought there, once as it
 * is and once a whole turn to the east, and cut at the bounds.
 */
export function clippedTo(rings: Rings, { shift }: Box, bounds: Bounds): Rings[] {
  const [outer, ...holes] = rings;
  if (!outer) return [];
  const [west, south, east, north] = bounds;
  const sides: Side[] = [
    { axis: 0, limit: west, direction: 1 },
    { axis: 0, limit: east, direction: -1 },
    { axis: 1, limit: south, direction: 1 },
    { axis: 1, limit: north, direction: -1 },
  ];
  const around = ringBounds(outer);
  return [0, 360].flatMap((turn): Rings[] => {
    const move = turn - shift;
    const moved = (ring: Position[]) =>
      ring.map(({ 0: x = NaN, 1: y = NaN }): Position => [x + move, y]);
    if (!overlap(around, shifted(bounds, -move))) return [];
    // The oceans have holes by the ten thousands: only those that are cut take part in cutting.
    const across: Rings = [];
    const whole: Rings = [];
    for (const hole of holes) {
      const [w, s, e, n] = shifted(ringBounds(hole), move);
      if (!overlap([w, s, e, n], bounds)) continue;
      const inside = w >= west && s >= south && e <= east && n <= north;
      (inside ? whole : across).push(moved(hole));
    }
    const polygons = sides.reduce<Rings[]>(
      (all, side) => all.flatMap((polygon) => cutAt(polygon, side)),
      [[moved(outer), ...across]],
    );
    return withHoles(polygons, whole);
  });
}

function shifted([west, south, east, north]: Bounds, move: number): Bounds {
  return [west + move, south, east + move, north];
}
