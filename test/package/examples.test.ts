import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import type { Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, expect, inject, vi } from 'vitest';
import { type Example, examplesFor } from '../support/examples.ts';
import { hostTest } from '../support/host-test.ts';
import { expectWholeMap, HOST, watchExample } from '../support/read-example.ts';
import { startServer, type StaticServer } from '../support/static-server.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

const { home } = inject('packed');
const apps = join(home, 'examples');

let server: StaticServer;

beforeAll(async () => {
  mkdirSync(apps, { recursive: true });
  server = await startServer({ root: apps });
});
afterAll(() => server.close());

const REGISTERED = "import 'conflict-map/define.js';\n";

/** What starts a component; a module starts itself. */
const STARTS: Record<string, string> = {
  vue: `${REGISTERED}import { createApp } from 'vue';
import Example from './example.vue';
createApp(Example).mount('#app');`,
  svelte: `${REGISTERED}import { mount } from 'svelte';
import Example from './example.svelte';
mount(Example, { target: document.getElementById('app') });`,
  jsx: `${REGISTERED}import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import * as example from './example.jsx';
createRoot(document.getElementById('app')).render(createElement(example.default ?? Object.values(example)[0]));`,
};

const isCustomElement = (tag: string): boolean => tag.startsWith('conflict-');

/** Builds an example into an app of its own, with the packed package; the app's address. */
async function builtApp({ language, text }: Example, name: string): Promise<string> {
  const folder = join(apps, `${name}-source`);
  mkdirSync(folder);
  const kind = language === 'tsx' ? 'jsx' : language;
  const start = STARTS[kind];
  const entry = start === undefined ? `example.${kind}` : 'start.js';
  writeFileSync(join(folder, `example.${kind}`), text);
  if (start !== undefined) writeFileSync(join(folder, entry), start);
  writeFileSync(
    join(folder, 'index.html'),
    hostPage(
      language === 'html'
        ? text
        : `<article></article><div id="app"></div><script type="module" src="./${entry}"></script>`,
    ),
  );
  // Vitest sets it to "test", with which the development versions would be bundled.
  vi.stubEnv('NODE_ENV', 'production');
  await build({
    root: folder,
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins: [
      vue({ template: { compilerOptions: { isCustomElement } } }),
      svelte({ configFile: false }),
    ],
    build: { outDir: join(apps, name), emptyOutDir: true, chunkSizeWarningLimit: 5000 },
  });
  vi.unstubAllEnvs();
  return `${server.url}${name}/`;
}

function hostPage(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>A host</title></head><body>\n${body}\n</body></html>`;
}

/** Serves what a text names by an address of its own: the package's files, a built story, the host's page. */
async function serveNamed(page: Page, text: string, hostsUrl: string): Promise<void> {
  const story = `${hostsUrl}package/stories/karabakh-2020.json`;
  await page.route(/^https:\/\/(?!127)/, async (route) => {
    const url = route.request().url();
    const [, file] = /\/dist-lib\/(.+)$/.exec(url) ?? [];
    if (url === HOST) await route.fulfill({ contentType: 'text/html', body: hostPage(text) });
    else if (file !== undefined)
      await route.fulfill({ response: await route.fetch({ url: `${hostsUrl}package/${file}` }) });
    else if (url.endsWith('.json'))
      await route.fulfill({ response: await route.fetch({ url: story }) });
    else await route.abort();
  });
}

const found = examplesFor('app').map((example, index) => ({
  ...example,
  name: `example-${index}`,
}));

hostTest.for(found)(
  'what $at shows, as it is written, has all of the story and complains of nothing',
  async ({ name, ...example }, { page, hostsUrl }) => {
    const visit = await watchExample(page);
    await serveNamed(page, example.text, hostsUrl);
    const asItIs = example.language === 'html' && example.text.includes('dist-lib/');
    await page.goto(asItIs ? HOST : await builtApp(example, name));
    await expectWholeMap(page);
    expect(visit.complaints).toEqual([]);
  },
);
