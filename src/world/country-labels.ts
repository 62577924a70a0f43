import type { Scale } from './ground-shapes.ts';
import { SEA, type Ground } from './ground-shapes.ts';
import { middlesOf } from './plane/middle.ts';
import { isUndecided, NOBODY, ownerName } from './owners.ts';
import { point, polygonsOf, type Shape } from './shaper.ts';
import { polygonKm2 } from './plane/sphere.ts';
import * as words from '../words/words.ts';

/** A label of the map. */
export type Label = Shape<{ kind: 'country'; text: string }>;

/** A country may be named at so many spots, of which the first with room is taken. */
const SPOTS = 3;

/** A spot has at least so many pixels around it at the nearest zoom. */
const ROOM_PIXELS = 40;

/** Spots for the names of countries, the roomiest first. Land that two count to themselves has none. */
export function countryLabels(parts: readonly Ground[], scale: Scale): Label[] {
  return parts.flatMap((part): Label[] => {
    const { owner } = part.properties;
    if (owner === SEA || owner === NOBODY || isUndecided(owner)) return [];
    const room = (ROOM_PIXELS * scale.pixel) / 1000;
    const largest = polygonsOf(part)
      .map((rings) => ({ rings, km2: polygonKm2(rings) }))
      .sort((one, two) => two.km2 - one.km2)
      .slice(0, SPOTS);
    const text = ownerName(owner).toLocaleUpperCase(words.language.tag);
    return largest
      .flatMap(({ rings }) => middlesOf(rings, SPOTS, room))
      .sort((one, two) => two.km - one.km)
      .slice(0, SPOTS)
      .map(({ at }) =>
        point(
          { kind: 'country', text },
          at.map((degrees) => Number(degrees.toFixed(4))),
        ),
      );
  });
}
