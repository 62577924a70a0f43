import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startServer } from '../static-server.ts';
import { removeWithUs } from './guard.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the site that was built with it as its SITE_URL. */
    engineSiteUrl: string;
  }
}

/** Pages that have a twin without the engine, for tests that would only wait for WebGL in software. */
const withTwins = ['index', 'embed'];

/**
 * Builds the site with the address that it will have, which is known once the server listens, and
 * serves it for as long as the tests in all engines run: a frame without an origin needs it in
 * WebKit. `index-still.html` and `embed-still.html` are the pages with `engine="none"` on the map.
 *
 * @throws Error when the build fails.
 */
export default async function serveEngineSite(project: TestProject): Promise<() => Promise<void>> {
  const root = mkdtempSync(join(tmpdir(), 'conflict-map-site-'));
  const removed = removeWithUs(root);
  const server = await startServer({ root, base: '/some-project/' });
  build(root, server.url);
  for (const name of withTwins) {
    const page = readFileSync(join(root, `${name}.html`), 'utf8');
    const still = page.replace('<conflict-map ', '<conflict-map engine="none" ');
    if (still === page) throw new Error(`${name}.html has no map to leave the engine out of.`);
    writeFileSync(join(root, `${name}-still.html`), still);
  }
  project.provide('engineSiteUrl', server.url);
  return async () => {
    await server.close();
    await removed();
  };
}

function build(folder: string, siteUrl: string): void {
  // Vitest sets NODE_ENV to "test", with which Vite would bundle the development versions.
  const { NODE_ENV, VITEST, ...env } = process.env;
  const { status } = spawnSync(
    'npx',
    ['--no-install', 'vite', 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
    { stdio: 'inherit', env: { ...env, SITE_URL: siteUrl } },
  );
  if (status !== 0) throw new Error('The site could not be built (see above).');
}
