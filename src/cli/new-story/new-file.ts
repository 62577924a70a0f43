import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import * as words from '../../words/words.ts';
import { fileError } from '../command-error.ts';

/** The folder of a story that is named by its id, below `data/`, or by a path, such as `./ID`. */
export function newStoryFolder(given: string): string {
  return /[/\\]/.test(given) ? given.replace(/(?<=.)[/\\]+$/, '') : join('data', given);
}

/** Writes a file that is not there yet: what an editor has filled in is never written over. */
export async function writeNew(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw fileError(words.files.cannotMake, folder, error);
  });
  await writeFile(path, text, { flag: 'wx' }).catch((error: unknown) => {
    throw fileError(words.files.cannotWrite, path, error);
  });
}

/** Writes a story’s places where there are none yet: no file of them, or one without a place, as `init` makes it. */
export async function writePlaces(path: string, text: string): Promise<void> {
  const there = await readFile(path, 'utf8').catch(() => null);
  if (there === null || !hasNoPlace(there)) return writeNew(path, text);
  await writeFile(path, text).catch((error: unknown) => {
    throw fileError(words.files.cannotWrite, path, error);
  });
}

function hasNoPlace(text: string): boolean {
  try {
    const { features } = JSON.parse(text) as { features?: unknown };
    return Array.isArray(features) && features.length === 0;
  } catch {
    return false;
  }
}
