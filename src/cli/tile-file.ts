import { open, stat } from 'node:fs/promises';
import type { FoundTiles } from '../check/tile-problems.ts';
import { openArchive, type TileArchive } from '../tiles/archive.ts';
import * as words from '../words/words.ts';

/** A PMTiles file of a basemap. */
export interface TileFile {
  found: FoundTiles;
  archive: TileArchive;
}

/** Opens a PMTiles file; a reason where it cannot be read. */
export async function readTileFile(path: string): Promise<TileFile | { reason: string }> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return { reason: words.files.missing };
  const archive = openArchive({
    getKey: () => path,
    getBytes: async (offset, length) => ({ data: await bytesOf(path, offset, length) }),
  });
  try {
    return { found: await archive.facts(), archive };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

async function bytesOf(path: string, offset: number, length: number): Promise<ArrayBuffer> {
  const file = await open(path);
  try {
    const bytes = new Uint8Array(length);
    const { bytesRead } = await file.read(bytes, 0, length, offset);
    return bytes.buffer.slice(0, bytesRead);
  } finally {
    await file.close();
  }
}
