import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type StaticServer } from '../support/static-server.ts';

let folder: string;
let server: StaticServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conflict-map-server-'));
  await mkdir(join(folder, 'site/docs'), { recursive: true });
  await mkdir(join(folder, 'site-secret'));
  await writeFile(join(folder, 'site-secret/key.txt'), 'secret');
  await writeFile(join(folder, 'site/index.html'), '<title>Map</title>');
  await writeFile(join(folder, 'site/embed.html'), '<title>Embed</title>');
  await writeFile(join(folder, 'site/404.html'), '<title>Missing</title>');
  await writeFile(join(folder, 'site/docs/index.html'), '<title>Docs</title>');
  await writeFile(join(folder, 'site/claims.geojson'), '{"type":"FeatureCollection"}');
  await writeFile(join(folder, 'site/map.png'), 'not really');
  server = await startServer({ root: join(folder, 'site'), base: '/some-project/' });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** What comes back for a path as it is: `fetch` would resolve its dots and unpack its answer. */
function get(path: string, acceptEncoding = 'identity') {
  return new Promise<{
    status: number | undefined;
    headers: Record<string, unknown>;
    body: string;
  }>((resolve, reject) => {
    const headers = { 'Accept-Encoding': acceptEncoding };
    request(new URL(server.url).origin, { path, headers }, (response) => {
      let body = '';
      response.setEncoding('latin1');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

test('serves the folder under its base path only', async () => {
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/some-project\/$/);
  expect((await get('/some-project/')).body).toBe('<title>Map</title>');
  expect((await get('/index.html')).status).toBe(404);
  expect((await get('/')).status).toBe(404);
});

test('leaves out .html and sends folders on to their slash', async () => {
  expect((await get('/some-project/embed')).body).toBe('<title>Embed</title>');
  expect((await get('/some-project/docs/')).body).toBe('<title>Docs</title>');
  const redirect = await get('/some-project/docs?a=1');
  expect(redirect.status).toBe(301);
  expect(redirect.headers.location).toBe('/some-project/docs/?a=1');
  expect((await get('/some-project')).headers.location).toBe('/some-project/');
});

test('names the type and allows any origin', async () => {
  const { headers } = await get('/some-project/claims.geojson');
  expect(headers['content-type']).toBe('application/geo+json; charset=utf-8');
  expect(headers['access-control-allow-origin']).toBe('*');
});

test('compresses text for who accepts it', async () => {
  const { headers, body } = await get('/some-project/', 'gzip, br');
  expect(headers['content-encoding']).toBe('gzip');
  expect(headers.vary).toBe('Accept-Encoding');
  expect(body.startsWith('\x1f\x8b')).toBe(true);
  expect(await (await fetch(server.url)).text()).toBe('<title>Map</title>');

  expect((await get('/some-project/')).headers['content-encoding']).toBeUndefined();
  const picture = await get('/some-project/map.png', 'gzip');
  expect(picture.headers['content-encoding']).toBeUndefined();
});

test('answers with 404.html for what is missing', async () => {
  const { status, body } = await get('/some-project/nothing/here');
  expect(status).toBe(404);
  expect(body).toBe('<title>Missing</title>');
});

test.each([
  '/some-project/../site-secret/key.txt',
  '/some-project/%2e%2e/site-secret/key.txt',
  '/some-project/..%2Fsite-secret/key.txt',
  '/some-project/..%2fsite-secret%2fkey.txt',
  '/some-project/%00',
  '/some-project/%E0%A4%A',
])('does not leave the folder: %s', async (path) => {
  const { status, body } = await get(path);
  expect(status).toBe(404);
  expect(body).not.toContain('secret');
});

test('refuses other methods and a base without slashes', async () => {
  expect((await fetch(server.url, { method: 'POST' })).status).toBe(405);
  await expect(startServer({ root: folder, base: '/some-project' })).rejects.toThrow('slash');
});
