import { type Bounds, mercator, TILE, unmercator } from '../../../scene/camera.ts';

/** The box around two boxes. */
export function joined(one: Bounds, other: Bounds): Bounds {
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}

/**
 * `bounds` with as much more in the south as `covered` CSS pixels are at a zoom: a view within them
 * can show all of `bounds` above what covers its lower part. Without anything covered, `bounds` itself.
 */
export function boundsBehind(bounds: Bounds, zoom: number, covered: number): Bounds {
  if (covered === 0) return bounds;
  const [west, south, east, north] = bounds;
  const [x, y] = mercator([west, south]);
  const [, lower] = unmercator([x, y + covered / (TILE * 2 ** zoom)]);
  return [west, lower, east, north];
}
