import { booleanPointInPolygon } from '@turf/turf';

import { crossingEdges } from './crossing-edges.ts';
import type { Mistake } from './position-mistake.ts';
import { quoted } from '../text/quoted.ts';

/** An outline of more positions would be most of what a page loads, and is finer than any screen. */
const MOST_POSITIONS = 50_000;

/**
 * What is wrong with an area whose rings are sound by themselves, or null. RFC 7946, section 3.1.6, and
 * OGC Simple Features, section 6.1.11: edges do not cross, and holes lie inside the outer ring.
 */
export function areaMistake(polygons: readonly number[][][][]): Mistake | null {
  const rings = polygons.flat();
  const count = rings.reduce((sum, { length }) => sum + length, 0);
  if (count > MOST_POSITIONS) {
    const allowed = `an outline of at most ${MOST_POSITIONS} positions; simplify it`;
    return { path: [], found: `${count} positions`, allowed };
  }
  const paths = polygons.flatMap((own, part) => own.map((_, ring) => [part, ring]));
  const crossing = crossingEdges(rings);
  if (crossing) {
    const { one, other } = crossing;
    const edge = ({ ring, at }: { ring: number; at: number }) =>
      `${quoted(rings[ring]?.[at])} to ${quoted(rings[ring]?.[at + 1])}`;
    return {
      path: [...(paths[one.ring] ?? []), one.at],
      found: `an edge from ${edge(one)} that crosses the edge from ${edge(other)}`,
      allowed: 'outlines that do not cross themselves or each other',
    };
  }
  for (const [part, [outer, ...holes]] of polygons.entries()) {
    const hole = holes.findIndex((ring) => !isInside(ring, outer ?? []));
    if (hole < 0) continue;
    const found = 'a hole outside of the outer ring';
    return {
      path: [part, hole + 1],
      found,
      allowed: 'holes inside the first ring, which is the outline',
    };
  }
  return null;
}

/** Whether a ring lies inside another one that it does not cross. */
function isInside(ring: readonly number[][], outer: number[][]): boolean {
  const polygon = { type: 'Polygon' as const, coordinates: [outer] };
  for (const position of ring) {
    if (!booleanPointInPolygon(position, polygon)) return false;
    // A position on the outer ring says nothing yet.
    if (booleanPointInPolygon(position, polygon, { ignoreBoundary: true })) return true;
  }
  return true;
}
