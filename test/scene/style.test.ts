import {
  createExpression,
  type LayerSpecification,
  type StyleSpecification,
  type SymbolLayerSpecification,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection, GeoJsonProperties } from 'geojson';
import { describe, expect, it } from 'vitest';

import { BASEMAP_LAYERS } from '../../src/scene/basemap.ts';
import { labelLayers } from '../../src/scene/basemap-layers.ts';
import { imageFromName } from '../../src/scene/hatch.ts';
import { palettes, type Theme } from '../../src/scene/palette.ts';
import { obstacleLayers, SELECTION_LAYERS } from '../../src/scene/story-layers.ts';
import { mapStyle } from '../../src/scene/style.ts';
import { fixtureStory } from '../story/fixtures/two-villages.ts';
import { karabakhStory, shippedBasemap } from './fixtures/karabakh.ts';

const story = await karabakhStory();
const basemap = shippedBasemap();

function style(theme: Theme, names: string): StyleSpecification {
  return mapStyle(story, basemap, { theme, names });
}

function data(source: StyleSpecification['sources'][string] | undefined): FeatureCollection {
  expect(source?.type).toBe('geojson');
  return (source as { data: FeatureCollection }).data;
}

/** All strings in an expression. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(strings);
}

/** What an expression of the style gives for a feature; throws where it is not an expression. */
function evaluated(value: unknown, properties: GeoJsonProperties): unknown {
  const expression = typeof value === 'string' ? ['literal', value] : value;
  const parsed = createExpression(expression, 'layers[0].layout.text-field');
  if (parsed.result === 'error') throw parsed.value[0]!;
  const feature = { type: 'Unknown' as const, properties: properties ?? {} };
  return parsed.value.evaluate({ zoom: 8 }, feature);
}

/** The pictures that a layer asks for, as expressions or names. */
function images(layer: LayerSpecification): unknown[] {
  const wanted = ['icon-image', 'fill-pattern', 'line-pattern', 'background-pattern'];
  return Object.entries({ ...layer.layout, ...layer.paint })
    .filter(([key]) => wanted.includes(key))
    .map(([, value]) => value as unknown);
}

const settings = (['light', 'dark'] as const).flatMap((theme) =>
  ['article', 'az', 'hy', 'xx'].map((names) => [theme, names] as const),
);

