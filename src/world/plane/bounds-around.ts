import { onGlobe, shorterWay, turnTo, unbroken } from '../../story/plane/longitudes.ts';
import { LAST_LATITUDE, type Bounds } from './box.ts';

/** A margin on each side: this part of the longer side, and at least so many degrees. */
const MARGIN_PART = 0.3;
const MARGIN_DEGREES = 0.4;

/**
 * Bounds around everything that a GeoJSON file has coordinates of, with a margin. The shorter way around the
 * Earth is taken, so that places on both sides of the antimeridian are near to one another. Null where the
 * file has no coordinates.
 */
export function boundsAround(geojson: unknown): Bounds | null {
  const positions = positionsIn(geojson);
  if (positions.length === 0) return null;
  const [west, east] = shorterWay(positions.map(([x]) => x));
  const latitudes = positions.map(([, y]) => y);
  const [south, north] = [least(latitudes), -least(latitudes.map((y) => -y))];
  const [from, , to] = unbroken([west, south, east, north]);
  const span = to - from;
  const margin = Math.max(MARGIN_DEGREES, MARGIN_PART * Math.max(span, north - south));
  const side = Math.min(margin, Math.max(0, (360 - span - 1) / 2));
  return [
    onCircle(west - side),
    rounded(Math.max(-LAST_LATITUDE, south - margin)),
    onCircle(east + side),
    rounded(Math.min(LAST_LATITUDE, north + margin)),
  ];
}

/**
 * The widest part of the Earth that is shown with a view, and the highest, as times of the view's height and
 * width: a frame on a screen of 1,920 pixels, and a phone's whole screen. Labels have room beside the view.
 */
const WIDEST = 3.2;
const HIGHEST = 2.2;

/** Both bounds and all between them, the shorter way around the Earth. */
export function boundsOfBoth(one: Bounds, other: Bounds): Bounds {
  const first = unbroken(one);
  const second = unbroken(other);
  const middle = (first[0] + first[2]) / 2;
  const turn = turnTo((second[0] + second[2]) / 2, middle);
  return acrossOr([
    Math.min(first[0], second[0] + turn),
    Math.min(one[1], other[1]),
    Math.max(first[2], second[2] + turn),
    Math.max(one[3], other[3]),
  ]);
}

/** Such bounds with both longitudes from −180 to 180; all around the Earth where they are that wide. */
function acrossOr([west, south, east, north]: Bounds): Bounds {
  if (east - west >= 360) return [-180, south, 180, north];
  const [from, to] = [onCircle(west), onCircle(east)];
  return [from === 180 ? -180 : from, south, to === -180 ? 180 : to, north];
}

/**
 * All that a map shows which opens with a view: it is seldom of the same shape, and shows more beside it or
 * above and below.
 */
export function shownAround(bounds: Bounds): Bounds {
  const [west, south, east, north] = unbroken(bounds);
  const shrink = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const [width, height] = [east - west, north - south];
  const wide = Math.max(0, ((height / shrink) * WIDEST - width) / 2);
  const high = Math.max(0, (width * shrink * HIGHEST - height) / 2);
  return acrossOr([
    west - wide,
    rounded(Math.max(-LAST_LATITUDE, south - high)),
    east + wide,
    rounded(Math.min(LAST_LATITUDE, north + high)),
  ]);
}

/** All positions in a GeoJSON object, wherever they are. */
export function positionsIn(value: unknown): [number, number][] {
  if (Array.isArray(value)) {
    const [x, y] = value as unknown[];
    if (typeof x === 'number' && typeof y === 'number') return [[x, y]];
    return value.flatMap(positionsIn);
  }
  if (typeof value !== 'object' || value === null) return [];
  const { features, geometry, geometries, coordinates } = value as Record<string, unknown>;
  return [features, geometry, geometries, coordinates].flatMap(positionsIn);
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((one, two) => Math.min(one, two), Infinity);
}

function onCircle(longitude: number): number {
  return rounded(onGlobe(longitude));
}

function rounded(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
