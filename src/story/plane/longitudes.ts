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

/**
 * The shorter way around the Earth that has all of some longitudes, from −180 to 180: where it begins in the
 * west and ends in the east, of which the first is greater across the antimeridian. Both are 0 for none.
 */
export function shorterWay(longitudes: readonly number[]): [west: number, east: number] {
  const sorted = longitudes.toSorted((one, two) => one - two);
  const [first = 0] = sorted;
  const last = sorted.at(-1) ?? first;
  // The widest gap between neighbours is outside of it.
  let [west, east, gap] = [first, last, first + 360 - last];
  sorted.forEach((x, at) => {
    const next = sorted[at + 1];
    if (next !== undefined && next - x > gap) [west, east, gap] = [next, x, next - x];
  });
  return [west, east];
}

/** Whole turns leave the last digits of a number changed: seven decimals are a centimetre. */
function tidy(longitude: number): number {
  return Number(longitude.toFixed(7));
}
