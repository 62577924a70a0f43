import {
  type LayerSpecification,
  type StyleSpecification,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';

import { SELECTION_LAYERS } from '../../../src/engine/style/area-layers.ts';
import { imageFromName } from '../../../src/scene/dots.ts';
import type { Theme } from '../../../src/scene/theme.ts';
import { sceneOf } from '../../../src/scene/scene.ts';
import { mapStyle } from '../../../src/engine/style/style.ts';
import { fixtureStory } from '../../story/fixtures/two-villages.ts';
import { karabakhStory, shippedBasemap } from '../../scene/fixtures/karabakh.ts';

const story = await karabakhStory();
const basemap = shippedBasemap();

function style(theme: Theme): StyleSpecification {
  return mapStyle(sceneOf(story), basemap, theme);
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

/** The pictures that a layer asks for, as expressions or names. */
function images(layer: LayerSpecification): unknown[] {
  const wanted = ['icon-image', 'fill-pattern', 'line-pattern', 'background-pattern'];
  return Object.entries({ ...layer.layout, ...layer.paint })
    .filter(([key]) => wanted.includes(key))
    .map(([, value]) => value as unknown);
}

describe.each(['light', 'dark'] as const)('the style in %s', (theme) => {
  const made = style(theme);

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
    expect(pictures.length).toBeGreaterThan(0);
    for (const name of pictures) expect(imageFromName(name), name).not.toBeNull();
  });

  it('has each layer once', () => {
    const ids = made.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the style', () => {
  const light = style('light');

  it('differs between the themes in colours alone', () => {
    const shape = (value: unknown): string =>
      JSON.stringify(value)
        .replace(/#[0-9a-f]{6}/gi, 'colour')
        .replace(/rgba\([^)]*\)/g, 'colour');
    expect(shape(style('dark'))).toBe(shape(light));
    expect(style('dark')).not.toEqual(light);
  });

  it('has the layer in which the engine shows the selection, empty at first', () => {
    for (const id of SELECTION_LAYERS) {
      const layer = light.layers.find((one) => one.id === id);
      expect(layer).toMatchObject({ filter: ['==', ['get', 'place'], ''] });
    }
  });

  it('leaves names, signs and labels to HTML', () => {
    expect(light.layers.map(({ type }) => type)).not.toContain('symbol');
  });

  it('draws areas below lines, and what is said above what lies there', () => {
    const ids = light.layers.map(({ id }) => id);
    const order = ['sea', 'land', 'former', 'water', 'rivers', 'story-areas', 'borders'];
    const positions = order.map((id) => ids.indexOf(id));
    expect(positions).not.toContain(-1);
    expect(positions).toEqual([...positions].sort((one, two) => one - two));
  });

  it('is valid for another story, which draws no area and no figure', () => {
    const made = mapStyle(sceneOf(fixtureStory()), basemap, 'light');
    expect(validateStyleMin(made)).toEqual([]);
  });
});
