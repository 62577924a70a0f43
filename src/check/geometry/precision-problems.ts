import { problemAt, type JsonDocument } from '../document/json-document.ts';
import type { Problem } from '../document/problem.ts';
import type { PlacesFile } from '../../story/schema/types.ts';

/**
 * Places drawn more or less precisely than they say: an exact place or a town is a Point, a district, a
 * region or a country is an area.
 */
export function precisionProblems(places: JsonDocument<PlacesFile>): Problem[] {
  return places.value.features.flatMap(({ geometry, properties: { precision } }, index) => {
    const wantsPoint = precision === 'exact' || precision === 'town';
    if (wantsPoint === (geometry.type === 'Point')) return [];
    const allowed = wantsPoint
      ? `a Point for “${precision}”, or the precision district, region or country`
      : `a Polygon or MultiPolygon for “${precision}”, or the precision exact or town`;
    const found = `the precision “${precision}” with a ${geometry.type}`;
    return [problemAt(places, ['features', index, 'properties', 'precision'], found, allowed)];
  });
}
