import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The package as a newsroom gets it, unpacked as npm would. */
export interface PackedPackage {
  /** The .tgz file. */
  tarball: string;
  /** A folder with a `node_modules` that holds the package and whatever the project has. */
  home: string;
  /** The unpacked package. */
  folder: string;
}

/**
 * Builds the package unless LIB_BUILT says that dist-lib/ is up to date, packs it and unpacks it
 * into a new folder. Asks no registry: what apps need beside the package are the project's own
 * development dependencies.
 *
 * @throws Error when a step fails
 */
export function packPackage(): PackedPackage {
  // Vitest sets NODE_ENV to "test", with which Vite would bundle the development versions.
  const { NODE_ENV, VITEST, ...env } = process.env;
  if (!env.LIB_BUILT) run('npm', ['run', 'build:lib'], env);
  const home = mkdtempSync(join(tmpdir(), 'conflict-map-package-'));
  run('npm', ['pack', '--silent', '--pack-destination', home], env);
  const name = readdirSync(home).find((file) => file.endsWith('.tgz'));
  if (name === undefined) throw new Error('npm pack has written no package.');
  const tarball = join(home, name);

  const modules = join(home, 'node_modules');
  mkdirSync(modules);
  for (const module of readdirSync('node_modules')) {
    if (!module.startsWith('.'))
      symlinkSync(resolve('node_modules', module), join(modules, module));
  }
  const folder = join(modules, 'conflict-map');
  mkdirSync(folder);
  run('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1'], env);
  cpSync('test/package/users', join(home, 'users'), { recursive: true });
  return { tarball, home, folder };
}

function run(command: string, args: string[], env: NodeJS.ProcessEnv): void {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed (see above).`);
}
