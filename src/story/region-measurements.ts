import {
  area,
  bbox,
  booleanPointInPolygon,
  centerOfMass,
  pointGrid,
  polygonToLine,
} from '@turf/turf';
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';

import type { Border, MeasureGeometry } from './measure-geometry.ts';
import { nearestOnLines, type LonLat } from './nearest-on-lines.ts';
import type { Measurement } from './story.ts';

type Line = LineString | MultiLineString;

/** Spacing of the sample points inside a region, in km. */
const gridSpacing = 2;

/** How many of a region's towns are measured. */
const townCount = 2;

/** An area that the article gives a figure for. */
export interface Region {
  name: string;
  shape: Polygon | MultiPolygon;
  /** Where the outline comes from. */
  provenance: string;
}

/** What is measured beside a figure, before the claim it stands beside is known. */
export type UnclaimedMeasurement = Omit<Measurement, 'claim'>;

/** The area of a region's outline, and of the areas one might confuse it with. */
export function areaMeasurements(
  { name, shape, provenance }: Region,
  areas: MeasureGeometry['areas'],
): UnclaimedMeasurement[] {
  const method = (what: string, from: string) => `Area on the sphere of ${what} (${from}).`;
  return [
    {
      label: 'area of the outline',
      value: squareKilometres(shape),
      unit: 'km²',
      method: method(`the outline drawn for “${name}”`, provenance),
    },
    ...areas.map((other): UnclaimedMeasurement => ({
      label: `area of ${other.name}`,
      value: squareKilometres(other.area),
      unit: 'km²',
      method: method(`${other.name} as drawn on this map`, 'derived from its line and borders'),
    })),
  ];
}

/** Distances between a region and a country's border, from the nearest point to the farthest. */
export function borderMeasurements(
  { name, shape }: Region,
  country: string,
  { borders, settlements, bordersFrom }: MeasureGeometry,
): UnclaimedMeasurement[] {
  const lines = borders.filter(({ between }) => between.includes(country)).map(({ line }) => line);
  if (lines.length === 0) return [];
  const border = `the border of ${country} (${bordersFrom})`;
  const from = (label: string, position: LonLat, what: string): UnclaimedMeasurement => {
    const { point, kilometres } = nearestOnLines(position, lines);
    const method = `Shortest distance on the sphere from ${what} to ${border}.`;
    return { label, value: kilometres, unit: 'km', method, line: [position, point] };
  };
  const outline = `the outline drawn for “${name}”`;
  const [nearest, farthest] = extremes(shape, lines);
  const towns = settlements
    .filter(({ position }) => booleanPointInPolygon(position, shape))
    .sort((one, two) => two.population - one.population)
    .slice(0, townCount)
    .map((town) => from(town.name, town.position, town.name));
  return [
    from('nearest edge', nearest, `the nearest point of ${outline}`),
    ...towns,
    from(
      'centre',
      lonLat(centerOfMass(shape).geometry.coordinates),
      `the centre of mass of ${outline}`,
    ),
    {
      label: 'mean over the area',
      value: meanDistance(shape, lines),
      unit: 'km' as const,
      method: `Mean of the shortest distances to ${border} from points every ${gridSpacing} km within ${outline}.`,
    },
    from('farthest edge', farthest, `the farthest corner of ${outline}`),
  ].sort((one, two) => one.value - two.value);
}

/** The countries of the borders that a text names, by their name or a word formed from it. */
export function countriesNamed(text: string, borders: readonly Border[]): string[] {
  const names = new Set(borders.flatMap(({ between }) => between));
  return [...names].filter((country) => text.includes(country));
}

function squareKilometres(shape: Polygon | MultiPolygon): number {
  return area(shape) / 1_000_000;
}

/** The points of an outline nearest to the lines, also along its sides, and farthest from them. */
function extremes(shape: Polygon | MultiPolygon, lines: readonly Line[]): [LonLat, LonLat] {
  const outlines = outlineLines(shape);
  const corners = outlines.flatMap(linePositions).map((from) => {
    const { kilometres } = nearestOnLines(from, lines);
    return { from, kilometres };
  });
  const alongSides = lines.flatMap(linePositions).map((position) => {
    const { point, kilometres } = nearestOnLines(position, outlines);
    return { from: point, kilometres };
  });
  const nearest = [...corners, ...alongSides].reduce((one, two) =>
    two.kilometres < one.kilometres ? two : one,
  );
  // A distance to the nearest line is greatest at a corner, or so little greater beside it that the
  // outline itself is less certain.
  const farthest = corners.reduce((one, two) => (two.kilometres > one.kilometres ? two : one));
  return [nearest.from, farthest.from];
}

function meanDistance(shape: Polygon | MultiPolygon, lines: readonly Line[]): number {
  const mask: Feature<Polygon | MultiPolygon> = {
    type: 'Feature',
    properties: null,
    geometry: shape,
  };
  const { features } = pointGrid(bbox(shape), gridSpacing, { mask });
  const sum = features.reduce(
    (total, { geometry }) => total + nearestOnLines(lonLat(geometry.coordinates), lines).kilometres,
    0,
  );
  return sum / features.length;
}

function outlineLines(shape: Polygon | MultiPolygon): Line[] {
  const outline = polygonToLine(shape);
  return outline.type === 'Feature'
    ? [outline.geometry]
    : outline.features.map(({ geometry }) => geometry);
}

function linePositions(line: Line): LonLat[] {
  return (line.type === 'LineString' ? line.coordinates : line.coordinates.flat()).map(lonLat);
}

function lonLat([longitude = NaN, latitude = NaN]: readonly number[]): LonLat {
  return [longitude, latitude];
}
