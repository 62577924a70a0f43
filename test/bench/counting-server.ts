import { createServer, get, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { startServer } from '../support/static-server.ts';

/** What went over the line since the count was last taken. */
export interface Traffic {
  requests: number;
  /** Everything the server sent: bodies as compressed, and headers. */
  bytes: number;
}

/** A folder being served. */
export interface CountingServer {
  /** Address of the folder, ending in a slash. */
  url: string;
  /** The traffic since the last call. */
  takeTraffic: () => Traffic;
  close: () => Promise<void>;
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/**
 * Serves a folder as the static server does, but keeps each answer, so that nothing is compressed
 * while a page is measured, and counts what it sends. A browser's own count misses what workers load.
 */
export async function serveCounting(root: string): Promise<CountingServer> {
  const origin = await startServer({ root, base: '/some-project/' });
  const answers = new Map<string, Answer>();
  const sockets = new Set<Socket>();
  let requests = 0;
  let bytesBefore = 0;
  let bytesOfClosed = 0;

  const server = createServer((request, response) => {
    requests += 1;
    const path = request.url ?? '/';
    const known = answers.get(path);
    if (known) send(known, response);
    else
      fetchAnswer(new URL(path, origin.url), request.headers['accept-encoding'] ?? '').then(
        (answer) => {
          answers.set(path, answer);
          send(answer, response);
        },
        () => response.writeHead(502).end(),
      );
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => {
      sockets.delete(socket);
      bytesOfClosed += socket.bytesWritten;
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/some-project/`,
    takeTraffic: () => {
      const all = [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, bytesOfClosed);
      const traffic = { requests, bytes: all - bytesBefore };
      requests = 0;
      bytesBefore = all;
      return traffic;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await origin.close();
    },
  };
}

function send({ status, headers, body }: Answer, response: ServerResponse): void {
  response.writeHead(status, headers).end(body);
}

/** Headers and body as they come, still compressed. */
async function fetchAnswer(url: URL, encoding: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': encoding } }, (incoming) => {
      const { connection, 'keep-alive': _, ...headers } = incoming.headers;
      buffer(incoming).then(
        (body) => resolve({ status: incoming.statusCode ?? 500, headers, body }),
        reject,
      );
    }).once('error', reject);
  });
}
