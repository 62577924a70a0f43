import { bearing, booleanPointInPolygon, distance } from '@turf/turf';
import type { LineString, MultiLineString, Position } from 'geojson';

import { isCircle } from './is-circle.ts';
import type { MeasureGeometry, Settlement } from './measure-geometry.ts';
import { nearestOnLines, type LonLat } from './nearest-on-lines.ts';
import { combinedError } from '../story/rounded-measure.ts';
import type { PlaceFeature } from '../story/schema/types.ts';
import type { Distance } from '../story/story.ts';
import * as words from '../words/words.ts';

/** Up to this many kilometres a settlement is the place itself, or the district's own town. */
const samePlace = 5;

/** The smallest town that helps a reader to find a place. */
const knownPopulation = 10_000;

/** How many settlements a place is located by. */
const settlementCount = 2;

/**
 * Distances that help a reader to find a place, from its mark: to the two nearest settlements that are
 * larger than its own, to the nearest international border, to each named line, to the edge of the
 * story's regions, unless that is a circle drawn by hand, and to its other places. Empty for regions and
 * countries, whose mark stands for a wide area.
 */
export function placeDistances(
  place: PlaceFeature,
  geometry: MeasureGeometry,
  all: readonly PlaceFeature[] = [],
): Distance[] {
  const { mark, precision } = place.properties;
  if (isWide(precision)) return [];
  const { settlements, borders, lines, accuracy } = geometry;
  const town = accuracy?.settlements?.positionKm;
  const to = (name: string, line: Line, error: number | undefined): Distance => {
    const { point, kilometres } = nearestOnLines(mark, [line]);
    const direction = compassDirection(bearing(point, mark));
    return { to: name, kilometres, direction, ...errorOf(town, error) };
  };
  const [border] = borders
    .map(({ between, line }) =>
      to(words.distances.border(between), line, accuracy?.borders?.positionKm),
    )
    .sort((one, two) => one.kilometres - two.kilometres);
  const towns = settlementDistances(mark, settlements);
  return [
    ...towns.map((one) => ({ ...one, ...errorOf(town, town) })),
    ...(border ? [border] : []),
    ...lines.map(({ name, line, accuracy: own }) => to(name, line, own?.positionKm)),
    ...all.flatMap((other) => {
      if (other.id === place.id) return [];
      const { names, accuracy: own, mark: position } = other.properties;
      const name = names[0]?.text ?? other.id;
      if (towns.some((one) => one.to === name)) return [];
      if (!isWide(other.properties.precision)) {
        const kilometres = distance(position, mark);
        const direction = compassDirection(bearing(position, mark));
        return [{ to: name, kilometres, direction, ...errorOf(town, town) }];
      }
      if (other.geometry.type === 'Point' || isCircle(other)) return [];
      const found = to(words.distances.edge(name), edge(other.geometry), own?.positionKm);
      // A direction from its edge reads as one away from it.
      const isInside =
        place.geometry.type === 'Point' &&
        found.kilometres > (found.error ?? 0) &&
        booleanPointInPolygon(mark, other.geometry);
      return [isInside ? { ...found, to: words.distances.edgeFromInside(name) } : found];
    }),
  ];
}

type Line = LineString | MultiLineString;

function isWide(precision: PlaceFeature['properties']['precision']): boolean {
  return precision === 'region' || precision === 'country';
}

function edge({ type, coordinates }: PlaceFeature['geometry']): MultiLineString {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return { type: 'MultiLineString', coordinates: (polygons as Position[][][]).flat() };
}

function errorOf(...errors: (number | undefined)[]): Pick<Distance, 'error'> {
  const error = combinedError(...errors);
  return error === undefined ? {} : { error };
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

/** The nearest of eight compass directions, for degrees clockwise from north (−180 to 360). */
export function compassDirection(degrees: number): string {
  const index = Math.round((degrees + 360) / 45) % 8;
  return words.distances.directions[index] ?? '';
}
