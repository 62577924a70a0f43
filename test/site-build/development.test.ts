import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';

let server: ViteDevServer;

beforeAll(async () => {
  server = await createServer({
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    logLevel: 'silent',
  });
}, 60_000);

afterAll(() => server.close());

test.each(['index.html', 'embed.html'])('%s has the story while it is edited', async (name) => {
  const shell = readFileSync(name, 'utf8');
  const html = await server.transformIndexHtml(`/${name}`, shell);
  const { document } = new JSDOM(html).window;
  expect(document.querySelector('h1')?.textContent).toContain('Karabakh');
  expect(
    document.querySelectorAll('conflict-map[story="karabakh-2020"] li[data-claim]'),
  ).toHaveLength(65);
  const styles = [...document.querySelectorAll('.poster link[rel=stylesheet]')];
  expect(styles.map((link) => link.getAttribute('href')?.split('/').at(-1))).toEqual([
    'map-key.css',
    'shared.css',
    'guide-excerpts.css',
    'scrolly.css',
    'article.css',
    'story.css',
  ]);
  expect(document.querySelector('.poster svg > style')).not.toBeNull();
  expect(document.querySelectorAll('.guide-steps')).toHaveLength(name === 'index.html' ? 1 : 0);
  const scripts = [...document.scripts].map((script) => script.getAttribute('src'));
  expect(scripts.some((src) => src?.includes('src/site/main.ts'))).toBe(true);
  expect(html).not.toMatch(/\{[a-z-]+\}<|Content-Security-Policy/);
});

test.each([
  ['virtual:story/karabakh-2020.story.js', 'azerbaijan-authorities'],
  ['virtual:story/karabakh-2020.brought.js', 'dashkesan-shelling'],
  ['virtual:story/karabakh-2020.details.js', 'Natural Earth'],
  ['virtual:story/karabakh-2020.outlines.js', 'dashkesan'],
  ['virtual:basemap/caucasus/basemap', 'ceasefire-line'],
  ['virtual:embedded-basemap', 'caucasus'],
])('%s is served', async (id, part) => {
  const served = await server.transformRequest(id);
  expect(served?.code).toContain(part);
});
