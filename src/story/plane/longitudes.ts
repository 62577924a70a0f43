import type { Bounds } from '../story.ts';

/*
 * Files have longitudes from −180 to 180 (RFC 7946). A built story whose basemap reaches across the
 * antimeridian has them in one range without a gap, the basemap’s, in which they go on beyond 180.
 */

/** How many degrees, in whole turns, bring a longitude as near as can be to another. */
export function turnTo(longitude: number, middle: number): number {
  return 360 * Math.ceil((middle - longitude - 180) / 360);
}

/** The same longitude, by whole turns as near as can be to another. */
export function nearTo(longitude: number, middle: number): number {
  const turn = turnTo(longitude, middle);
  return turn === 0 ? longitude : tidy(longitude + turn);
}

/** Bounds (west, south, east, north) whose east is no less than their west, across the antimeridian, too. */
export function unbroken([west, south, east, north]: Readonly<Bounds>): Bounds {
  return [west, south, east < west ? east + 360 : east, north];
}

/** The same longitude from −180 to 180. */
export function onGlobe(longitude: number): number {
  return Math.abs(longitude) <= 180 ? longitude : nearTo(longitude, 0);
}

/** Whole turns leave the last digits of a number changed: seven decimals are a centimetre. */
function tidy(longitude: number): number {
  return Number(longitude.toFixed(7));
}
