import type { MultiPolygon, Polygon, Position } from 'geojson';
import { bearingDegrees, destination, distanceKm, type LonLat } from './sphere.ts';

/** An outline by distance (km) and direction (degrees) of its corners from its middle. */
export interface PolarOutline {
  /** The largest distance of a corner, in km. */
  reach: number;
  rings: { km: number; bearing: number }[][];
}

/** Takes an outline off the globe, to be laid down elsewhere by {@link laidDown}. */
export function polarOutline(shape: Polygon | MultiPolygon, middle: LonLat): PolarOutline {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const rings = polygons.flat().map((ring) =>
    ring.map(([lng = NaN, lat = NaN]) => ({
      km: distanceKm(middle, [lng, lat]),
      bearing: bearingDegrees(middle, [lng, lat]),
    })),
  );
  return { rings, reach: Math.max(...rings.flat().map(({ km }) => km)) };
}

/**
 * Lays an outline down around another middle, turned by some degrees clockwise. Distances from the
 * middle and the angles between them stay, so that on the sphere it keeps shape and area everywhere.
 * Always from the first outline: nothing adds up over many moves.
 */
export function laidDown(
  { rings }: PolarOutline,
  middle: LonLat,
  turn: number,
): [number, number][][] {
  return rings.map((ring) =>
    ring.map(({ km, bearing }) => destination(middle, bearing + turn, km)),
  );
}

/** The middle of an outline's extent. */
export function extentMiddle(shape: Polygon | MultiPolygon): [number, number] {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const corners: Position[] = polygons.flatMap((rings) => rings.flat());
  const middle = (axis: 0 | 1): number => {
    const values = corners.map((corner) => corner[axis] ?? NaN);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  return [middle(0), middle(1)];
}
