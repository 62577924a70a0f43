import { expect, test } from 'vitest';
import { lightShapes } from '../../src/poster/light-shapes.ts';
import type { TileLayer, TileShapes } from '../../src/scene/tiles/tile-ground.ts';

function layer(id: string, from: number, positions: number): TileLayer {
  const coordinates = Array.from({ length: positions }, (_, index) => [index, 0]);
  return { row: { id }, grows: false, from, shapes: [{ type: 'LineString', coordinates }] };
}

function kept(...layers: TileLayer[]): string[] {
  const shapes: TileShapes = {
    ...{ zoom: 15, layers, shades: { light: {}, dark: {} }, colours: {} },
  };
  return lightShapes(shapes).layers.map(({ row }) => row.id);
}

test('a light drawing has all that tiles show, in its order', () => {
  expect(kept(layer('houses', 14, 20_000), layer('roads', 12, 20_000))).toEqual([
    'houses',
    'roads',
  ]);
});

test('a heavy one does without what is drawn from the closest zooms on', () => {
  expect(
    kept(layer('water', 11, 10_000), layer('houses', 14, 30_000), layer('roads', 12, 20_000)),
  ).toEqual(['water', 'roads']);
});
