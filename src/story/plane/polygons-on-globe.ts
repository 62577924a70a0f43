import { cutAt } from './cut.ts';
import { onGlobe } from './longitudes.ts';
import type { Rings } from './rings.ts';

/**
 * A polygon whose longitudes go on beyond 180, as polygons from −180 to 180 (RFC 7946, section 3.1.9): cut at
 * the antimeridian, what lies beyond it first. The same rings where nothing lies beyond.
 */
export function polygonsOnGlobe(rings: Rings): Rings[] {
  if (rings.every((ring) => ring.every(([x = 0]) => x <= 180))) return [rings];
  return [
    ...cutAt(rings, { axis: 0, limit: 180, direction: 1 }).map(turnedBack),
    ...cutAt(rings, { axis: 0, limit: 180, direction: -1 }),
  ];
}

/** Rings east of the antimeridian: what lies on it is −180 there. */
function turnedBack(rings: Rings): Rings {
  return rings.map((ring) =>
    ring.map(([longitude = NaN, ...rest]) => [
      longitude === 180 ? -180 : onGlobe(longitude),
      ...rest,
    ]),
  );
}
