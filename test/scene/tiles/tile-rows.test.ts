import { describe, expect, test } from 'vitest';
import { palettes } from '../../../src/scene/palette.ts';
import {
  draws,
  TILE_ROWS,
  TILE_SHADES,
  type TileRow,
  TILES_FROM,
  widthAt,
} from '../../../src/scene/tiles/tile-rows.ts';
import { contrast } from '../fixtures/contrast.ts';

function row(id: string): TileRow {
  const found = TILE_ROWS.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}

describe('what a row draws', () => {
  test('is all of its layer where it names no kinds', () => {
    expect(draws(row('tile-earth'), {})).toBe(true);
  });

  test.each([
    ['tile-minor', { kind: 'minor_road' }, true],
    ['tile-minor', { kind: 'major_road' }, false],
    ['tile-minor', {}, false],
    ['tile-buildings', { kind: 'building', height: 12 }, true],
    ['tile-buildings', { kind: 'address' }, false],
    ['tile-rail', { kind: 'rail', kind_detail: 'rail' }, true],
    ['tile-rail', { kind: 'rail', kind_detail: 'tram' }, true],
    ['tile-rail', { kind: 'rail', kind_detail: 'subway' }, false],
    // The outline of a station, which is a closed line of the same kind.
    ['tile-rail', { kind: 'rail', kind_detail: 'station' }, false],
    ['tile-rail', { kind: 'rail', kind_detail: 'rail', is_tunnel: true }, false],
    ['tile-minor', { kind: 'minor_road', kind_detail: 'residential', is_tunnel: true }, false],
    ['tile-major', { kind: 'major_road', kind_detail: 'primary', is_tunnel: true }, false],
    ['tile-highways', { kind: 'highway', kind_detail: 'motorway', is_tunnel: true }, false],
    ['tile-highways', { kind: 'highway', kind_detail: 'motorway', is_bridge: true }, true],
    ['tile-tunnels', { kind: 'highway', kind_detail: 'motorway', is_tunnel: true }, true],
    ['tile-tunnels', { kind: 'highway', kind_detail: 'motorway' }, false],
    ['tile-quiet', { kind: 'other', kind_detail: 'living_street' }, true],
    ['tile-quiet', { kind: 'other', kind_detail: 'rest_area' }, false],
    ['tile-quiet', { kind: 'path', kind_detail: 'pedestrian' }, true],
    ['tile-quiet', { kind: 'path', kind_detail: 'footway' }, false],
    ['tile-paths', { kind: 'path', kind_detail: 'footway' }, true],
    ['tile-paths', { kind: 'path', kind_detail: 'pedestrian' }, false],
    ['tile-paths', { kind: 'path', kind_detail: 'corridor' }, false],
    ['tile-paths', { kind: 'path', kind_detail: 'footway', is_tunnel: true }, false],
    ['tile-runways', { kind: 'aeroway', kind_detail: 'runway' }, true],
    ['tile-runways', { kind: 'aeroway', kind_detail: 'taxiway' }, false],
    ['tile-green', { kind: 'national_park' }, true],
    ['tile-green', { kind: 'protected_area' }, false],
    ['tile-districts', { kind: 'county' }, true],
    ['tile-districts', { kind: 'county', disputed: false }, true],
    ['tile-districts', { kind: 'county', disputed: true }, false],
    // The basemap’s own tables say which borders are disputed.
    ['tile-districts', { kind: 'country' }, false],
  ])('%s: %o', (id, properties, drawn) => {
    expect(draws(row(id), properties)).toBe(drawn);
  });
});

test('tunnels lie under water, parks and houses, and streets over them', () => {
  const order = TILE_ROWS.map(({ id }) => id);
  for (const above of ['tile-green', 'tile-water', 'tile-buildings', 'tile-rail', 'tile-minor'])
    expect(order.indexOf('tile-tunnels')).toBeLessThan(order.indexOf(above));
});

test('no row begins before the tiles do, and each has one look', () => {
  for (const { from, fill, line } of TILE_ROWS) {
    expect(from).toBeGreaterThanOrEqual(TILES_FROM);
    expect((fill === undefined) !== (line === undefined)).toBe(true);
  }
});

test('a street is as wide as on the ground: twice as wide a zoom closer', () => {
  expect(widthAt({ wide: 18 }, 17)).toBe(18);
  expect(widthAt({ wide: 18 }, 15)).toBe(4.5);
  expect(widthAt({ width: 1 }, 15)).toBe(1);
});

test.each(TILE_ROWS.filter(({ line }) => line))('$id is seen from its first zoom on', (one) => {
  expect(one.line && widthAt(one.line, one.from)).toBeGreaterThanOrEqual(0.7);
});

describe.each(['light', 'dark'] as const)('on the colours of tiles, %s', (theme) => {
  const { ink, inkSoft, sides } = palettes[theme];
  const grounds = Object.entries(TILE_SHADES[theme]).filter(([name]) =>
    TILE_ROWS.some(({ fill }) => fill === name),
  );

  test.each(grounds)('text and signs are seen on %s', (_, ground) => {
    for (const text of [ink, inkSoft]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    for (const side of Object.values(sides))
      expect(contrast(side, ground)).toBeGreaterThanOrEqual(3);
  });
});
