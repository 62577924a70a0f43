import { pointGrid, bbox } from '@turf/turf';
import { Geodesic } from 'geographiclib-geodesic';
import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';

import { readBasemap } from '../../src/cli/read-basemap.ts';
import { nearestOnLines } from '../../src/measure/nearest-on-lines.ts';
import { karabakhStory } from '../scene/fixtures/karabakh.ts';
import { withId } from '../story/fixtures/two-villages.ts';

/*
 * Turf measures on a sphere. Here the same is computed with GeographicLib on the WGS 84 ellipsoid, from
 * the shipped geometry; the two must agree within 0.3 %.
 */
const TOLERANCE = 0.003;
const { WGS84 } = Geodesic;

const story = await karabakhStory();
const geometry = (await readBasemap('data/basemaps/caucasus'))?.basemap?.geometry;
if (!geometry) throw new Error('no basemap');

function kilometres(
  [lng1 = NaN, lat1 = NaN]: Position,
  [lng2 = NaN, lat2 = NaN]: Position,
): number {
  return (WGS84.Inverse(lat1, lng1, lat2, lng2).s12 ?? NaN) / 1000;
}

function squareKilometres(shape: Polygon | MultiPolygon): number {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return polygons.reduce(
    (sum, rings) =>
      sum +
      rings.reduce((area, ring, index) => {
        const polygon = WGS84.Polygon(false);
        for (const [lng = NaN, lat = NaN] of ring.slice(1)) polygon.AddPoint(lat, lng);
        const own = Math.abs(polygon.Compute(false, true).area ?? NaN) / 1e6;
        return area + (index === 0 ? own : -own);
      }, 0),
    0,
  );
}

/** The least distance to some lines, found by searching along the segments next to the nearest corners. */
function nearest(from: Position, lines: readonly (LineString | MultiLineString)[]): number {
  const parts = lines.flatMap((line) =>
    line.type === 'LineString' ? [line.coordinates] : line.coordinates,
  );
  const segments = parts.flatMap((part) =>
    part.slice(1).map((end, index): [Position, Position] => [part[index]!, end]),
  );
  const ends = segments.map(([a, b]) =>
    Math.min(rough(from, a), rough(from, b), rough(from, middle(a, b, 0.5))),
  );
  const near = Math.min(...ends);
  const tried = segments.filter((_, index) => ends[index]! < near + 0.08);
  return Math.min(...tried.map(([a, b]) => along(from, a, b)));
}

function middle(
  [ax = NaN, ay = NaN]: Position,
  [bx = NaN, by = NaN]: Position,
  at: number,
): Position {
  return [ax + (bx - ax) * at, ay + (by - ay) * at];
}

function rough([x = NaN, y = NaN]: Position, [px = NaN, py = NaN]: Position): number {
  return Math.hypot((x - px) * 0.77, y - py);
}

/** The golden section: of two points that divide a segment by it, one divides the part that is left. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Golden-section search for the nearest point of a short segment. */
function along(from: Position, a: Position, b: Position): number {
  const far = (at: number): number => kilometres(from, middle(a, b, at));
  let [low, one, two, high] = [0, 1 - GOLDEN, GOLDEN, 1];
  let [atOne, atTwo] = [far(one), far(two)];
  for (let round = 0; round < 14; round++)
    if (atOne < atTwo) {
      [high, two, atTwo] = [two, one, atOne];
      one = high - (high - low) * GOLDEN;
      atOne = far(one);
    } else {
      [low, one, atOne] = [one, two, atTwo];
      two = low + (high - low) * GOLDEN;
      atTwo = far(two);
    }
  return far((low + high) / 2);
}

const region = withId(story.places, 'karabakh').geometry as Polygon;
const measured = (label: string): number => {
  const found = story.measurements.find((one) => one.label === label);
  if (!found) throw new Error(`no ${label}`);
  return found.value;
};
const ratio = (one: number, two: number): number => Math.abs(one / two - 1);

describe('areas', () => {
  const areas: [string, Polygon | MultiPolygon][] = [
    ['area of the outline', region],
    ...geometry.areas.map(({ name, area }): [string, Polygon | MultiPolygon] => [
      `area of ${name}`,
      area,
    ]),
    ...(geometry.comparisons ?? []).map(
      ({ name, part, area }): [string, Polygon | MultiPolygon] => [
        part === 'outline' ? `${name} in all` : `${name} inside its shore`,
        area,
      ],
    ),
  ];

  it.each(areas)('%s', (label, shape) => {
    expect(ratio(measured(label), squareKilometres(shape))).toBeLessThan(TOLERANCE);
  });

  it('are all that the story has', () => {
    const all = story.measurements.filter(({ unit }) => unit === 'km²').map(({ label }) => label);
    expect(all).toEqual(areas.map(([label]) => label));
    expect(all).toHaveLength(4);
  });
});

const armenia = geometry.borders
  .filter(({ between }) => between.includes('Armenia'))
  .map(({ line }) => line);

describe('distances to the border', () => {
  it.each(story.measurements.filter(({ line }) => line).map((one) => [one.label, one] as const))(
    '%s: its line has the length, and no shorter one leads to the border',
    (_, { value, line }) => {
      const [from, to] = line!;
      expect(ratio(value, kilometres(from, to))).toBeLessThan(TOLERANCE);
      expect(ratio(value, nearest(from, armenia))).toBeLessThan(TOLERANCE);
    },
  );

  it('mean over the area, from every fourth of the points', () => {
    const mask = { type: 'Feature' as const, properties: null, geometry: region };
    const { features } = pointGrid(bbox(region), 2, { mask });
    const points = features.map((point) => point.geometry.coordinates as [number, number]);
    const some = points.filter((_, index) => index % 4 === 0);
    const sum = some.reduce((total, point) => total + nearest(point, armenia), 0);
    const turf = some.reduce(
      (total, point) => total + nearestOnLines(point, armenia).kilometres,
      0,
    );
    expect(ratio(turf, sum)).toBeLessThan(TOLERANCE);
    expect(ratio(measured('mean over the area'), sum / some.length)).toBeLessThan(0.01);
  });
});

describe('distances of places', () => {
  const edge: MultiLineString = { type: 'MultiLineString', coordinates: region.coordinates };
  const targets = (to: string): Position | (LineString | MultiLineString)[] => {
    const place = story.places.find(({ properties }) => properties.names[0]?.text === to);
    if (place) return place.properties.mark;
    const town = geometry.settlements.find(({ name }) => name === to);
    if (town) return town.position;
    if (to.startsWith('the nearest edge')) return [edge];
    const line = geometry.lines.find(({ name }) => name === to);
    if (line) return [line.line];
    return geometry.borders
      .filter(({ between }) => to === `the border of ${between.join(' and ')}`)
      .map((border) => border.line);
  };

  it.each(
    story.places.flatMap(({ id, properties, distances }) =>
      distances.map((one) => [id, one.to, properties.mark, one] as const),
    ),
  )('%s to %s', (_, to, mark, { kilometres: value }) => {
    const target = targets(to);
    const exact =
      typeof target[0] === 'number'
        ? kilometres(mark, target as Position)
        : nearest(mark, target as (LineString | MultiLineString)[]);
    expect(ratio(value, exact)).toBeLessThan(TOLERANCE);
  });
});
