import { destination as turfDestination } from '@turf/turf';
import type { Position } from 'geojson';

import { onGlobe } from '../../story/plane/longitudes.ts';
import { polygonsOnGlobe } from '../../story/plane/polygons-on-globe.ts';
import { xy, type Rings } from '../plane/sphere.ts';
import type { FoundPlace } from './find-places.ts';

/** The compass, clockwise from north, as `--off` takes it. */
const COMPASS = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'];

/** So many corners stand for a circle. */
const CORNERS = 48;

/** The farthest that a place can be off its landmark, and the largest circle around it, in km. */
const FARTHEST = 5000;
const WIDEST = 1000;

/** A direction as degrees clockwise from north, from “SW” or “225”; null where it is neither. */
export function bearingOf(text: string): number | null {
  const at = COMPASS.indexOf(text.trim().toUpperCase());
  if (at !== -1) return at * 45;
  const degrees = text.trim() === '' ? NaN : Number(text);
  return degrees >= 0 && degrees <= 360 ? degrees : null;
}

/** How far and in which direction, from “130,SW”; null where it is not that. */
export function offsetOf(text: string): { km: number; bearing: number } | null {
  const [far = '', towards = '', ...surplus] = text.split(',');
  const [km, bearing] = [Number(far), bearingOf(towards)];
  return km > 0 && km <= FARTHEST && bearing !== null && surplus.length === 0
    ? { km, bearing }
    : null;
}

/** The radius of a circle in km; null where there can be none. */
export function radiusOf(text: string): number | null {
  const km = Number(text);
  return km > 0 && km <= WIDEST ? km : null;
}

/** The destination point on a sphere; its longitude may go on beyond 180. */
export function destination(from: Position, bearing: number, km: number): Position {
  return turfDestination(from, km, bearing).geometry.coordinates;
}

/**
 * A place that no package has, at coordinates from elsewhere.
 *
 * @param radius - in km, of a circle around it, for what is only known to be about there
 */
export function placeByHand(name: string, position: Position, radius?: number): FoundPlace {
  return {
    kind: 'hand',
    name,
    fit: 0,
    similar: null,
    position: [onGlobe(xy(position)[0]), xy(position)[1]],
    countries: [],
    population: null,
    km: null,
    town: null,
    district: null,
    ...(radius !== undefined && { area: circle(position, radius) }),
  };
}

/** A circle as polygons, cut at the antimeridian. */
function circle(middle: Position, radius: number): Rings[] {
  const [x, y] = xy(middle);
  const ringFrom = (longitude: number): Position[] =>
    Array.from({ length: CORNERS }, (_, at) =>
      destination([longitude, y], (-at * 360) / CORNERS, radius),
    );
  const ring = ringFrom(onGlobe(x));
  // Polygons go on beyond 180, not beyond −180.
  const eastern = ring.some((one) => xy(one)[0] < -180) ? ringFrom(onGlobe(x) + 360) : ring;
  return polygonsOnGlobe([[...eastern, ...eastern.slice(0, 1)]]);
}
