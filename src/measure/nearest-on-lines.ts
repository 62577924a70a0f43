import { distance, nearestPointOnLine } from '@turf/turf';
import type { LineString, MultiLineString, Position } from 'geojson';

/** Longitude and latitude in degrees (WGS 84). */
export type LonLat = [number, number];

/** The point of some lines that is nearest to a given one. */
export interface NearestPoint {
  point: LonLat;
  /** Great-circle distance on a sphere of 6371.0088 km radius. */
  kilometres: number;
}

/**
 * The point on any of the lines nearest to `from`. All segments are compared in a plane that touches
 * the sphere at `from`; only the nearest one is measured on the sphere. Throws without any segment.
 */
export function nearestOnLines(
  from: LonLat,
  lines: readonly (LineString | MultiLineString)[],
): NearestPoint {
  const plane = planeAt(from);
  let least = Infinity;
  let nearest: [Position, Position] | null = null;
  for (const line of lines) {
    for (const part of line.type === 'LineString' ? [line.coordinates] : line.coordinates) {
      let start: Position | undefined;
      for (const end of part) {
        const square = start ? plane(start, end) : Infinity;
        if (start && square < least) {
          least = square;
          nearest = [start, end];
        }
        start = end;
      }
    }
  }
  if (!nearest) throw new RangeError('no line to measure to');
  const found = nearestPointOnLine({ type: 'LineString', coordinates: nearest }, from);
  const [longitude = NaN, latitude = NaN] = found.geometry.coordinates;
  const point: LonLat = [longitude, latitude];
  return { point, kilometres: distance(from, point) };
}

/**
 * Measures the square of the distance to a segment in degrees of latitude, in the plane that touches at
 * `from`. It runs for millions of segments, so it makes no arrays.
 */
function planeAt([lon, lat]: LonLat): (start: Position, end: Position) => number {
  const shrink = Math.cos((lat * Math.PI) / 180);
  return (start, end) => {
    const ax = ((start[0] ?? NaN) - lon) * shrink;
    const ay = (start[1] ?? NaN) - lat;
    const dx = ((end[0] ?? NaN) - lon) * shrink - ax;
    const dy = (end[1] ?? NaN) - lat - ay;
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
    const x = ax + along * dx;
    const y = ay + along * dy;
    return x * x + y * y;
  };
}
