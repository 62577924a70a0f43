import { quoted } from '../text/quoted.ts';

/** What is wrong inside a value, and where in it. */
export interface Mistake {
  path: (string | number)[];
  found: string;
  allowed: string;
}

/** West, south, east, north in degrees. */
export type Bounds = [number, number, number, number];

/**
 * What is wrong with a position (RFC 7946, section 3.1.1: longitude, latitude and optionally height),
 * or null. `inside` asks that it lies in the view, as marks do; corners of areas may lie outside.
 */
export function positionMistake(
  position: unknown,
  view: Bounds | null,
  inside: boolean,
): Mistake | null {
  const numbers = Array.isArray(position) && position.every((one) => Number.isFinite(one));
  if (!numbers || position.length < 2 || position.length > 3) {
    return { path: [], found: quoted(position), allowed: 'longitude and latitude, as numbers' };
  }
  const [longitude, latitude] = position as [number, number];
  const found = quoted(position);
  if (
    view !== null &&
    !contains(view, longitude, latitude) &&
    contains(view, latitude, longitude)
  ) {
    return {
      path: [],
      found: `${found}; longitude and latitude look swapped`,
      allowed: `longitude first: ${quoted([latitude, longitude])}`,
    };
  }
  if (Math.abs(longitude) > 180)
    return { path: [], found, allowed: 'a longitude from -180 to 180' };
  if (Math.abs(latitude) > 90) return { path: [], found, allowed: 'a latitude from -90 to 90' };
  if (inside && view !== null && !contains(view, longitude, latitude)) {
    return {
      path: [],
      found,
      allowed: `a position within the story's opening bounds ${quoted(view)}`,
    };
  }
  return null;
}

/** Whether a view holds a position. */
export function contains(
  [west, south, east, north]: Bounds,
  longitude: number,
  latitude: number,
): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
