import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { endsAtTiles, liesUnderTiles, OVER_LAND } from '../../scene/ground.ts';
import type { Theme } from '../../scene/theme.ts';
import {
  type BuiltBasemap,
  type BuiltTiles,
  knowTiles,
  type TileEngine,
  type TileGround,
} from '../../scene/tiles/tile-ground.ts';
import { TILES_FROM } from '../../scene/tiles/tile-rows.ts';
import { openArchive, type TileArchive } from '../../tiles/archive.ts';
import { tileShapes } from '../../tiles/tile-shapes.ts';
import { TILE_SOURCE, tileLayers } from './tile-layers.ts';

/** So many basemaps with tiles a page has had: each has addresses of its own. */
let count = 0;

/**
 * A basemap whose tiles can be drawn, by the engine and in pictures.
 *
 * @param base - the address that the tiles’ own is relative to
 */
export function withTiles(basemap: BuiltBasemap, base: string): BuiltBasemap {
  const { tiles } = basemap;
  if (tiles) knowTiles(basemap, tileGround(tiles, openArchive(new URL(tiles.url, base).href)));
  return basemap;
}

/** What the tiles of an archive are drawn by in a browser. */
export function tileGround(tiles: BuiltTiles, archive: TileArchive): TileGround {
  return {
    shapes: (bounds, zoom) => tileShapes(archive, tiles.zooms, bounds, zoom),
    engine: tileEngine(tiles, archive),
  };
}

function tileEngine({ zooms, bounds }: BuiltTiles, archive: TileArchive): TileEngine {
  const scheme = `tiles-${++count}`;
  let told = false;
  return {
    scheme,
    load: async ({ url }, { signal }, failed) => {
      const [z = 0, x = 0, y = 0] = url.slice(`${scheme}://`.length).split('/').map(Number);
      try {
        return { data: (await archive.tile([z, x, y], signal)) ?? new ArrayBuffer() };
      } catch (error) {
        // The engine wants it no more, and knows why.
        if (signal.aborted) throw error;
        // An error would end the map before its first picture. The ground below the tiles stays.
        if (!told) failed(error instanceof Error ? error.message : String(error));
        told = true;
        return { data: new ArrayBuffer() };
      }
    },
    styled: <Style extends object>(style: Style, theme: Theme): Style => {
      const { sources, layers, ...rest } = style as unknown as StyleSpecification;
      const made: StyleSpecification = {
        ...rest,
        sources: {
          ...sources,
          [TILE_SOURCE]: {
            type: 'vector',
            tiles: [`${scheme}://{z}/{x}/{y}`],
            minzoom: zooms[0],
            maxzoom: zooms[1],
            bounds: [...bounds],
          },
        },
        layers: arranged(layers, tileLayers(theme)),
      };
      return made as unknown as Style;
    },
  };
}

/** The layers of a style with those of the tiles above its land and its water. */
function arranged(
  layers: readonly LayerSpecification[],
  tiles: readonly LayerSpecification[],
): LayerSpecification[] {
  const ids = (rows: typeof OVER_LAND) => rows.flatMap(({ id }) => [id, `${id}-line`]);
  const under = ids(OVER_LAND.filter(liesUnderTiles));
  const ending = ids(OVER_LAND.filter(endsAtTiles));
  const others = layers.filter(({ id }) => !under.includes(id));
  const above = others.findIndex((layer) => layer.id === 'story-areas-lit');
  return [
    ...others.slice(0, above),
    ...layers.filter(({ id }) => under.includes(id)),
    ...tiles,
    ...others
      .slice(above)
      .map((layer) => (ending.includes(layer.id) ? { ...layer, maxzoom: TILES_FROM } : layer)),
  ];
}
