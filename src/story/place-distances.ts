import { bearing, distance } from '@turf/turf';

import type { Border, MeasureGeometry, Settlement } from './measure-geometry.ts';
import { nearestOnLines, type LonLat } from './nearest-on-lines.ts';
import type { PlaceFeature } from './schema/types.ts';
import type { Distance } from './story.ts';

const directions = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const;

/** Up to this many kilometres a settlement is the place itself, or the district's own town. */
const samePlace = 5;

/** The smallest town that helps a reader to find a place. */
const knownPopulation = 10_000;

/** How many settlements a place is located by. */
const settlementCount = 2;

/**
 * Distances that help a reader to find a place, from its mark: to the two nearest settlements that are
 * larger than its own, to the nearest international border and to each named line. Empty for regions
 * and countries, whose mark stands for a wide area.
 */
export function placeDistances(place: PlaceFeature, geometry: MeasureGeometry): Distance[] {
  const { mark, precision } = place.properties;
  if (precision === 'region' || precision === 'country') return [];
  const { settlements, borders, lines } = geometry;
  return [
    ...settlementDistances(mark, settlements),
    ...borderDistance(mark, borders),
    ...lines.map(({ name, line }) => ({
      to: name,
      kilometres: nearestOnLines(mark, [line]).kilometres,
      direction: null,
    })),
  ];
}

function settlementDistances(mark: LonLat, settlements: readonly Settlement[]): Distance[] {
  const near = settlements
    .map((settlement) => ({ ...settlement, kilometres: distance(settlement.position, mark) }))
    .sort((one, two) => one.kilometres - two.kilometres);
  const own = near.filter(({ kilometres }) => kilometres <= samePlace);
  const least = Math.max(knownPopulation, ...own.map(({ population }) => population + 1));
  return near
    .filter(({ kilometres, population }) => kilometres > samePlace && population >= least)
    .slice(0, settlementCount)
    .map(({ name, position, kilometres }) => ({
      to: name,
      kilometres,
      direction: compassDirection(bearing(position, mark)),
    }));
}

function borderDistance(mark: LonLat, borders: readonly Border[]): Distance[] {
  const [nearest] = borders
    .map(({ between, line }) => ({ between, ...nearestOnLines(mark, [line]) }))
    .sort((one, two) => one.kilometres - two.kilometres);
  if (!nearest) return [];
  const to = `the border of ${nearest.between.join(' and ')}`;
  return [{ to, kilometres: nearest.kilometres, direction: null }];
}

/** The nearest of eight compass directions, for degrees clockwise from north (−180 to 360). */
export function compassDirection(degrees: number): string {
  const index = Math.round((degrees + 360) / 45) % 8;
  return directions[index] ?? directions[0];
}
