/*
 * The few measures that a reader's own drawing needs, on the sphere that the build measures on too.
 * Positions are longitude and latitude in degrees.
 */

/** Longitude and latitude in degrees. */
export type LonLat = readonly [number, number];

/** Mean radius of the Earth (IUGG), in km. */
const RADIUS = 6371.0088;
const RADIANS = Math.PI / 180;

/** Great-circle distance in km. */
export function distanceKm([lng1, lat1]: LonLat, [lng2, lat2]: LonLat): number {
  const north = Math.sin(((lat2 - lat1) * RADIANS) / 2) ** 2;
  const east = Math.sin(((lng2 - lng1) * RADIANS) / 2) ** 2;
  const half = north + Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * east;
  return 2 * RADIUS * Math.asin(Math.sqrt(half));
}

/** Direction in which a great circle sets out, in degrees clockwise from north. */
export function bearingDegrees([lng1, lat1]: LonLat, [lng2, lat2]: LonLat): number {
  const east = (lng2 - lng1) * RADIANS;
  const [from, to] = [lat1 * RADIANS, lat2 * RADIANS];
  const y = Math.sin(east) * Math.cos(to);
  const x = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(east);
  return Math.atan2(y, x) / RADIANS;
}

/** Where one comes to from a position in a direction (degrees) after some km. */
export function destination([lng, lat]: LonLat, bearing: number, km: number): [number, number] {
  const way = km / RADIUS;
  const [from, turn] = [lat * RADIANS, bearing * RADIANS];
  const sine = Math.sin(from) * Math.cos(way) + Math.cos(from) * Math.sin(way) * Math.cos(turn);
  const east = Math.atan2(
    Math.sin(turn) * Math.sin(way) * Math.cos(from),
    Math.cos(way) - Math.sin(from) * sine,
  );
  return [lng + east / RADIANS, Math.asin(sine) / RADIANS];
}

/** Area in km² inside a ring, closed or not; its sides are taken as straight in the equal-area plane. */
export function ringAreaKm2(ring: readonly LonLat[]): number {
  let sum = 0;
  ring.forEach(([lng1, lat1], index) => {
    const [lng2, lat2] = ring[(index + 1) % ring.length] ?? [lng1, lat1];
    sum += (lng2 - lng1) * RADIANS * (Math.sin(lat1 * RADIANS) + Math.sin(lat2 * RADIANS));
  });
  return (Math.abs(sum) * RADIUS ** 2) / 2;
}

/** Points along the great circle between two positions, both ends included. */
export function greatCircle(from: LonLat, to: LonLat, steps = 16): [number, number][] {
  const [km, bearing] = [distanceKm(from, to), bearingDegrees(from, to)];
  return Array.from({ length: steps + 1 }, (_, step) =>
    step === steps ? [to[0], to[1]] : destination(from, bearing, (km * step) / steps),
  );
}
