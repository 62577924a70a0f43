import { booleanPointInPolygon, distance, pointOnFeature } from '@turf/turf';

import { problemAt } from '../document/json-document.ts';
import type { Finding, Problem } from '../document/problem.ts';
import { quoted } from '../text/quoted.ts';
import type { StoryDocuments } from '../document/story-files.ts';
import * as words from '../../words/words.ts';

/** So far may the mark of a point stand from it, in km. */
const NEAR = 1;

/**
 * Marks and signs that stand elsewhere than their place: outside of its area, far from its point, or on
 * the spot of another place. `skip` names places whose geometry or mark is known to be wrong.
 */
export function markProblems(
  places: StoryDocuments['places'],
  skip: ReadonlySet<number>,
): Problem[] {
  const taken = new Map<string, string>();
  return places.value.features.flatMap(({ id, geometry, properties: { mark, sign } }, index) => {
    if (skip.has(index)) return [];
    const at = (finding: Finding, name = 'mark') => [
      problemAt(places, ['features', index, 'properties', name], finding),
    ];
    if (sign && geometry.type === 'Point')
      return at(words.placeProblems.signOfPoint(quoted(sign)), 'sign');
    if (geometry.type === 'Point') {
      const kilometres = distance(mark, geometry.coordinates);
      if (kilometres > NEAR) {
        const point = quoted(geometry.coordinates);
        const far = kilometres.toFixed(1);
        return at(words.placeProblems.farFromPoint(quoted(mark), far, point, NEAR));
      }
    } else
      for (const [name, spot] of Object.entries({ mark, sign })) {
        if (!spot || booleanPointInPolygon(spot, geometry)) continue;
        const [longitude = 0, latitude = 0] = pointOnFeature(geometry).geometry.coordinates;
        const inside = [longitude, latitude].map((number) => Number(number.toFixed(4)));
        return at(words.placeProblems.outsideArea(quoted(spot), quoted(inside)), name);
      }
    // Four decimals are about ten metres: less than any sign covers.
    const spot = (sign ?? mark).map((number) => number.toFixed(4)).join();
    const other = taken.get(spot);
    taken.set(spot, other ?? id);
    if (other === undefined) return [];
    return at(words.placeProblems.sameSpot(quoted(sign ?? mark), quoted(other)), sign && 'sign');
  });
}
