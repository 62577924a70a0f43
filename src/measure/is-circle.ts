import { distance } from '@turf/turf';
import type { Position } from 'geojson';

import type { PlaceFeature } from '../story/schema/types.ts';

/** An outline of fewer corners can have them equally far from its middle and be one of a source. */
const LEAST_CORNERS = 24;

/** How much the distances may differ, for coordinates are rounded. */
const TOLERANCE = 0.01;

/**
 * Whether a place’s outline is a circle around its mark, as `npm run places` draws it with `--radius`: it says
 * how little is known, and nothing is to be measured on it.
 */
export function isCircle({ geometry, properties: { mark } }: PlaceFeature): boolean {
  if (geometry.type === 'Point') return false;
  const { type, coordinates } = geometry;
  const polygons: Position[][][] = type === 'Polygon' ? [coordinates] : coordinates;
  // Where the antimeridian cuts it, a circle has corners that are its own on neither side.
  const corners = polygons
    .flat()
    .flat()
    .filter(([longitude = 0]) => Math.abs(longitude) !== 180);
  const radii = corners.map((corner) => distance(mark, corner));
  return (
    radii.length >= LEAST_CORNERS && Math.min(...radii) >= Math.max(...radii) * (1 - TOLERANCE)
  );
}
