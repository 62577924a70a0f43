import type { MultiPolygon, Point, Polygon, Position } from 'geojson';

import { onGlobe } from '../story/plane/longitudes.ts';
import { polygonsOnGlobe } from '../story/plane/polygons-on-globe.ts';

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
  const coordinates = polygons.flatMap(polygonsOnGlobe);
  if (
    coordinates.length === polygons.length &&
    coordinates.every((one, at) => one === polygons[at])
  )
    return geometry;
  const [only] = coordinates;
  return only && coordinates.length === 1
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates };
}

/** A position with a longitude from −180 to 180. */
export function positionOnGlobe([longitude = NaN, ...rest]: Position): Position {
  return [onGlobe(longitude), ...rest];
}
