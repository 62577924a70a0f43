import type { MultiPolygon, Point, Polygon, Position } from 'geojson';

import { cutAt } from '../story/plane/cut.ts';
import { onGlobe } from '../story/plane/longitudes.ts';
import type { Rings } from '../story/plane/rings.ts';

/**
 * A geometry with longitudes from −180 to 180, as RFC 7946 has them (section 3.1.9): an area across the
 * antimeridian is cut there. The same object where nothing lies beyond.
 */
export function geometryOnGlobe(
  geometry: Point | Polygon | MultiPolygon,
): Point | Polygon | MultiPolygon {
  if (geometry.type === 'Point')
    return { ...geometry, coordinates: positionOnGlobe(geometry.coordinates) };
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  if (polygons.every((rings) => rings.every((ring) => ring.every(([x = 0]) => x <= 180))))
    return geometry;
  const coordinates = polygons.flatMap((rings) => [
    ...cutAt(rings, { axis: 0, limit: 180, direction: 1 }).map(turnedBack),
    ...cutAt(rings, { axis: 0, limit: 180, direction: -1 }),
  ]);
  const [only] = coordinates;
  return only && coordinates.length === 1
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates };
}

/** A position with a longitude from −180 to 180. */
export function positionOnGlobe([longitude = NaN, ...rest]: Position): Position {
  return [onGlobe(longitude), ...rest];
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
