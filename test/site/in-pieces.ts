import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import { onTestFinished } from 'vitest';
import { waitForFrames } from './map-page.ts';

/**
 * Opens a page whose HTML arrives in pieces, each after the one before has been painted. All else comes from
 * the site.
 *
 * @param path the page, below the site's address.
 * @param ends matches what each piece but the last ends with.
 * @returns how many pieces there were.
 */
export async function openInPieces(
  page: Page,
  siteUrl: string,
  path: string,
  ends: RegExp,
): Promise<number> {
  const html = await (await fetch(siteUrl + path)).text();
  const body = html.indexOf('>', html.indexOf('<main')) + 1;
  const cuts = [...html.matchAll(ends)]
    .map(({ 0: end, index }) => index + end.length)
    .filter((cut) => cut > body);
  const base = new URL(siteUrl).pathname;

  let started: (answer: ServerResponse) => void;
  const starting = new Promise<ServerResponse>((resolve) => (started = resolve));
  const server = createServer((request, response) => {
    void (async () => {
      if (request.url === base + path) {
        response.writeHead(200, { 'content-type': 'text/html' }).write(html.slice(0, body));
        started(response);
        return;
      }
      const file = await fetch(new URL(request.url ?? '', siteUrl));
      const type = file.headers.get('content-type') ?? '';
      response.writeHead(file.status, { 'content-type': type });
      response.end(Buffer.from(await file.arrayBuffer()));
    })();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });

  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}${base}${path}`, { waitUntil: 'commit' });
  const answer = await starting;
  for (const [index, cut] of cuts.entries()) {
    answer.write(html.slice(cuts[index - 1] ?? body, cut));
    await waitForFrames(page, 2);
  }
  answer.end(html.slice(cuts.at(-1) ?? body));
  return cuts.length;
}
