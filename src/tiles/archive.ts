import { PMTiles, type Source } from 'pmtiles';
import type { Bounds } from '../story/story.ts';

/** A tile by its zoom, and its column and row there. */
export type TileAt = readonly [z: number, x: number, y: number];

/** A PMTiles file, read in parts: its header and directories once, each tile when it is asked for. */
export interface TileArchive {
  /** The tile’s contents, decompressed; null where the file has none. Rejects where it cannot be read. */
  tile(at: TileAt, signal?: AbortSignal): Promise<ArrayBuffer | null>;
}

/** What is said of an archive beside its tiles. */
export interface ArchiveFacts {
  /** Whether its tiles are vector tiles (MVT), compressed so that browsers can read them. */
  vector: boolean;
  /** Names of the layers of its tiles, as its metadata list them. */
  layers: string[];
  bounds: Bounds;
  zooms: [least: number, most: number];
}

/** Numbers of the format: vector tiles (MVT) among types; none and gzip among compressions. */
const MVT = 1;
const READABLE = [1, 2];

/** Opens an archive from wherever its bytes are, by address or by source. Reads nothing yet. */
export function openArchive(
  source: Source | string,
): TileArchive & { facts(): Promise<ArchiveFacts> } {
  const archive = new PMTiles(source);
  return {
    async tile([z, x, y], signal) {
      return (await archive.getZxy(z, x, y, signal))?.data ?? null;
    },
    async facts() {
      const header = await archive.getHeader();
      const { minLon, minLat, maxLon, maxLat, minZoom, maxZoom, tileType } = header;
      const metadata = (await archive.getMetadata()) as {
        vector_layers?: { id?: unknown }[];
      } | null;
      return {
        vector: (tileType as number) === MVT && READABLE.includes(header.tileCompression),
        layers: (metadata?.vector_layers ?? []).map(({ id }) => String(id)),
        bounds: [minLon, minLat, maxLon, maxLat],
        zooms: [minZoom, maxZoom],
      };
    },
  };
}
