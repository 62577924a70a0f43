import { booleanPointInPolygon } from '@turf/turf';

import { crossingEdges } from './crossing-edges.ts';
import type { Mistake } from './position-mistake.ts';
import { quoted } from '../text/quoted.ts';
import * as words from '../../words/words.ts';

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
    return { path: [], ...words.areaProblems.tooFine(count, MOST_POSITIONS) };
  }
  const paths = polygons.flatMap((own, part) => own.map((_, ring) => [part, ring]));
  const crossing = crossingEdges(rings);
  if (crossing) {
    const { one, other } = crossing;
    const edge = ({ ring, at }: { ring: number; at: number }) =>
      [quoted(rings[ring]?.[at]), quoted(rings[ring]?.[at + 1])] as const;
    return {
      path: [...(paths[one.ring] ?? []), one.at],
      ...words.areaProblems.crossing(edge(one), edge(other)),
    };
  }
  for (const [part, [outer, ...holes]] of polygons.entries()) {
    const hole = holes.findIndex((ring) => !isInside(ring, outer ?? []));
    if (hole < 0) continue;
    return { path: [part, hole + 1], ...words.areaProblems.holeOutside };
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
