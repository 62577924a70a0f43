import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { normalizePath, type ViteDevServer } from 'vite';
import type { ReadBasemap } from '../src/cli/read-basemap.ts';
import { byteRange, contentRange } from './byte-range.ts';
import { tileFileName } from '../src/story/built/built-basemap.ts';

/** What gives a basemap’s module what draws its tiles. */
const TILE_GROUND = normalizePath(
  resolve(import.meta.dirname, '../src/engine/tiles/tile-ground.ts'),
);

/** A file that a build writes. */
interface BuiltFile {
  fileName: string;
  source: Uint8Array;
}

/** A basemap’s file of tiles as a site has it, named by its contents; read in parts, so never compressed. */
export async function builtTileFile(id: string, path: string): Promise<BuiltFile> {
  const source = await readFile(path);
  const digest = createHash('sha256').update(source).digest('base64url').slice(0, 8);
  return { fileName: `assets/${tileFileName(`${id}-${digest}`)}`, source };
}

/**
 * The module of a basemap: its data, and with tiles what draws them.
 *
 * @param url - an expression for the address of its tiles
 */
export function basemapCode({ built }: Pick<ReadBasemap, 'built'>, url: string | null): string {
  const { tiles, ...rest } = built;
  const data = `JSON.parse(${JSON.stringify(JSON.stringify(rest))})`;
  if (!tiles || url === null) return `export default ${data};`;
  const { zooms, bounds } = tiles;
  return `import { withTiles } from ${JSON.stringify(TILE_GROUND)};
const tiles = { ...${JSON.stringify({ zooms, bounds })}, url: ${url} };
export default withTiles({ ...${data}, tiles }, document.baseURI);`;
}

/** Where the development server has a basemap’s tiles, below the site’s address. */
const SERVED = '/@tiles/';

/** The same as an expression of a module of its. */
export function servedTiles(id: string): string {
  return JSON.stringify(SERVED + id);
}

/**
 * Has the development server answer with parts of files of tiles, as web servers do.
 *
 * @param pathOf - the path of a basemap’s file of tiles; null where it has none
 */
export function serveTiles(
  server: ViteDevServer,
  pathOf: (id: string) => Promise<string | null>,
): void {
  server.middlewares.use((request, response, next) => {
    const [, id] = new RegExp(`^${SERVED}([a-z0-9-]+)$`).exec(request.url ?? '') ?? [];
    if (id === undefined) {
      next();
      return;
    }
    const answer = async (): Promise<void> => {
      const path = await pathOf(id);
      if (path === null) {
        next();
        return;
      }
      const { size } = await stat(path);
      const part = byteRange(request.headers.range, size);
      response.writeHead(part ? 206 : 200, {
        'Content-Type': 'application/gzip',
        'Content-Length': part ? part.end - part.start + 1 : size,
        ...(part && { 'Content-Range': contentRange(part, size) }),
      });
      createReadStream(path, part ?? {}).pipe(response);
    };
    answer().catch(next);
  });
}
