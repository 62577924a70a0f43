import { area, distance } from '@turf/turf';
import type { LineString, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';

import { crossings, ellipsoidArea, ellipsoidDistance, isInside } from './fixtures/geodesy.ts';
import type { Position } from './fixtures/geodesy.ts';
import {
  karabakhStory,
  shippedBasemap,
  shippedFile,
  shippedTopology,
} from './fixtures/karabakh.ts';

// What the map must get right, held on each form in which the geography is shipped, and by formulas
// that share nothing with the ones the project measures with.

const story = await karabakhStory();
const basemap = shippedBasemap();
const topology = shippedTopology();

/** Features of a layer, decoded without the project's own code. */
function decoded(layer: string): { geometry: unknown; properties: unknown }[] {
  const collection = feature(topology, topology.objects[layer]!);
  return collection.type === 'FeatureCollection' ? collection.features : [collection];
}

/** The outer ring of an area that is one piece. */
function ring(geometry: unknown): number[][] {
  const shape = geometry as Polygon | { type: 'MultiPolygon'; coordinates: number[][][][] };
  const pieces = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  expect(pieces).toHaveLength(1);
  expect(pieces[0]).toHaveLength(1);
  return pieces[0]![0]!;
}

function place(id: string) {
  return story.places.find((one) => one.id === id)!;
}

const towns = new Map(
  decoded('settlements').map(({ geometry, properties }) => [
    (properties as { id: string }).id,
    (geometry as { coordinates: Position }).coordinates,
  ]),
);

function town(id: string): Position {
  const found = towns.get(id);
  if (!found) throw new Error(`the basemap has no settlement ${id}`);
  return found;
}

const outlines: [string, number[][]][] = [
  ['oblast.geojson', ring(shippedFile('oblast').features[0]!.geometry)],
  ['basemap.topojson', ring(decoded('oblast')[0]!.geometry)],
  ['the decoded basemap', ring(basemap.layers['former-boundary'].features[0]!.geometry)],
  ['the story', ring(place('karabakh').geometry)],
];

const behind: [string, number[][]][] = [
  ['behind-line.geojson', ring(shippedFile('behind-line').features[0]!.geometry)],
  ['basemap.topojson', ring(decoded('behind-line')[0]!.geometry)],
  ['the decoded basemap', ring(basemap.layers['behind-line'].features[0]!.geometry)],
];

const lines: [string, number[][]][] = [
  [
    'line-of-contact.geojson',
    (shippedFile('line-of-contact').features[0]!.geometry as LineString).coordinates,
  ],
  ['basemap.topojson', (decoded('line-of-contact')[0]!.geometry as LineString).coordinates],
];

const polygon = (coordinates: number[][]): Polygon => ({
  type: 'Polygon',
  coordinates: [coordinates],
});

describe('the formulas of this test', () => {
  it('measure what others have published', () => {
    // Flinders Peak to Buninyong, the example of Geoscience Australia's GDA technical manual:
    // 54,972.271 m on GRS 80, which differs from WGS 84 by a tenth of a millimetre.
    const flinders: Position = [144.42486789, -37.95103341];
    const buninyong: Position = [143.92649552, -37.65282113];
    expect(ellipsoidDistance(flinders, buninyong)).toBeCloseTo(54.972271, 4);
    // One eighth of the ellipsoid, whose whole surface is 510,065,622 km².
    const octant = [
      [0, 0],
      [90, 0],
      [90, 90],
      [0, 90],
    ];
    expect(ellipsoidArea(octant) * 8).toBeCloseTo(510_065_622, -1);
  });
});

describe.each(outlines)('the former oblast in %s', (_, outline) => {
  it('is between 4,250 and 4,400 km²', () => {
    expect(area(polygon(outline)) / 1e6).toBeGreaterThan(4250);
    expect(area(polygon(outline)) / 1e6).toBeLessThan(4400);
  });

  it('has the same area on the WGS 84 ellipsoid, within 0.3 %', () => {
    const exact = ellipsoidArea(outline);
    expect(Math.abs(area(polygon(outline)) / 1e6 / exact - 1)).toBeLessThan(0.003);
  });

  it.each(['stepanakert', 'shusha', 'mardakert', 'martuni', 'askeran', 'hadrut'])(
    'has %s inside',
    (id) => {
      expect(isInside(town(id), outline)).toBe(true);
    },
  );

  it.each(['lachin', 'fuzuli', 'aghdam', 'kalbajar', 'terter', 'vardenis', 'dashkesan', 'barda'])(
    'has %s outside',
    (id) => {
      expect(isInside(town(id), outline)).toBe(false);
    },
  );
});

const ahead = ['terter', 'guzanli', 'horadiz', 'barda', 'naftalan'];
const held = ['mardakert', 'aghdam', 'fuzuli', 'kalbajar', 'lachin', 'stepanakert', 'shusha'];

describe.each(behind)('the territory behind the line of contact in %s', (_, outline) => {
  it.each(held)('has %s in it', (id) => {
    expect(isInside(town(id), outline)).toBe(true);
  });

  it.each(ahead)('does not have %s in it', (id) => {
    expect(isInside(town(id), outline)).toBe(false);
  });
});

describe.each(lines)('the line of contact in %s', (_, line) => {
  // Stepanakert lies well behind the middle of the line, so that the way from there to any of these
  // towns does not pass beyond its ends.
  it.each(held)('has %s on the same side as Stepanakert', (id) => {
    expect(crossings(town('stepanakert'), town(id), line) % 2).toBe(0);
  });

  it.each(ahead)('lies between Stepanakert and %s', (id) => {
    expect(crossings(town('stepanakert'), town(id), line) % 2).toBe(1);
  });
});

describe.each<[string, Position]>([
  ['vardenis', [45.7316, 40.1827]],
  ['terter', [46.9316, 40.342]],
  ['dashkesan', [46.0819, 40.5239]],
])('%s', (id, expected) => {
  it('stands within 2 km of where it is, in the story and in the basemap', () => {
    expect(ellipsoidDistance(place(id).properties.mark, expected)).toBeLessThan(2);
    expect(ellipsoidDistance(town(id), expected)).toBeLessThan(2);
  });

  it('lies in the right country, and in its district where it is drawn as one', () => {
    const country = id === 'vardenis' ? 'armenia' : 'azerbaijan';
    const { mark } = place(id).properties;
    const inside = basemap.layers.land.features.filter(({ geometry }) => {
      const pieces = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return pieces.some(
        ([outer, ...holes]) =>
          isInside(mark, outer!) && !holes.some((hole) => isInside(mark, hole)),
      );
    });
    expect(inside.map(({ properties }) => properties.id)).toEqual([country]);
    const { geometry } = place(id);
    if (geometry.type !== 'Point') expect(isInside(mark, ring(geometry))).toBe(true);
  });
});

describe('what is written on the map', () => {
  const measurement = (claim: string, label: string) =>
    story.measurements.find((one) => one.claim === claim && one.label === label)!;

  it('gives the area of the drawn outline', () => {
    const { value } = measurement('region-area', 'area of the outline');
    const exact = ellipsoidArea(ring(place('karabakh').geometry));
    expect(Math.abs(value / exact - 1)).toBeLessThan(0.003);
  });

  it.each(story.measurements.filter(({ line }) => line).map((one) => [one.label, one] as const))(
    'gives the length of its line: %s',
    (_, { value, line: [from, to] = [[0, 0] as Position, [0, 0] as Position] }) => {
      expect(Math.abs(value / ellipsoidDistance(from, to) - 1)).toBeLessThan(0.003);
      // Positions are kept to five decimals, a metre.
      expect(distance([...from], [...to])).toBeCloseTo(value, 2);
    },
  );

  it('finds no point of the border nearer to Stepanakert than the one it draws', () => {
    const { value, line } = measurement('region-border-distance', 'Stepanakert');
    expect(ellipsoidDistance(line![0], town('stepanakert'))).toBeLessThan(0.5);
    // The border with Azerbaijan is the nearest of Armenia's; its pieces are short, so that corners do.
    const corners = decoded('borders')
      .filter(({ properties }) => (properties as { between: string[] }).between.includes('armenia'))
      .flatMap(({ geometry }) => {
        const border = geometry as LineString | { type: 'x'; coordinates: number[][][] };
        return border.type === 'LineString' ? border.coordinates : border.coordinates.flat();
      })
      .map((corner) => ellipsoidDistance(line![0], corner as unknown as Position));
    const nearest = Math.min(...corners);
    expect(nearest).toBeGreaterThan(value * 0.997);
    expect(nearest).toBeLessThan(value * 1.03);
  });

  it('draws the districts of the story as the basemap has them', () => {
    for (const { id, geometry } of story.places.filter(
      ({ properties }) => properties.precision === 'district',
    )) {
      const { features } = shippedFile('districts');
      const shipped = features.find(({ properties }) => properties.id === `${id}-district`)!;
      expect(area(geometry) / area(shipped)).toBeCloseTo(1, 3);
    }
  });
});
