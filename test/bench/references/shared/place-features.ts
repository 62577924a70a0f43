import type { FeatureCollection } from 'geojson';
import type { ReferencePlace } from './types.ts';

/** The outlines of the places that have one, with the place's id. */
export function placeFeatures(places: ReferencePlace[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: places.flatMap(({ id, area }) =>
      area === null ? [] : [{ type: 'Feature', id, geometry: area, properties: { id } }],
    ),
  };
}
