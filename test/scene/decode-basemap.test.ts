import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { BASEMAP_LAYERS } from '../../src/scene/basemap.ts';
import { decodeBasemap } from '../../src/scene/decode-basemap.ts';
import * as words from '../../src/words/words.ts';
import { shippedBasemap, shippedTopology } from './fixtures/karabakh.ts';

const basemap = shippedBasemap();

describe('decodeBasemap', () => {
  it('gives each layer as a FeatureCollection with features', () => {
    for (const layer of BASEMAP_LAYERS) {
      expect(basemap[layer].type).toBe('FeatureCollection');
      expect(basemap[layer].features.length).toBeGreaterThan(0);
    }
  });

  it.each(BASEMAP_LAYERS)('says that the layer “%s” is missing', (layer) => {
    const { objects, ...rest } = shippedTopology();
    const others = Object.fromEntries(Object.entries(objects).filter(([name]) => name !== layer));
    expect(() => decodeBasemap({ ...rest, objects: others })).toThrow(
      `The basemap has no layer “${layer}”.`,
    );
  });

  it('takes a layer that is one geometry', () => {
    const { objects, ...rest } = shippedTopology();
    const [oblast] = (objects['oblast'] as { geometries: (typeof objects)[string][] }).geometries;
    const decoded = decodeBasemap({ ...rest, objects: { ...objects, oblast: oblast! } });
    expect(decoded.oblast).toEqual(basemap.oblast);
  });
});

describe('the shipped basemap', () => {
  /** All positions of a geometry. */
  function positions(coordinates: unknown): number[][] {
    const list = coordinates as unknown[];
    return typeof list[0] === 'number' ? [list as number[]] : list.flatMap(positions);
  }

  it.each(BASEMAP_LAYERS)('has %s inside its extent, in finite numbers', (layer) => {
    const all = basemap[layer].features.flatMap(({ geometry }) => positions(geometry.coordinates));
    expect(all.length).toBeGreaterThan(0);
    // Half a cell of the quantisation at the edges.
    const outside = all.filter(
      ([lng = NaN, lat = NaN]) => !(lng > 42.99 && lng < 50.61 && lat > 37.99 && lat < 42.21),
    );
    expect(outside).toEqual([]);
  });

  it('has each settlement once, with names that are not empty', () => {
    const ids = basemap.settlements.features.map(({ properties }) => properties.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { properties } of basemap.settlements.features) {
      for (const name of [properties.name, ...Object.values(properties.names)])
        expect(name.trim()).not.toBe('');
      expect([1, 2, 3, 4]).toContain(properties.rank);
    }
  });

  it('tells source, licence, credit and error of every layer', () => {
    const file = new URL('../../data/basemaps/caucasus/provenance.json', import.meta.url);
    const provenance = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>[];
    for (const layer of [...BASEMAP_LAYERS, 'districts'])
      expect(provenance.map((entry) => entry['layer'])).toContain(layer);
    for (const { source, licence, error } of provenance) {
      for (const text of [source, licence, error]) expect(text?.trim()).toBeTruthy();
    }
    const credits = new Set(provenance.map(({ credit }) => credit).filter((credit) => credit));
    expect(Object.values(words.credits.names)).toEqual(expect.arrayContaining([...credits]));
    expect(credits.size).toBeGreaterThan(1);
  });
});
