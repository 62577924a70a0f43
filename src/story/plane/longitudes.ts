/*
 * Files have longitudes from −180 to 180 (RFC 7946). A built story whose basemap reaches across the
 * antimeridian has them in one range without a gap, the basemap’s, in which they go on beyond 180.
 */

/** The same longitude, by whole turns as near as can be to another. */
export function nearTo(longitude: number, middle: number): number {
  const turns = Math.ceil((middle - longitude - 180) / 360);
  return turns === 0 ? longitude : tidy(longitude + 360 * turns);
}

/** The same longitude from −180 to 180. */
export function onGlobe(longitude: number): number {
  return Math.abs(longitude) <= 180 ? longitude : nearTo(longitude, 0);
}

/** Whole turns leave the last digits of a number changed: seven decimals are a centimetre. */
function tidy(longitude: number): number {
  return Number(longitude.toFixed(7));
}
