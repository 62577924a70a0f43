import { readFile } from 'node:fs/promises';

import { CommandError, fileError } from './command-error.ts';

/** Reads a file as UTF-8, strictly; throws a CommandError that names it. */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw fileError('read', path, error);
  });
  try {
    // A replaced character could make a quotation look changed: better to say what is wrong.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CommandError(`cannot read ${path}: it is not UTF-8 text`);
  }
}
