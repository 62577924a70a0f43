import { bboxClip, lineString, simplify } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import type { Frame } from './frame.ts';
import { dissolved } from './dissolved.ts';
import { edge, junctions, type Point, pointKey } from './junctions.ts';

/** How far a line may be from where it is, in the poster's units, which are pixels on the largest map. */
const TOLERANCE = 1.6;

/** A line, or a ring, which ends where it began. */
interface Line {
  points: Point[];
  closed: boolean;
}

/**
 * Writes geometries of one drawing as SVG path data: cut to what the poster draws, in whole units,
 * relative, simplified. What two of them share is written in the same characters, which a compressed page
 * then has once: lines are simplified from junction to junction, and run as the first that shares them.
 */
export class Paths {
  readonly #frame: Frame;
  readonly #junctions: ReadonlySet<string>;
  /** What has been written, edge by edge, in the direction in which it was. */
  readonly #written = new Set<string>();

  /** `geometries` are all that the drawing shows. */
  constructor(frame: Frame, geometries: readonly Geometry[]) {
    this.#frame = frame;
    this.#junctions = junctions(geometries.flatMap((one) => this.#lines(one)));
  }

  /**
   * Path data of geometries; empty for points.
   *
   * @param tolerance - how far they may be from where they are, in the poster’s units
   */
  data(geometries: readonly Geometry[], tolerance = TOLERANCE): string {
    return geometries
      .flatMap((geometry) => this.#lines(geometry))
      .map((line) => this.#subpath(line, tolerance))
      .join('');
  }

  /** Path data of geometries without areas that are too small to be seen. */
  seen(geometries: readonly Geometry[]): string {
    return geometries
      .flatMap((geometry) => this.#lines(geometry))
      .filter(({ points, closed }) => !closed || isSeen(points))
      .map((line) => this.#subpath(line, TOLERANCE))
      .join('');
  }

  /** Path data of areas as one: without the borders between them. */
  dissolved(areas: readonly Geometry[]): string {
    const rings = areas.flatMap((area) => this.#lines(area).map(({ points }) => points));
    return dissolved(rings)
      .map((points) => this.#subpath({ points, closed: true }, TOLERANCE))
      .join('');
  }

  #lines(geometry: Geometry): Line[] {
    if (
      geometry.type === 'Point' ||
      geometry.type === 'MultiPoint' ||
      geometry.type === 'GeometryCollection'
    )
      return [];
    return lines(bboxClip(geometry, this.#frame.drawn).geometry)
      .map(({ positions, closed }) => ({ points: this.#inUnits(positions), closed }))
      .filter(({ points }) => points.length > 1);
  }

  /** Positions in whole units, each point once in a row. */
  #inUnits(positions: Position[]): Point[] {
    const points = positions.map(([lng = 0, lat = 0]): Point => {
      const [x, y] = this.#frame.at([lng, lat]);
      return [Math.round(x), Math.round(y)];
    });
    return points.filter((point, index) => {
      const before = points[index - 1];
      return !before || pointKey(before) !== pointKey(point);
    });
  }

  #subpath({ points, closed }: Line, tolerance: number): string {
    const [start, next] = points as [Point, Point];
    const against = !closed && this.#written.has(edge(next, start));
    const ordered = against ? [...points].reverse() : closed ? this.#fromJunction(points) : points;
    for (const [index, point] of ordered.slice(1).entries())
      this.#written.add(edge(ordered[index] as Point, point));
    const kept = this.#simplified(ordered, tolerance);
    return closed && isFlat(kept) ? '' : written(kept, closed);
  }

  /** A ring from the first of its junctions on: else the arc that it begins in would be simplified in two parts. */
  #fromJunction(ring: Point[]): Point[] {
    const first = ring.findIndex((point) => this.#junctions.has(pointKey(point)));
    return first > 0 ? [...ring.slice(first, -1), ...ring.slice(0, first + 1)] : ring;
  }

  /** Leaves out points that are nearer than the tolerance to the line through the others, from junction to junction. */
  #simplified(points: Point[], tolerance: number): Point[] {
    const kept: Point[] = [];
    let from = 0;
    for (let to = 1; to < points.length; to++) {
      if (to < points.length - 1 && !this.#junctions.has(pointKey(points[to] as Point))) continue;
      const arc = points.slice(from, to + 1);
      kept.push(...simplifiedArc(arc, tolerance).slice(from === 0 ? 0 : 1));
      from = to;
    }
    return kept;
  }
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

function simplifiedArc(points: Point[], tolerance: number): Point[] {
  if (points.length < 3) return points;
  const line = simplify(lineString(points), { tolerance, highQuality: true });
  return line.geometry.coordinates as Point[];
}

/** A ring that reaches less far from where it begins is not drawn, in the poster’s units. */
const SEEN = 3;

function isSeen(points: readonly Point[]): boolean {
  const [x = 0, y = 0] = points[0] ?? [];
  return points.some((one) => Math.abs(one[0] - x) >= SEEN || Math.abs(one[1] - y) >= SEEN);
}

/** Whether a ring encloses nothing: what is cut at an edge may be left as a line along it. */
function isFlat(ring: Point[]): boolean {
  const flat = (axis: 0 | 1): boolean => ring.every((point) => point[axis] === ring[0]?.[axis]);
  return flat(0) || flat(1);
}

function written(points: Point[], closed: boolean): string {
  const [first, ...rest] = closed ? points.slice(0, -1) : points;
  if (!first || rest.length === 0) return '';
  let [x, y] = first;
  // A spur that is simplified ends where it began: no step.
  const steps = rest.flatMap(([nextX, nextY]) => {
    if (nextX === x && nextY === y) return [];
    const step = `${nextX - x} ${nextY - y}`;
    [x, y] = [nextX, nextY];
    return [step];
  });
  if (steps.length === 0) return '';
  return `M${first.join(' ')}l${steps.join(' ')}${closed ? 'z' : ''}`.replaceAll(' -', '-');
}
