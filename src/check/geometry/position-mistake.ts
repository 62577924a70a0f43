import type { Finding } from '../document/problem.ts';
import { unbroken } from '../../story/plane/longitudes.ts';
import { quoted } from '../text/quoted.ts';
import * as words from '../../words/words.ts';

/** What is wrong inside a value, and where in it. */
export interface Mistake extends Finding {
  path: (string | number)[];
}

/** West, south, east, north in degrees. Across the antimeridian, west is greater than east, or east more than 180. */
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
    return { path: [], found: quoted(position), allowed: words.positionProblems.numbers };
  }
  const [longitude, latitude] = position as [number, number];
  const found = quoted(position);
  if (
    view !== null &&
    !contains(view, longitude, latitude) &&
    contains(view, latitude, longitude)
  ) {
    return { path: [], ...words.positionProblems.swapped(found, quoted([latitude, longitude])) };
  }
  if (Math.abs(longitude) > 180)
    return { path: [], found, allowed: words.positionProblems.longitude };
  if (Math.abs(latitude) > 90) return { path: [], found, allowed: words.positionProblems.latitude };
  if (inside && view !== null && !contains(view, longitude, latitude)) {
    return { path: [], found, allowed: words.positionProblems.outside(quoted(view)) };
  }
  return null;
}

/** Whether a view holds a position whose longitude is from −180 to 180. */
export function contains(view: Bounds, longitude: number, latitude: number): boolean {
  const [west, south, east, north] = unbroken(view);
  const within = [longitude, longitude + 360].some((one) => one >= west && one <= east);
  return within && latitude >= south && latitude <= north;
}
