import type { Position } from 'geojson';

import { cutAt } from '../../story/plane/cut.ts';
import { EARTH_RADIUS_KM, RADIANS, xy, type Rings } from '../plane/sphere.ts';
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

/** Where one comes to from a position, on a sphere; the longitude may go on beyond 180. */
export function destination(from: Position, bearing: number, km: number): Position {
  const [x, y] = xy(from);
  const [arc, turn, up] = [km / EARTH_RADIUS_KM, bearing * RADIANS, y * RADIANS];
  const sine = Math.sin(up) * Math.cos(arc) + Math.cos(up) * Math.sin(arc) * Math.cos(turn);
  const across = Math.atan2(
    Math.sin(turn) * Math.sin(arc) * Math.cos(up),
    Math.cos(arc) - Math.sin(up) * sine,
  );
  return [x + across / RADIANS, Math.asin(sine) / RADIANS];
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

function onGlobe(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}

/** A circle as polygons, cut at the antimeridian. */
function circle(middle: Position, radius: number): Rings[] {
  const centre = [onGlobe(xy(middle)[0]), xy(middle)[1]];
  const ring = Array.from({ length: CORNERS }, (_, at) =>
    destination(centre, (-at * 360) / CORNERS, radius),
  );
  const rings = [[...ring, ...ring.slice(0, 1)]];
  const longitudes = ring.map((one) => xy(one)[0]);
  const limit = Math.max(...longitudes) > 180 ? 180 : Math.min(...longitudes) < -180 ? -180 : null;
  if (limit === null) return [rings];
  const beyond = cutAt(rings, { axis: 0, limit, direction: limit > 0 ? 1 : -1 });
  return [
    ...cutAt(rings, { axis: 0, limit, direction: limit > 0 ? -1 : 1 }),
    ...beyond.map((part) => part.map((one) => one.map((at) => [xy(at)[0] - 2 * limit, xy(at)[1]]))),
  ];
}
