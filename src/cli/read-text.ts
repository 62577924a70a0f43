import { lstat, readFile, stat } from 'node:fs/promises';

import type { Output } from './command.ts';
import { CommandError, fileError } from './command-error.ts';
import * as words from '../words/words.ts';

/** Largest file that is read, in bytes: an article and ten thousand claims are far below it. */
const LARGEST = 32 * 1024 * 1024;

/**
 * Reads a file as UTF-8, strictly; throws a CommandError that names it. Only files are read, and none
 * that is too large to be an article or its data: a pipe may never end.
 */
export async function readText(path: string): Promise<string> {
  const unreadable = (error: unknown) => {
    throw fileError(words.files.cannotRead, path, error);
  };
  const found = await stat(path).catch(async (error: unknown) => {
    const link = await lstat(path).catch(() => null);
    if (link?.isSymbolicLink())
      throw new CommandError(words.files.cannotRead(path, words.files.brokenLink));
    return unreadable(error);
  });
  if (found.isDirectory()) throw new CommandError(words.files.cannotRead(path, words.files.folder));
  if (!found.isFile()) {
    const { pipe, socket, device } = words.files.kinds;
    const what = found.isFIFO() ? pipe : found.isSocket() ? socket : device;
    throw new CommandError(words.files.cannotRead(path, words.files.notFile(what)));
  }
  if (found.size > LARGEST) {
    const size = Math.round(found.size / 1024 / 1024);
    throw new CommandError(
      words.files.cannotRead(path, words.files.tooLarge(size, LARGEST / 1024 / 1024)),
    );
  }
  const bytes = await readFile(path).catch(unreadable);
  try {
    // A replaced character could make a quotation look changed: better to say what is wrong.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const [first, second] = bytes;
    const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    const reason = marked || bytes.includes(0) ? words.files.utf16 : words.files.notUtf8;
    throw new CommandError(words.files.cannotRead(path, reason));
  }
}

/** Reads an article; null, and said, where it has nothing to read but spaces, line ends and a byte order mark. */
export async function readArticle(
  path: string,
  { err }: Pick<Output, 'err'>,
): Promise<string | null> {
  const text = await readText(path);
  if (text.trim() !== '') return text;
  err(words.files.cannotRead(path, words.files.noText));
  return null;
}
