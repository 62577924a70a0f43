import { spawnSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { startServer } from './static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built site's index page. */
    siteUrl: string;
  }
}

/** Not the root: as on GitHub Pages, so that a link that begins with a slash breaks a test. */
const base = '/some-project/';

/**
 * Builds the site, unless SITE_BUILT says that dist/ is up to date, and serves it for as long as
 * the `site` tests run.
 *
 * @throws Error when the build fails.
 */
export default async function serveBuiltSite(project: TestProject): Promise<() => Promise<void>> {
  if (!process.env.SITE_BUILT) build();
  const server = await startServer({ root: 'dist', base });
  project.provide('siteUrl', server.url);
  return server.close;
}

function build(): void {
  // Vitest sets NODE_ENV to "test", with which Vite would bundle the development versions.
  const { NODE_ENV, VITEST, ...env } = process.env;
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', env });
  if (status !== 0) throw new Error('The site could not be built (see above).');
}
