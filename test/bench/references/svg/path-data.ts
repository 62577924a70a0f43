import type { Geometry } from 'geojson';
import { type Box, clipLine, clipRing } from './clip.ts';
import type { Pixel } from './simplify.ts';

/** How many units of path data make a pixel: tenths, so that no decimals are needed. */
export const UNITS = 10;

/** A geometry in pixels as SVG path data in tenths of pixels, cut to the box. */
export function pathData(geometry: Geometry, box: Box): string {
  const rings = (all: number[][][]): string =>
    all.map((ring) => subpath(clipRing(pixels(ring).slice(1), box), true)).join('');
  const line = (points: number[][]): string =>
    clipLine(pixels(points), box)
      .map((piece) => subpath(piece, false))
      .join('');
  if (geometry.type === 'Polygon') return rings(geometry.coordinates);
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.map(rings).join('');
  if (geometry.type === 'LineString') return line(geometry.coordinates);
  if (geometry.type === 'MultiLineString') return geometry.coordinates.map(line).join('');
  throw new Error(`A ${geometry.type} has no outline.`);
}

function pixels(points: number[][]): Pixel[] {
  return points.map(([x = 0, y = 0]) => [x, y]);
}

/** One start, then steps from point to point; steps that round to nothing are left out. */
function subpath(points: Pixel[], closed: boolean): string {
  const [first, ...others] = points.map(([x, y]) => [Math.round(x * UNITS), Math.round(y * UNITS)]);
  if (!first || others.length < (closed ? 2 : 1)) return '';
  let [x = 0, y = 0] = first;
  const steps = others.flatMap(([nextX = 0, nextY = 0]) => {
    const [dx, dy] = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return dx === 0 && dy === 0 ? [] : [`${dx}${dy < 0 ? '' : ' '}${dy}`];
  });
  if (steps.length === 0) return '';
  return `M${first.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
}