describe.each(settings)('the style in %s with names in %s', (theme, names) => {
  const made = style(theme, names);

  it('is valid', () => {
    expect(validateStyleMin(made)).toEqual([]);
  });

  it('draws from sources that it has, and has none that it does not draw', () => {
    const used = made.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect(new Set(used)).toEqual(new Set(Object.keys(made.sources)));
  });

  it('carries its data and asks for nothing from elsewhere', () => {
    for (const source of Object.values(made.sources)) {
      const { type, features } = data(source);
      expect(type).toBe('FeatureCollection');
      expect(features.length).toBeGreaterThan(0);
    }
    expect(made.glyphs).toBeUndefined();
    expect(made.sprite).toBeUndefined();
    const properties = Object.values(made.sources).flatMap((source) =>
      data(source).features.map((feature) => feature.properties),
    );
    for (const text of strings([made.layers, properties])) expect(text).not.toMatch(/^\w+:\/\//);
  });

  it('names only pictures that can be drawn', () => {
    const pictures = made.layers
      .flatMap((layer) => images(layer).flatMap(strings))
      .filter((name) => name.includes(':'));
    expect(pictures.length).toBeGreaterThan(4);
    for (const name of pictures) expect(imageFromName(name), name).not.toBeNull();
  });

  it('gives a picture to each feature that asks for one', () => {
    const asked = made.layers.flatMap((layer) =>
      images(layer).flatMap((value) =>
        data('source' in layer ? made.sources[layer.source] : undefined).features.map(
          ({ properties }) => String(evaluated(value, properties)),
        ),
      ),
    );
    expect(asked.length).toBeGreaterThan(20);
    for (const name of asked) expect(imageFromName(name), name).not.toBeNull();
  });

  it('has each layer once', () => {
    const ids = made.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the style', () => {
  const light = style('light', 'article');

  it('differs between the themes in colours alone', () => {
    const shape = (value: unknown): string =>
      JSON.stringify(value)
        .replace(/#[0-9a-f]{6}/gi, 'colour')
        .replace(/rgba\([^)]*\)/g, 'colour');
    expect(shape(style('dark', 'article'))).toBe(shape(light));
    expect(style('dark', 'article')).not.toEqual(light);
  });

  it('has every layer of the basemap as a source', () => {
    expect(Object.keys(basemap)).toEqual([...BASEMAP_LAYERS]);
    for (const layer of BASEMAP_LAYERS) expect(light.sources).toHaveProperty(layer);
  });

  it('has the layer in which the engine shows the selection, empty at first', () => {
    for (const id of SELECTION_LAYERS) {
      const layer = light.layers.find((one) => one.id === id);
      expect(layer).toMatchObject({ filter: ['==', ['get', 'place'], ''] });
    }
  });

  it('puts all labels above all areas and lines', () => {
    const first = light.layers.findIndex(({ type }) => type === 'symbol');
    expect(first).toBeGreaterThan(0);
    expect(light.layers.slice(first).every(({ type }) => type === 'symbol')).toBe(true);
  });

  it('draws areas below lines, and what is said above what lies there', () => {
    const ids = light.layers.map(({ id }) => id);
    const order = ['sea', 'land', 'oblast', 'lakes', 'rivers', 'story-areas', 'borders'];
    const positions = [...order, 'settlements', 'obstacle-discs'].map((id) => ids.indexOf(id));
    expect(positions).not.toContain(-1);
    expect(positions).toEqual([...positions].sort((one, two) => one - two));
  });

  it('keeps every label in the page’s own fonts', () => {
    for (const layer of light.layers) {
      if (layer.type !== 'symbol' || !layer.layout?.['text-field']) continue;
      const words = ['match', 'get', 'rank', 'literal'];
      const families = strings(layer.layout['text-font']).filter((text) => !words.includes(text));
      expect(families.length, layer.id).toBeGreaterThan(0);
      for (const family of families) expect(family).toMatch(/^(Conflict Map |sans-serif$|serif$)/);
    }
  });

  it('leaves out the towns that have a sign of their own', () => {
    const { features } = data(light.sources['settlements']);
    const ids = features.map(({ properties }) => properties?.['id'] as unknown);
    for (const id of ['terter', 'dashkesan', 'vardenis']) expect(ids).not.toContain(id);
    expect(ids).toContain('stepanakert');
    expect(ids).toHaveLength(basemap.settlements.features.length - 3);
  });

  it.each([
    ['article', 'Stepanakert'],
    ['az', 'Xankəndi'],
    ['hy', 'Ստեփանակերտ'],
    ['xx', 'Stepanakert'],
  ])('names a town in %s as %s', (names, name) => {
    const { sources, layers } = style('light', names);
    const layer = layers.find(({ id }) => id === 'settlements') as SymbolLayerSpecification;
    const { features } = data(sources['settlements']);
    const town = features.find(({ properties }) => properties?.['id'] === 'stepanakert')!;
    expect(evaluated(layer.layout?.['text-field'], town.properties)).toBe(name);
  });

  it('is valid for another story, which draws no area and no figure', () => {
    const made = mapStyle(fixtureStory(), basemap, { theme: 'light', names: 'article' });
    expect(validateStyleMin(made)).toEqual([]);
  });

  it('has the label layers that hold labels and nothing else', () => {
    for (const palette of Object.values(palettes)) {
      for (const layer of labelLayers(palette, 'name')) {
        expect(layer.type).toBe('symbol');
        expect(layer.layout).toHaveProperty('text-field');
      }
    }
  });

  it('never shows the labels that keep room for the signs', () => {
    for (const layer of obstacleLayers()) {
      expect(layer).toMatchObject({ type: 'symbol', paint: { 'text-opacity': 0 } });
    }
  });

  it('keeps room on the side where each sign and figure has its label', () => {
    const { features } = data(light.sources['obstacles']);
    const drawn = obstacleLayers().flatMap((layer) =>
      'filter' in layer ? strings(layer.filter) : [],
    );
    expect(features).toHaveLength(6);
    for (const { properties } of features) expect(drawn).toContain(properties?.['side']);
  });
});
