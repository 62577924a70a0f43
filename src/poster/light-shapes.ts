import type { Geometry } from 'geojson';
import type { TileShapes } from '../scene/tiles/tile-ground.ts';

/** So many positions of tiles a page's drawing has at most: some 25 KB, compressed. */
const MOST = 40_000;

/**
 * What tiles show as a page's drawing has it: where that would be too heavy, without what is drawn from the
 * closest zooms on alone, such as houses. The engine brings it.
 */
export function lightShapes(shapes: TileShapes): TileShapes {
  const { layers } = shapes;
  let left = MOST;
  const kept = [...layers]
    .sort((one, other) => one.from - other.from)
    .filter((layer) => {
      left -= layer.shapes.reduce((sum, shape) => sum + positions(shape), 0);
      return left >= 0;
    });
  return { ...shapes, layers: layers.filter((layer) => kept.includes(layer)) };
}

/** How many positions a geometry has. */
function positions(geometry: Geometry): number {
  return geometry.type === 'GeometryCollection' ? 0 : depth(geometry.coordinates);
}

function depth(coordinates: readonly unknown[]): number {
  return typeof coordinates[0] === 'number'
    ? 1
    : coordinates.reduce<number>((sum, one) => sum + depth(one as unknown[]), 0);
}
