import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** Where the pages of test/hosts say that the site is. */
const EXAMPLE_SITE = 'https://maps.example/';

/** A server of pages that embed the map: another origin than the site's. */
export interface HostServer {
  /** Its address, with a slash at its end. */
  url: string;
  /** Serves HTML under a name; returns its address. */
  paste: (name: string, html: string) => string;
  /** Stops listening and drops open connections. */
  close: () => Promise<void>;
}

/** Names of the pages in test/hosts. */
export async function hostPages(): Promise<string[]> {
  return (await readdir('test/hosts')).filter((name) => name.endsWith('.html'));
}

/** Serves test/hosts on a port of its own, with the address of the site under test put in. */
export async function startHosts(siteUrl: string): Promise<HostServer> {
  const pasted = new Map<string, string>();
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const page = pasted.has(name)
      ? Promise.resolve(pasted.get(name) ?? '')
      : /^[\w-]+\.html$/.test(name)
        ? readFile(join('test/hosts', name), 'utf8')
        : Promise.reject(new Error('no such page'));
    page.then(
      (html) => {
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
        response.end(html.replaceAll(EXAMPLE_SITE, siteUrl));
      },
      () => {
        // Browsers ask for an icon of their own accord: that is no fault of the page.
        response.writeHead(name === 'favicon.ico' ? 204 : 404).end();
      },
    );
  });
  // See static-server.ts.
  server.keepAliveTimeout = 0;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  return {
    url,
    paste: (name, html) => {
      pasted.set(name, html);
      return url + name;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}
