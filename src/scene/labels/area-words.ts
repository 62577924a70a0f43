import type { MultiPolygon, Polygon, Position } from 'geojson';
import { type Camera, project, type Size } from '../camera.ts';
import { type Box, inside, type Point, widened } from './label-space.ts';

/** Room between words in an area and its outline, in CSS pixels. */
const APART = 3;

/** How finely an area is searched, in steps along each side of its box. */
const STEPS = 24;

/**
 * A point in an area, longitude and latitude, around which a text of some size has room; the nearest to
 * `near`, in CSS pixels. Null where there is none.
 *
 * @param isFree - whether nothing else stands in a box
 */
export function areaSpot(
  geometry: Polygon | MultiPolygon,
  { camera, size }: { camera: Camera; size: Size },
  text: Size,
  near: Point,
  isFree: (box: Box, middle: Point) => boolean,
): Point | null {
  const rings = ringsOf(geometry).map((ring) =>
    ring.map(([lng = 0, lat = 0]) => project([lng, lat], camera, size)),
  );
  const points = rings.flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const map = { left: 4, top: 4, right: size.width - 4, bottom: size.height - 4 };
  const candidates: Point[] = [];
  for (let row = 1; row < STEPS; row++)
    for (let column = 1; column < STEPS; column++)
      candidates.push([
        left + ((right - left) * column) / STEPS,
        top + ((bottom - top) * row) / STEPS,
      ]);
  const away = ([x, y]: Point): number => Math.hypot(x - near[0], y - near[1]);
  candidates.sort((one, other) => away(one) - away(other));
  return (
    candidates.find((middle) => {
      const [x, y] = middle;
      const box = widened(
        { left: x, top: y, right: x, bottom: y },
        text.width / 2,
        text.height / 2,
      );
      return inside(box, map) && fits(widened(box, APART), rings) && isFree(box, middle);
    }) ?? null
  );
}

/** Whether a box lies in a shape: its corners do, and no outline comes into it. */
function fits(box: Box, rings: readonly Point[][]): boolean {
  const { left, top, right, bottom } = box;
  const corners: Point[] = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ];
  return (
    corners.every((corner) => isInside(corner, rings)) &&
    !rings.some((ring) =>
      ring.some((point, index) => crosses(box, point, ring[index + 1] ?? point)),
    )
  );
}

/** Whether a piece of an outline comes into a box: by halves, for they are short. */
function crosses({ left, top, right, bottom }: Box, from: Point, to: Point): boolean {
  const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 3);
  for (let step = 0; step <= steps; step++) {
    const part = steps === 0 ? 0 : step / steps;
    const [x, y] = [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
    if (x > left && x < right && y > top && y < bottom) return true;
  }
  return false;
}

/** Even-odd. */
function isInside([x, y]: Point, rings: readonly Point[][]): boolean {
  let within = false;
  for (const ring of rings)
    ring.forEach(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) within = !within;
    });
  return within;
}

/** All rings of a shape. */
function ringsOf(geometry: Polygon | MultiPolygon): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}
