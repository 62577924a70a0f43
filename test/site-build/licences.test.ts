import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { fontSources } from '../../build/fonts/fonts.ts';
import { packagesOf } from '../../build/licences.ts';

function names(...modules: string[]): string[] {
  return packagesOf(modules.map((path) => resolve('node_modules', path))).map(({ name }) => name);
}

test('a module names its package, a scoped one too, whatever plugins put around its id', () => {
  expect(names('lit/index.js', '@turf/helpers/dist/esm/index.js?x', 'lit/html.js')).toEqual([
    '@turf/helpers',
    'lit',
  ]);
  expect(packagesOf([`\0font:${resolve('node_modules/valibot/a.js')}`])).toHaveLength(1);
  expect(packagesOf([resolve('src/index.ts'), '\0virtual:story/a.story.js'])).toEqual([]);
});

test('a package that another has inside its files is named beside it', () => {
  const module = '@maplibre/maplibre-gl-style-spec/dist/node_modules/@mapbox/unitbezier/index.mjs';
  expect(names(module)).toEqual(['@mapbox/unitbezier', '@maplibre/maplibre-gl-style-spec']);
});

test('MapLibre’s prebuilt file stands for all that it depends on, its sources for themselves', () => {
  expect(names('maplibre-gl/src/index.ts')).toEqual(['maplibre-gl']);
  const prebuilt = names('maplibre-gl/src/index.ts', 'maplibre-gl/dist/maplibre-gl.mjs');
  expect(prebuilt).toEqual(expect.arrayContaining(['earcut', 'maplibre-gl', 'pbf', 'potpack']));
});

test('each font file names its package', () => {
  expect(names(...fontSources().map(({ file }) => file))).toEqual([
    '@fontsource/noto-sans',
    '@fontsource/noto-sans-armenian',
    '@fontsource/noto-serif',
    '@fontsource/noto-serif-armenian',
  ]);
});
