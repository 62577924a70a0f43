import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

/** A tile of an archive by its zoom, column and row. */
export interface WrittenTile {
  at: readonly [z: number, x: number, y: number];
  data: Uint8Array;
}

/** What an archive says of itself. */
export interface ArchiveSettings {
  bounds: readonly [west: number, south: number, east: number, north: number];
  /** Of its metadata, as the format has it. */
  metadata: object;
  /** The format’s number for the type of its tiles; 1, vector tiles (MVT), by default. */
  tileType?: number;
}

const HEADER = 127;

/** The format’s number for gzip. */
const GZIP = 2;

/** Writes a PMTiles archive, version 3: one directory, no leaves, all compressed by gzip. */
export function pmtilesOf(tiles: readonly WrittenTile[], settings: ArchiveSettings): Uint8Array {
  const { bounds, metadata, tileType = 1 } = settings;
  const entries = tiles
    .map(({ at, data }) => ({ id: zxyToTileId(...at), data: gzipSync(data, { level: 9 }) }))
    .sort((one, other) => one.id - other.id);
  const contents = Buffer.concat(entries.map(({ data }) => data));
  const root = gzipSync(directory(entries.map(({ id, data }) => ({ id, length: data.length }))));
  const json = gzipSync(JSON.stringify(metadata));
  const zooms = tiles.map(({ at: [z] }) => z);
  const header = Buffer.alloc(HEADER);
  header.write('PMTiles', 0, 'ascii');
  header.writeUInt8(3, 7);
  const sections = [
    [HEADER, root.length],
    [HEADER + root.length, json.length],
    [HEADER + root.length + json.length, 0],
    [HEADER + root.length + json.length, contents.length],
  ].flat();
  const numbers = [...sections, entries.length, entries.length, entries.length];
  for (const [index, value] of numbers.entries())
    header.writeBigUInt64LE(BigInt(value), 8 + 8 * index);
  const bytes = [1, GZIP, GZIP, tileType, Math.min(...zooms), Math.max(...zooms)];
  for (const [index, value] of bytes.entries()) header.writeUInt8(value, 96 + index);
  for (const [index, value] of bounds.entries())
    header.writeInt32LE(Math.round(value * 1e7), 102 + 4 * index);
  header.writeUInt8(Math.max(...zooms), 118);
  header.writeInt32LE(Math.round(((bounds[0] + bounds[2]) / 2) * 1e7), 119);
  header.writeInt32LE(Math.round(((bounds[1] + bounds[3]) / 2) * 1e7), 123);
  return Buffer.concat([header, root, json, contents]);
}

/** Entries that follow one another, as the format writes them. */
function directory(entries: readonly { id: number; length: number }[]): Uint8Array {
  const steps = entries.map(({ id }, index) => id - (entries[index - 1]?.id ?? 0));
  const offsets = entries.map((_, index) => (index === 0 ? 1 : 0));
  const all = [
    entries.length,
    ...steps,
    ...entries.map(() => 1),
    ...entries.map(({ length }) => length),
    ...offsets,
  ];
  return Uint8Array.from(all.flatMap(varint));
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
  return [...bytes, value];
}
