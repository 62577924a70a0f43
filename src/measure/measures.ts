import { area, featureCollection, feature, intersect } from '@turf/turf';
import { isCircle } from './is-circle.ts';
import type { MeasureGeometry } from './measure-geometry.ts';
import { placeDistances } from './place-distances.ts';
import {
  areaMeasurements,
  borderMeasurements,
  comparisonMeasurements,
  countriesNamed,
  type Region,
  type UnclaimedMeasurement,
} from './region-measurements.ts';
import type { Claim, PlaceFeature } from '../story/schema/types.ts';
import type { StoryData } from '../check/document/story-files.ts';
import type { Distance, Measurement } from '../story/story.ts';

/** What is measured on the map's geometry for one story. */
export interface StoryMeasures {
  /** Distances of each place, by its id. */
  distances: ReadonlyMap<string, Distance[]>;
  measurements: Measurement[];
  /** Ids of the areas that lie on both sides of the line that the basemap is divided by. */
  across: ReadonlySet<string>;
}

/** No measures, for a story without a basemap. */
export const noMeasures: StoryMeasures = {
  distances: new Map(),
  measurements: [],
  across: new Set(),
};

/**
 * Measures a checked story against a basemap: distances that locate its places, and, beside each claim
 * that gives a region's size (km²) or its distance from a country's border (km), the same measured on
 * the drawn outline. Uses Turf: for build time only.
 */
export function measureStory(
  { places, claims }: StoryData,
  geometry: MeasureGeometry,
): StoryMeasures {
  const { features } = places;
  const byId = new Map(features.map((place) => [place.id, place]));
  return {
    across: new Set(features.flatMap((place) => (isAcross(place, geometry) ? [place.id] : []))),
    distances: new Map(
      features.map((place) => [
        place.id,
        placeDistances(place, geometry, features).map((one) => ({
          ...one,
          kilometres: toMetre(one.kilometres),
          ...(one.error !== undefined && { error: toMetre(one.error) }),
        })),
      ]),
    ),
    measurements: claims.claims.flatMap((claim) => {
      const region = regionOf(byId.get(claim.where.place ?? ''));
      return region
        ? besideFigures(claim, region, geometry).map((one) => ({ claim: claim.id, ...short(one) }))
        : [];
    }),
  };
}

/** The least share of an area, on either side of a line, that is more than how roughly both are drawn. */
const LEAST_SHARE = 0.05;

/** Whether a place is an area of which a part lies behind the line that divides the basemap, and a part before it. */
function isAcross({ geometry: shape }: PlaceFeature, { areas }: MeasureGeometry): boolean {
  if (shape.type === 'Point') return false;
  const behind = areas.reduce((sum, one) => {
    if (!one.behind) return sum;
    const part = intersect(featureCollection([feature(shape), feature(one.area)]));
    return sum + (part ? area(part) : 0);
  }, 0);
  const share = behind / area(shape);
  return share > LEAST_SHARE && share < 1 - LEAST_SHARE;
}

/** Every reader loads the measures: digits below a metre say nothing and do not compress. */
function short({ value, error, line, ...rest }: UnclaimedMeasurement): UnclaimedMeasurement {
  const end = ([lng, lat]: [number, number]): [number, number] => [
    Number(lng.toFixed(5)),
    Number(lat.toFixed(5)),
  ];
  return {
    ...rest,
    value: toMetre(value),
    ...(error !== undefined && { error: toMetre(error) }),
    ...(line && { line: [end(line[0]), end(line[1])] }),
  };
}

function toMetre(value: number): number {
  return Number(value.toFixed(3));
}

function regionOf(place: PlaceFeature | undefined): Region | null {
  if (!place || place.geometry.type === 'Point' || isCircle(place)) return null;
  const { names, precision, provenance, accuracy, knownArea } = place.properties;
  if (precision !== 'region' && precision !== 'country') return null;
  return {
    name: names[0]?.text ?? place.id,
    shape: place.geometry,
    provenance,
    ...(accuracy && { accuracy }),
    ...(knownArea && { known: { value: knownArea.km2, what: '', source: knownArea.source } }),
  };
}

function besideFigures(
  { figures, excerpt }: Claim,
  region: Region,
  geometry: MeasureGeometry,
): UnclaimedMeasurement[] {
  const units = new Set(figures.map(({ unit }) => unit));
  return [
    ...(units.has('km²')
      ? [
          ...areaMeasurements(region, geometry.areas),
          ...comparisonMeasurements(excerpt.exact, geometry.comparisons ?? []),
        ]
      : []),
    ...(units.has('km') ? countriesNamed(excerpt.exact, geometry.borders) : []).flatMap((country) =>
      borderMeasurements(region, country, geometry),
    ),
  ];
}
