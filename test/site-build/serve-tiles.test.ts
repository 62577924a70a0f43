import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { servedTiles, serveTiles } from '../../build/tile-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'conflict-map-served-'));
const file = join(folder, 'quarter.pmtiles');
let server: Server;

/** The address at which the development server has a basemap’s tiles. */
const tilesOf = (id: string): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}${JSON.parse(servedTiles(id)) as string}`;

beforeAll(async () => {
  writeFileSync(file, '0123456789');
  let answer: ((...args: [...Parameters<RequestListener>, () => void]) => void) | undefined;
  const use = (handler: typeof answer): void => {
    answer = handler;
  };
  serveTiles({ middlewares: { use } } as unknown as ViteDevServer, (id) =>
    Promise.resolve(id === 'city-quarter' ? file : null),
  );
  server = createServer((request, response) => {
    answer?.(request, response, () => response.writeHead(404).end());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

test('the development server answers with parts of a basemap’s tiles', async () => {
  const response = await fetch(tilesOf('city-quarter'), { headers: { Range: 'bytes=2-4' } });
  expect(response.status).toBe(206);
  expect(response.headers.get('content-range')).toBe('bytes 2-4/10');
  expect(response.headers.get('content-encoding')).toBeNull();
  expect(await response.text()).toBe('234');
});

test('and leaves other basemaps to others', async () => {
  expect((await fetch(tilesOf('caucasus'))).status).toBe(404);
});
