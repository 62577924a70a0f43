import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

import type { Shaper } from '../../world/shaper.ts';
import type { World } from '../../world/source-data.ts';
import { CommandError, fileError } from '../command-error.ts';
import type { Output } from '../command.ts';
import { readWorld } from './read-world.ts';
import * as words from '../../words/words.ts';

/** What the packages’ folder is made from, and beside this file. */
const lockFolder = new URL('./packages/', import.meta.url);
const lockFiles = ['package.json', 'package-lock.json'];

/** Written last: a folder with it is whole. */
const READY = 'ready.json';

/** How often the size of what was fetched is told, in ms. */
const TELL_EVERY = 5000;

/** The packages of the cache: what they contain, and the tool among them. */
export interface WorldCache {
  folder: string;
  world: World;
  /** Loads mapshaper. */
  shaper(): Shaper;
}

/**
 * The folder in which the packages are kept: the given one, or that of the variable CONFLICT_MAP_CACHE, or
 * one of this program’s in the platform’s folder for caches. By the lock file’s digest, so that another
 * version of this program fetches what it needs.
 */
export async function cacheFolder(
  given: string | undefined,
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: string = process.platform,
): Promise<string> {
  const lock = await readFile(new URL('package-lock.json', lockFolder));
  const digest = createHash('sha256').update(lock).digest('hex').slice(0, 12);
  const root = given ?? environment['CONFLICT_MAP_CACHE'];
  const own = root === undefined || root === '' ? platformCache(environment, platform) : root;
  return join(own, `world-${digest}`);
}

function platformCache(
  environment: Readonly<Record<string, string | undefined>>,
  platform: string,
): string {
  const home = environment['HOME'] ?? homedir();
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = environment;
  const base =
    xdg !== undefined && xdg !== ''
      ? xdg
      : platform === 'darwin'
        ? join(home, 'Library', 'Caches')
        : platform === 'win32' && local !== undefined
          ? local
          : join(home, '.cache');
  return join(base, 'conflict-map');
}

/** Whether the packages are in a folder, whole. */
export async function isReady(folder: string): Promise<boolean> {
  return (await stat(join(folder, READY)).catch(() => null)) !== null;
}

/**
 * The packages, fetched by npm where the folder does not have them yet. Rejects with a CommandError where
 * they cannot be fetched.
 */
export async function worldCache(given: string | undefined, output: Output): Promise<WorldCache> {
  const folder = await cacheFolder(given);
  if (!(await isReady(folder))) await fetchPackages(folder, output);
  return {
    folder,
    world: readWorld(join(folder, 'node_modules')),
    shaper: () => loadShaper(folder),
  };
}

/** What is used of mapshaper, which is not among the dependencies and so has no types here. */
interface Mapshaper {
  applyCommands(
    commands: readonly string[],
    files: Readonly<Record<string, string>>,
  ): Promise<Record<string, string | Uint8Array>>;
}

function loadShaper(folder: string): Shaper {
  const file = join(folder, 'package.json');
  let mapshaper: Mapshaper;
  try {
    mapshaper = createRequire(file)('mapshaper') as Mapshaper;
  } catch (error) {
    throw new CommandError(words.worldCommand.brokenCache(join(folder, 'node_modules')), {
      cause: error,
    });
  }
  return async (commands, files) => {
    const written = await mapshaper.applyCommands([...commands], { ...files });
    return Object.fromEntries(
      Object.entries(written).map(([name, content]) => [
        name,
        typeof content === 'string' ? content : new TextDecoder().decode(content),
      ]),
    );
  };
}

/** Fetches beside the folder and moves the whole into its place, so that there is never half of it. */
async function fetchPackages(folder: string, { err }: Output): Promise<void> {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const cannotMake = (error: unknown): never => {
    throw fileError(words.files.cannotMake, folder, error);
  };
  await mkdir(join(folder, '..'), { recursive: true }).catch(cannotMake);
  const making = await mkdtemp(`${folder}-`).catch(cannotMake);
  err(words.worldCommand.fetching(await packageCount(), folder));
  const telling = setInterval(() => {
    void folderMegabytes(making).then((size) => {
      err(words.worldCommand.fetched(size, seconds()));
    });
  }, TELL_EVERY);
  try {
    for (const name of lockFiles) await copyFile(new URL(name, lockFolder), join(making, name));
    await runNpm(making, folder);
    await writeFile(join(making, READY), `${JSON.stringify({ packages: lockFiles })}\n`);
    // Somebody else may have been faster: then theirs is as good.
    await rename(making, folder).catch(async (error: unknown) => {
      if (!(await isReady(folder))) cannotMake(error);
    });
  } finally {
    clearInterval(telling);
    await rm(making, { recursive: true, force: true });
  }
  err(words.worldCommand.ready(folder, seconds()));
}

async function packageCount(): Promise<number> {
  const file = new URL('package.json', lockFolder);
  const { dependencies } = JSON.parse(await readFile(file, 'utf8')) as { dependencies: object };
  return Object.keys(dependencies).length;
}

function runNpm(making: string, folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // No scripts of the packages are run.
    const npm = spawn('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: making,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: process.platform === 'win32',
    });
    let said = '';
    npm.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    npm.on('error', (error) => {
      reject(new CommandError(words.worldCommand.noNpm, { cause: error }));
    });
    npm.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new CommandError(words.worldCommand.fetchFailed(folder, firstLines(said))));
    });
  });
}

/** What npm says first, without its marks. */
function firstLines(said: string): string {
  const lines = said
    .split('\n')
    .map((line) => line.replace(/^npm (error|warn) ?/i, '').trim())
    .filter((line) => line !== '');
  return lines.slice(0, 3).join(' ');
}

async function folderMegabytes(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        stat(join(entry.parentPath, entry.name)).then(
          ({ size }) => size,
          () => 0,
        ),
      ),
  );
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1e6);
}
