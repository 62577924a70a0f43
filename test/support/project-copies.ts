import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** How long a test waits for a copy's build, in milliseconds, on a busy computer. */
export const BUILD_TIMEOUT = 240_000;

const project = resolve(import.meta.dirname, '../..');

/** Copies of the project, to be changed and built beside it. */
export interface ProjectCopies {
  /** Copies all that a build reads; `change` is given the copy’s folder of stories. Returns the copy’s folder. */
  make: (change?: (data: string) => void) => string;
  /** Removes them all. */
  remove: () => void;
}

/**
 * @param stories Which of the project's stories a copy has, by their ids.
 */
export function projectCopies(stories: readonly string[]): ProjectCopies {
  const folders: string[] = [];
  return {
    make: (change) => {
      const folder = mkdtempSync(join(tmpdir(), 'conflict-map-copy-'));
      folders.push(folder);
      copyTo(folder, stories);
      change?.(join(folder, 'data'));
      return folder;
    },
    remove: () => {
      for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Configuration at the top, and four folders. */
function copyTo(folder: string, stories: readonly string[]): void {
  const files = readdirSync(project).filter((name) => /\.(html|ts|json)$|^LICENSE/.test(name));
  const left = readdirSync(join(project, 'data'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && ![...stories, 'basemaps'].includes(entry.name))
    .map(({ name }) => join(project, 'data', name));
  for (const name of ['src', 'build', 'data', 'public', ...files])
    cpSync(join(project, name), join(folder, name), {
      recursive: true,
      filter: (path) => !path.includes('node_modules') && !left.includes(path),
    });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'dir');
}

/** Runs a script of an installed package in a copy, such as `vite/bin/vite.js`. */
export function runIn(
  folder: string,
  script: string,
  args: readonly string[],
  env: Record<string, string> = {},
): { status: number | null; output: string } {
  // Vitest sets NODE_ENV to "test", with which Vite would bundle the development versions.
  const { NODE_ENV, VITEST, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'node_modules', script), ...args],
    { cwd: folder, encoding: 'utf8', env: { ...inherited, ...env } },
  );
  return { status, output: stdout + stderr };
}

/** Builds a copy's site. */
export function buildCopy(folder: string, env?: Record<string, string>): ReturnType<typeof runIn> {
  return runIn(folder, 'vite/bin/vite.js', ['build', '--logLevel', 'warn'], env);
}
