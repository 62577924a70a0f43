import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { packPackage } from './pack.ts';
import { startServer } from './static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the folder that has the proof pages: `thirty-maps/`, `react/` and so on. */
    hostsUrl: string;
    /** The packed package, and the folder that it is unpacked in. */
    packed: { tarball: string; home: string; folder: string };
  }
}

/** Pages that take the module for script tags, as they are. */
const pages = ['thirty-maps', 'hostile-css', 'trusted-types'];

/** Apps, and what builds each into its `dist/`. */
const apps = {
  react: ['build.js'],
  vue: ['../../node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'],
  svelte: ['../../node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'],
};

/**
 * Packs the package, builds the apps with it and serves all proof pages for as long as the
 * `package` tests run.
 *
 * @throws Error when the package or an app cannot be built.
 */
export default async function serveHosts(project: TestProject): Promise<() => Promise<void>> {
  const packed = packPackage();
  const served = join(packed.home, 'served');
  mkdirSync(served);
  cpSync(join(packed.folder, 'dist-lib'), join(served, 'package'), { recursive: true });
  for (const name of pages) {
    cpSync(join('test/hosts', name), join(served, name), { recursive: true });
  }
  const builds = Object.entries(apps).map(async ([name, command]) => {
    const app = join(packed.home, 'apps', name);
    cpSync(join('test/hosts', name), app, { recursive: true });
    await build(app, command);
    cpSync(join(app, 'dist'), join(served, name), { recursive: true });
  });
  await Promise.all(builds);
  const server = await startServer({ root: served, base: '/hosts/' });
  project.provide('hostsUrl', server.url);
  project.provide('packed', packed);
  return async () => {
    await server.close();
    rmSync(packed.home, { recursive: true });
  };
}

async function build(app: string, command: string[]): Promise<void> {
  const { NODE_ENV, VITEST, ...env } = process.env;
  const child = spawn(process.execPath, command, { cwd: app, stdio: 'inherit', env });
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status !== 0) throw new Error(`${app} could not be built (see above).`);
}
