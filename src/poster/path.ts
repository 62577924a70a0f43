import { bboxClip, lineString, simplify } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import type { Frame } from './frame.ts';

/** How far a line may be from where it is, in the poster's units, which are pixels on the largest map. */
const TOLERANCE = 1;

/** A point in the poster's units, whole numbers. */
type Point = [number, number];

/**
 * A geometry as SVG path data: cut to what the poster draws, in whole units, relative, simplified by
 * `tolerance` units at most. Empty for points.
 */
export function pathData(geometry: Geometry, frame: Frame, tolerance = TOLERANCE): string {
  if (
    geometry.type === 'Point' ||
    geometry.type === 'MultiPoint' ||
    geometry.type === 'GeometryCollection'
  )
    return '';
  return lines(bboxClip(geometry, frame.drawn).geometry)
    .map(({ positions, closed }) => subpath(positions, closed, frame, tolerance))
    .join('');
}

function lines(geometry: Geometry): { positions: Position[]; closed: boolean }[] {
  switch (geometry.type) {
    case 'LineString':
      return [{ positions: geometry.coordinates, closed: false }];
    case 'MultiLineString':
      return geometry.coordinates.map((positions) => ({ positions, closed: false }));
    case 'Polygon':
      return geometry.coordinates.map((positions) => ({ positions, closed: true }));
    case 'MultiPolygon':
      return geometry.coordinates.flat().map((positions) => ({ positions, closed: true }));
    default:
      return [];
  }
}

function subpath(positions: Position[], closed: boolean, frame: Frame, tolerance: number): string {
  const points = positions.map(([lng = 0, lat = 0]): Point => {
    const [x, y] = frame.at([lng, lat]);
    return [Math.round(x), Math.round(y)];
  });
  const kept = simplified(points, tolerance);
  const [first, ...rest] = closed ? kept.slice(0, -1) : kept;
  if (!first || rest.length === 0 || (closed && isFlat(kept))) return '';
  let [x, y] = first;
  const steps = rest.map(([nextX, nextY]) => {
    const step = `${nextX - x} ${nextY - y}`;
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${first.join(' ')}l${steps.join(' ')}${closed ? 'z' : ''}`.replaceAll(' -', '-');
}

/** Whether a ring encloses nothing: what is cut at an edge may be left as a line along it. */
function isFlat(ring: Point[]): boolean {
  const flat = (axis: 0 | 1): boolean => ring.every((point) => point[axis] === ring[0]?.[axis]);
  return flat(0) || flat(1);
}

/** Leaves out points that are nearer than `tolerance` to the line through the others. */
function simplified(points: Point[], tolerance: number): Point[] {
  if (points.length < 3) return points;
  const line = simplify(lineString(points), { tolerance, highQuality: true });
  return line.geometry.coordinates as Point[];
}
