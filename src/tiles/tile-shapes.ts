import { VectorTile } from '@mapbox/vector-tile';
import type { Geometry } from 'geojson';
import { PbfReader } from 'pbf';
import { type Bounds, mercator } from '../scene/camera.ts';
import {
  type BuiltBasemap,
  knowTiles,
  type TileLayer,
  type TileShapes,
} from '../scene/tiles/tile-ground.ts';
import {
  draws,
  TILE_COLOURS,
  TILE_ROWS,
  TILE_SHADES,
  type TileRow,
  widthAt,
} from '../scene/tiles/tile-rows.ts';
import type { TileArchive, TileAt } from './archive.ts';

/** So many tiles are read for a drawing at most: of a larger box, those of a farther zoom. */
const MOST_TILES = 144;

/** Has drawings of a basemap show what an archive has as its tiles. */
export function drawTilesOf(basemap: BuiltBasemap, archive: TileArchive): void {
  const { tiles } = basemap;
  if (tiles)
    knowTiles(basemap, {
      shapes: (bounds, zoom) => tileShapes(archive, tiles.zooms, bounds, zoom),
    });
}

/**
 * What an archive’s tiles show of a box at a zoom: by the same rows and from the same tiles as the engine.
 *
 * @param zooms - those of which the archive has tiles
 */
export async function tileShapes(
  archive: TileArchive,
  [least, most]: readonly [number, number],
  bounds: Readonly<Bounds>,
  zoom: number,
): Promise<TileShapes> {
  const rows = TILE_ROWS.filter(({ from }) => from <= zoom);
  const closest = Math.min(Math.floor(zoom), most);
  const shapes = new Map(rows.map((row) => [row, [] as Geometry[]]));
  if (rows.length > 0 && closest >= least) {
    const tiles = await Promise.all(
      fewTiles(bounds, closest, least).map(async (at) => ({ at, data: await archive.tile(at) })),
    );
    for (const { at, data } of tiles)
      if (data) for (const [row, found] of shapes) found.push(...rowShapes(row, data, at));
  }
  return {
    zoom,
    layers: [...shapes]
      .filter(([, found]) => found.length > 0)
      .map(([row, found]) => layerAt(row, zoom, found)),
    shades: TILE_SHADES,
    colours: TILE_COLOURS,
  };
}

function layerAt({ id, fill, line, from }: TileRow, zoom: number, shapes: Geometry[]): TileLayer {
  const look = line && {
    colour: line.colour,
    width: widthAt(line, zoom),
    ...(line.round && { round: true }),
  };
  const grows = line !== undefined && 'wide' in line;
  return { row: { id, ...(fill && { fill }), ...(look && { line: look }) }, grows, from, shapes };
}

/** The shapes that a row draws of a tile. */
function rowShapes(row: TileRow, data: ArrayBuffer, [z, x, y]: TileAt): Geometry[] {
  const layer = tileOf(data).layers[row.layer];
  if (!layer) return [];
  const shapes: Geometry[] = [];
  for (let index = 0; index < layer.length; index++) {
    const feature = layer.feature(index);
    if (feature.type !== TYPES[row.shape] || !draws(row, feature.properties)) continue;
    shapes.push(feature.toGeoJSON(x, y, z).geometry);
  }
  return shapes;
}

/** The format’s numbers of geometries. */
const TYPES = { lines: 2, areas: 3 } as const;

const parsed = new WeakMap<ArrayBuffer, VectorTile>();

/** A tile’s contents; read once for all rows. */
function tileOf(data: ArrayBuffer): VectorTile {
  const known = parsed.get(data);
  if (known) return known;
  const tile = new VectorTile(new PbfReader(new Uint8Array(data)));
  parsed.set(data, tile);
  return tile;
}

/** The tiles of a box, no more of them than {@link MOST_TILES}. */
function fewTiles(bounds: Readonly<Bounds>, zoom: number, least: number): TileAt[] {
  for (let at = zoom; at > least; at--) {
    const tiles = tilesOf(bounds, at);
    if (tiles.length <= MOST_TILES) return tiles;
  }
  return tilesOf(bounds, least);
}

/** The tiles of a zoom that reach into a box. */
export function tilesOf([west, south, east, north]: Readonly<Bounds>, zoom: number): TileAt[] {
  const count = 2 ** zoom;
  const within = (share: number): number =>
    Math.min(Math.max(Math.floor(share * count), 0), count - 1);
  const [left, top] = mercator([west, north]).map(within) as [number, number];
  const [right, bottom] = mercator([east, south]).map(within) as [number, number];
  const tiles: TileAt[] = [];
  for (let y = top; y <= bottom; y++) for (let x = left; x <= right; x++) tiles.push([zoom, x, y]);
  return tiles;
}
