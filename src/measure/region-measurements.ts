import {
  area,
  bbox,
  booleanPointInPolygon,
  centerOfMass,
  centroid,
  pointGrid,
  polygonToLine,
} from '@turf/turf';
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';

import type {
  Border,
  ComparisonOutline,
  LayerAccuracy,
  MeasureGeometry,
} from './measure-geometry.ts';
import { nearestOnLines, type LonLat } from './nearest-on-lines.ts';
import { combinedError } from '../story/rounded-measure.ts';
import type { KnownMeasure, Measurement } from '../story/story.ts';
import { measureId, type RegionMeasure } from '../story/vocabulary/measures.ts';
import { measureNames } from '../words/measures/measure-names.ts';
import * as words from '../words/words.ts';

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
  /** How exact it is. */
  accuracy?: LayerAccuracy;
  /** Its area as a named source gives it. */
  known?: KnownMeasure;
}

/** What is measured beside a figure, before the claim it stands beside is known. */
export type UnclaimedMeasurement = Omit<Measurement, 'claim'>;

/** The area of a region's outline, and of the areas one might confuse it with. */
export function areaMeasurements(
  { name, shape, provenance, accuracy, known }: Region,
  areas: MeasureGeometry['areas'],
): UnclaimedMeasurement[] {
  return [
    {
      ...named('area-of-the-outline'),
      ...areaOf(shape, words.outlines.drawnFor(name), provenance, accuracy),
      ...(known && { known }),
    },
    ...areas.map((other): UnclaimedMeasurement => ({
      measure: other.id ?? `area-of-${measureId(other.name)}`,
      label: words.outlines.areaOf(other.name),
      of: 'other',
      ...areaOf(other.area, words.outlines.asDrawn(other.name), other.from, other.accuracy),
    })),
  ];
}

/** The areas of the outlines that a text names for comparison, beside those that their sources give. */
export function comparisonMeasurements(
  text: string,
  outlines: readonly ComparisonOutline[],
): UnclaimedMeasurement[] {
  return outlines
    .filter(({ name }) => text.includes(name))
    .map(({ id, name, part, area: shape, source, accuracy, known }) => {
      const what =
        part === 'outline'
          ? words.outlines.outlineOf(name)
          : words.outlines.insideShoreWithLakes(name);
      return {
        measure: `${id}-${part === 'outline' ? 'in-all' : 'inside-its-shore'}`,
        label: part === 'outline' ? words.outlines.inAll(name) : words.outlines.insideShore(name),
        of: 'comparison',
        ...areaOf(shape, what, source, accuracy),
        known,
      };
    });
}

function areaOf(
  shape: Polygon | MultiPolygon,
  what: string,
  from: string,
  accuracy: LayerAccuracy | undefined,
): Pick<Measurement, 'value' | 'unit' | 'method' | 'error' | 'errorBasis'> {
  return {
    value: squareKilometres(shape),
    unit: 'km²',
    method: words.outlines.areaMethod(what, from.replace(/\.$/, '')),
    ...withError(accuracy?.areaKm2, accuracy?.basis),
  };
}

function withError(
  error: number | undefined,
  ...bases: (string | undefined)[]
): Pick<Measurement, 'error' | 'errorBasis'> {
  if (error === undefined) return {};
  return { error, errorBasis: bases.filter((basis) => basis !== undefined).join('; ') };
}

/** Distances between a region and a country's border, from the nearest point to the farthest. */
export function borderMeasurements(
  { name, shape, accuracy: own }: Region,
  country: string,
  { borders, settlements, bordersFrom, accuracy }: MeasureGeometry,
): UnclaimedMeasurement[] {
  const lines = borders.filter(({ between }) => between.includes(country)).map(({ line }) => line);
  if (lines.length === 0) return [];
  const border = words.outlines.border(country, bordersFrom);
  const errorOf = (layer: LayerAccuracy | undefined) =>
    withError(combinedError(layer?.positionKm, accuracy?.borders?.positionKm), layer?.basis);
  const from = (
    what: Pick<Measurement, 'measure' | 'label'>,
    position: LonLat,
    start: string,
    layer: LayerAccuracy | undefined,
  ): UnclaimedMeasurement => {
    const { point, kilometres } = nearestOnLines(position, lines);
    const method = words.outlines.distanceMethod(start, border);
    const line: [LonLat, LonLat] = [position, point];
    return { ...what, value: kilometres, unit: 'km', method, line, ...errorOf(layer) };
  };
  const outline = words.outlines.drawnFor(name);
  const [nearest, farthest] = extremes(shape, lines);
  const towns = settlements
    .filter(({ position }) => booleanPointInPolygon(position, shape))
    .sort((one, two) => two.population - one.population)
    .slice(0, townCount)
    .map(({ name: label, position }) =>
      from({ measure: measureId(label), label }, position, label, accuracy?.settlements),
    );
  const centre = lonLat(centerOfMass(shape).geometry.coordinates);
  return [
    from(named('nearest-edge'), nearest, words.outlines.nearestPoint(outline), own),
    ...towns,
    from(
      named('centroid'),
      lonLat(centroid(shape).geometry.coordinates),
      words.outlines.meanOfCorners(outline),
      own,
    ),
    from(named('centre'), centre, words.outlines.centreOfMass(outline), own),
    {
      ...named('mean-over-the-area'),
      value: meanDistance(shape, lines),
      unit: 'km' as const,
      method: words.outlines.meanMethod(border, gridSpacing, outline),
      ...errorOf(own),
    },
    from(named('farthest-edge'), farthest, words.outlines.farthestCorner(outline), own),
  ].sort((one, two) => one.value - two.value);
}

function named(measure: RegionMeasure): Pick<Measurement, 'measure' | 'label'> {
  return { measure, label: measureNames[measure] };
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
