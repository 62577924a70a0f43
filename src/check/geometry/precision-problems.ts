import { problemAt, type JsonDocument } from '../document/json-document.ts';
import type { Problem } from '../document/problem.ts';
import type { PlacesFile } from '../../story/schema/types.ts';
import * as words from '../../words/words.ts';

/**
 * Places drawn more or less precisely than they say: an exact place or a town is a Point, a district, a
 * region or a country is an area.
 */
export function precisionProblems(places: JsonDocument<PlacesFile>): Problem[] {
  return places.value.features.flatMap(({ geometry, properties: { precision } }, index) => {
    const wantsPoint = precision === 'exact' || precision === 'town';
    if (wantsPoint === (geometry.type === 'Point')) return [];
    const says = wantsPoint ? words.placeProblems.notPoint : words.placeProblems.notArea;
    const path = ['features', index, 'properties', 'precision'];
    return [problemAt(places, path, says(precision, geometry.type))];
  });
}
