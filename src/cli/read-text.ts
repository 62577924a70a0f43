import { lstat, readFile, stat } from 'node:fs/promises';

import { CommandError, fileError } from './command-error.ts';

/** Largest file that is read, in bytes: an article and ten thousand claims are far below it. */
const LARGEST = 32 * 1024 * 1024;

/**
 * Reads a file as UTF-8, strictly; throws a CommandError that names it. Only files are read, and none
 * that is too large to be an article or its data: a pipe may never end.
 */
export async function readText(path: string): Promise<string> {
  const unreadable = (error: unknown) => {
    throw fileError('read', path, error);
  };
  const found = await stat(path).catch(async (error: unknown) => {
    const link = await lstat(path).catch(() => null);
    if (link?.isSymbolicLink())
      throw new CommandError(`cannot read ${path}: it is a link that leads nowhere`);
    return unreadable(error);
  });
  if (found.isDirectory()) throw new CommandError(`cannot read ${path}: it is a folder`);
  if (!found.isFile()) {
    const what = found.isFIFO() ? 'a pipe' : found.isSocket() ? 'a socket' : 'a device';
    throw new CommandError(`cannot read ${path}: it is ${what}, not a file; save it as one`);
  }
  if (found.size > LARGEST) {
    const size = Math.round(found.size / 1024 / 1024);
    throw new CommandError(
      `cannot read ${path}: it has ${size} MB; at most ${LARGEST / 1024 / 1024} MB are read. Is it the right file?`,
    );
  }
  const bytes = await readFile(path).catch(unreadable);
  try {
    // A replaced character could make a quotation look changed: better to say what is wrong.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CommandError(`cannot read ${path}: it is not UTF-8 text`);
  }
}
