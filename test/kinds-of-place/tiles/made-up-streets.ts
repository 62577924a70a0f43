import type { Feature, Geometry, Position } from 'geojson';

// A quarter whose streets, parks and houses are made up: none of them is anywhere on Earth. The river lies
// where the story’s places need one.

/** West, south, east, north of the quarter. */
export const QUARTER = [7.7, 48.56, 7.79, 48.61] as const;

/** The layers of Protomaps’ schema, each with its features and the zoom from which tiles have them. */
export type Layers = Record<string, Feature[]>;

const BLOCK = { lng: 0.0019, lat: 0.00125 } as const;

/** Numbers from 0 to 1 that look random, the same each time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The middle of the river at a longitude. */
function river(lng: number): number {
  return 48.5795 + 0.0028 * Math.sin((lng - 7.7) * 130) + 0.05 * (lng - 7.74);
}

/** A corner of the streets’ grid: a little turned, and none quite straight. */
function corner(column: number, row: number): Position {
  const shake = random(column * 7919 + row * 104729 + 1);
  shake();
  const [dx, dy] = [(shake() - 0.5) * 0.0004, (shake() - 0.5) * 0.00028];
  const [west, south] = QUARTER;
  return [
    west + column * BLOCK.lng + row * 0.00022 + dx,
    south + row * BLOCK.lat - column * 0.00008 + dy,
  ];
}

function feature(geometry: Geometry, kind: string, minZoom: number, more: object = {}): Feature {
  return { type: 'Feature', properties: { kind, min_zoom: minZoom, ...more }, geometry };
}

function line(positions: Position[], kind: string, minZoom: number, more?: object): Feature {
  return feature({ type: 'LineString', coordinates: positions }, kind, minZoom, more);
}

function area(ring: Position[], kind: string, minZoom: number, more?: object): Feature {
  const [first = []] = ring;
  return feature({ type: 'Polygon', coordinates: [[...ring, first]] }, kind, minZoom, more);
}

/** Positions along the whole quarter. */
function along(at: (lng: number) => number): Position[] {
  const [west, , east] = QUARTER;
  const steps = 60;
  return Array.from({ length: steps + 1 }, (_, index) => {
    const lng = west + ((east - west) * index) / steps;
    return [lng, at(lng)];
  });
}

const [COLUMNS, ROWS] = [46, 42];
const PARKS = [
  [14, 20],
  [22, 11],
  [29, 25],
] as const;

function isGreen(column: number, row: number): boolean {
  return PARKS.some(([x, y]) => column >= x && column <= x + 1 && row >= y && row <= y + 1);
}

function inRiver([lng = 0, lat = 0]: Position, margin = 0.0009): boolean {
  return Math.abs(lat - river(lng)) < margin;
}

/** Two or three houses of a block, back from its streets. */
function houses(column: number, row: number): Feature[] {
  const shake = random(column * 31 + row * 1009 + 5);
  const corners = [
    corner(column, row),
    corner(column + 1, row),
    corner(column + 1, row + 1),
    corner(column, row + 1),
  ] as [Position, Position, Position, Position];
  const at = (u: number, v: number): Position => {
    const blend = (axis: 0 | 1): number =>
      (1 - u) * (1 - v) * corners[0][axis]! +
      u * (1 - v) * corners[1][axis]! +
      u * v * corners[2][axis]! +
      (1 - u) * v * corners[3][axis]!;
    return [blend(0), blend(1)];
  };
  const split = 0.4 + shake() * 0.2;
  return [
    [0.14, split - 0.04],
    [split + 0.04, 0.86],
  ].flatMap(([from = 0, to = 1]) => {
    const top = 0.62 + shake() * 0.24;
    const ring = [at(from, 0.16), at(to, 0.16), at(to, top), at(from, top)];
    return ring.some((one) => inRiver(one)) ? [] : [area(ring, 'building', 13)];
  });
}

function cells<T>(make: (column: number, row: number) => T[]): T[] {
  return Array.from({ length: COLUMNS }, (_, column) =>
    Array.from({ length: ROWS }, (_, row) => make(column, row)).flat(),
  ).flat();
}

/** All that the tiles of the quarter show. */
export function madeUpQuarter(): Layers {
  const [west, south, east, north] = QUARTER;
  const box = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  const bank = (side: number): Position[] => along((lng) => river(lng) + side * 0.0006);
  const rows = (row: number): Position[] =>
    Array.from({ length: COLUMNS }, (_, column) => corner(column, row));
  const columns = (column: number): Position[] =>
    Array.from({ length: ROWS }, (_, row) => corner(column, row));
  const street = (index: number, positions: Position[]): Feature =>
    index % 6 === 3
      ? line(positions, 'major_road', 11, { kind_detail: 'secondary' })
      : line(positions, 'minor_road', 12, { kind_detail: 'residential' });
  return {
    earth: [area(box, 'earth', 0)],
    landuse: PARKS.map(([x, y]) =>
      area([corner(x, y), corner(x + 2, y), corner(x + 2, y + 2), corner(x, y + 2)], 'park', 11),
    ),
    water: [
      area([...bank(-1), ...bank(1).reverse()], 'river', 8),
      line(
        along((lng) => river(lng) + 0.0075),
        'canal',
        11,
      ),
    ],
    buildings: cells((column, row) => (isGreen(column, row) ? [] : houses(column, row))),
    roads: [
      ...Array.from({ length: ROWS }, (_, row) => street(row, rows(row))),
      ...Array.from({ length: COLUMNS }, (_, column) => street(column + 1, columns(column))),
      ...PARKS.map(([x, y]) =>
        line([corner(x, y), corner(x + 2, y + 2)], 'path', 13, { kind_detail: 'footway' }),
      ),
      line([corner(16, 14), corner(18, 16)], 'other', 14, { kind_detail: 'living_street' }),
      line([corner(24, 17), corner(26, 19)], 'path', 12, { kind_detail: 'pedestrian' }),
      line([corner(19, 8), corner(22, 20)], 'major_road', 9, {
        kind_detail: 'primary',
        is_tunnel: true,
      }),
      line([corner(36, 36), corner(43, 39)], 'aeroway', 9, { kind_detail: 'runway' }),
      line(
        along((lng) => 48.594 - 0.35 * (lng - 7.745)),
        'rail',
        11,
        { kind_detail: 'rail' },
      ),
      line(
        along((lng) => 48.572 + 0.12 * (lng - 7.745)),
        'highway',
        6,
        { kind_detail: 'motorway' },
      ),
    ],
    boundaries: [
      line(
        along((lng) => 48.5985 - 0.02 * (lng - 7.7)),
        'county',
        8,
      ),
      line(
        along((lng) => 48.563 + 0.02 * (lng - 7.7)),
        'country',
        2,
      ),
    ],
    places: [],
  };
}
