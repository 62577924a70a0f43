import { readFileSync } from 'node:fs';

import type { FeatureCollection } from 'geojson';

import { describe, expect, it } from 'vitest';

import { decodeBasemap } from '../../src/scene/decode-basemap.ts';
import type { BasemapFile } from '../../src/story/schema/types.ts';
import { shippedBasemap, shippedBuilt } from './fixtures/karabakh.ts';

const basemap = shippedBasemap();
const roles = shippedBuilt().layers.map(({ role }) => role);

describe('decodeBasemap', () => {
  it('gives each layer as a FeatureCollection with features', () => {
    for (const layer of roles) {
      expect(basemap.layers[layer].type).toBe('FeatureCollection');
      expect(basemap.layers[layer].features.length).toBeGreaterThan(0);
    }
  });

  it('says which layer is missing', () => {
    const built = shippedBuilt();
    const { objects, ...rest } = built.topology;
    const others = Object.fromEntries(
      Object.entries(objects).filter(([name]) => name !== 'borders'),
    );
    expect(() => decodeBasemap({ ...built, topology: { ...rest, objects: others } })).toThrow(
      'The basemap has no layer “borders”.',
    );
  });

  it('takes a layer that is one geometry, and one that brings its features', () => {
    const built = shippedBuilt();
    const { objects, ...rest } = built.topology;
    const layer = objects['oblast'] as { geometries: (typeof objects)[string][] };
    const [one] = layer.geometries;
    const topology = { ...rest, objects: { ...objects, oblast: one! } };
    const former = basemap.layers['former-boundary'];
    expect(decodeBasemap({ ...built, topology }).layers['former-boundary']).toEqual(former);
    const layers = [{ role: 'former-boundary' as const, from: former as FeatureCollection }];
    expect(decodeBasemap({ ...built, layers }).layers['former-boundary']).toEqual(former);
  });

  it('draws layers of one role as one, and gives a role without a layer no features', () => {
    const built = shippedBuilt();
    const layers = [
      { role: 'water' as const, from: 'lakes' },
      { role: 'water' as const, from: 'rivers' },
    ];
    const decoded = decodeBasemap({ ...built, layers }).layers;
    expect(decoded.water.features).toHaveLength(
      basemap.layers.water.features.length + basemap.layers.river.features.length,
    );
    expect(decoded.land.features).toEqual([]);
  });

  it('decodes a basemap once', () => {
    expect(decodeBasemap(shippedBuilt())).toBe(basemap);
  });
});

describe('the shipped basemap', () => {
  /** All positions of a geometry. */
  function positions(coordinates: unknown): number[][] {
    const list = coordinates as unknown[];
    return typeof list[0] === 'number' ? [list as number[]] : list.flatMap(positions);
  }

  it.each(roles)('has %s inside its extent, in finite numbers', (layer) => {
    const all = basemap.layers[layer].features.flatMap(({ geometry }) =>
      positions(geometry.coordinates),
    );
    expect(all.length).toBeGreaterThan(0);
    // Half a cell of the quantisation at the edges.
    const outside = all.filter(
      ([lng = NaN, lat = NaN]) => !(lng > 42.99 && lng < 50.61 && lat > 37.99 && lat < 42.21),
    );
    expect(outside).toEqual([]);
  });

  it('has each settlement once, with names that are not empty', () => {
    const ids = basemap.layers.settlement.features.map(({ properties }) => properties.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { properties } of basemap.layers.settlement.features) {
      for (const name of [properties.name, ...Object.values(properties.names ?? {})])
        expect(name.trim()).not.toBe('');
      expect([1, 2, 3, 4]).toContain(properties.rank);
    }
  });

  it('tells source, licence, credit and error of every layer', () => {
    const path = new URL('../../data/basemaps/caucasus/basemap.json', import.meta.url);
    const file = JSON.parse(readFileSync(path, 'utf8')) as BasemapFile;
    const sources = [...file.layers, ...(file.files ?? [])].flatMap((one) => one.sources);
    for (const { source, licence, error } of sources) {
      for (const text of [source, licence, error]) expect(text.trim()).not.toBe('');
    }
    const credits = new Set(sources.map(({ credit }) => credit).filter((credit) => credit));
    expect(file.credits.map(({ name }) => name)).toEqual(expect.arrayContaining([...credits]));
    expect(credits.size).toBeGreaterThan(1);
  });
});
