import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { lookup } from 'mrmime';
import { byteRange, contentRange } from '../../build/byte-range.ts';

/** What to serve, and where. */
export interface ServerOptions {
  /** The folder to serve. */
  root: string;
  /** The path under which the folder appears, with a slash at both ends: `/` by default. */
  base?: string;
  /** 0, the default, takes any free port. */
  port?: number;
}

/** A server that is listening. */
export interface StaticServer {
  /** The address of the folder's index page, ending in the base path. */
  url: string;
  /** Stops listening and drops open connections. */
  close: () => Promise<void>;
}

const compress = promisify(gzip);

/** What has been compressed already, by the file's name, with the time of the file's last change. */
const compressed = new Map<string, { changed: number; body: Buffer }>();

/** A file's content, compressed: each page of the tests asks for the same ones. */
async function readCompressed(file: string): Promise<Buffer> {
  const { mtimeMs: changed } = await stat(file);
  const known = compressed.get(file);
  if (known?.changed === changed) return known.body;
  const body = await compress(await readFile(file));
  compressed.set(file, { changed, body });
  return body;
}

const compressible = /^text\/|[/+](json|javascript|xml|manifest\+json|wasm)$/;

/**
 * Serves a folder the way GitHub Pages does: under a project's path, compressed when the client
 * accepts it, in parts when these are asked for, readable from any origin, `/page` for `page.html`, `/folder` sent on to `/folder/`,
 * `404.html` for what is missing, and no header that a site could choose. Unlike there, the
 * browser asks again each time, so that a rebuilt file is seen at once.
 *
 * @throws Error with code EADDRINUSE when the port is taken.
 */
export async function startServer(options: ServerOptions): Promise<StaticServer> {
  const root = resolve(options.root);
  const base = options.base ?? '/';
  if (!/^\/(.+\/)?$/.test(base)) throw new Error(`"${base}" needs a slash at both ends.`);

  const server = createServer((request, response) => {
    answer(request, response, root, base).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  // A connection that ends here just as a client takes it up again is a failed request there.
  server.keepAliveTimeout = 0;
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(options.port ?? 0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => {
          if (error) failed(error);
          else closed();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  base: string,
): Promise<void> {
  response.setHeader('Access-Control-Allow-Origin', '*');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const found = await find(pathname, root, base);
  if (found === 'folder') {
    response.writeHead(301, { Location: `${pathname}/${search}` }).end();
  } else if (found !== undefined) {
    await send(request, response, 200, found);
  } else {
    const notFound = resolve(root, '404.html');
    if (await isFile(notFound)) await send(request, response, 404, notFound);
    else response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
  }
}

/** The file for a path; 'folder' when a slash is missing at its end; undefined when none. */
async function find(pathname: string, root: string, base: string): Promise<string | undefined> {
  if (`${pathname}/` === base) return 'folder';
  if (!pathname.startsWith(base)) return undefined;
  const file = resolve(root, `./${decode(pathname.slice(base.length))}`);
  // `..%2F` is only seen as `../` once decoded: nothing outside the folder is served.
  if (file !== root && !file.startsWith(root + sep)) return undefined;

  if (pathname.endsWith('/')) {
    const index = resolve(file, 'index.html');
    return (await isFile(index)) ? index : undefined;
  }
  if (await isFile(file)) return file;
  if (await isFile(resolve(file, 'index.html'))) return 'folder';
  return (await isFile(`${file}.html`)) ? `${file}.html` : undefined;
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string,
): Promise<void> {
  const type = lookup(extname(file)) ?? 'application/octet-stream';
  const zipped =
    compressible.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const whole = await (zipped ? readCompressed(file) : readFile(file));
  const part = zipped ? null : byteRange(request.headers.range, whole.length);
  const body = part ? whole.subarray(part.start, part.end + 1) : whole;
  response.writeHead(part ? 206 : status, {
    'Content-Type': /^text\/|json$|javascript$/.test(type) ? `${type}; charset=utf-8` : type,
    'Content-Length': body.length,
    'Accept-Ranges': 'bytes',
    ...(part && { 'Content-Range': contentRange(part, whole.length) }),
    // As GitHub Pages says.
    'Cache-Control': 'max-age=600',
    Vary: 'Accept-Encoding',
    ...(zipped && { 'Content-Encoding': 'gzip' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** A malformed escape or a zero byte names no file. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path).replaceAll('\0', '�');
  } catch {
    return path;
  }
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}
