import { CommandError } from './command-error.ts';
import { readText } from './read-text.ts';
import * as words from '../words/words.ts';

/**
 * Reads a JSON file that the project's own script wrote and checked: only its syntax can differ. Rejects
 * with a CommandError.
 */
export async function readJson<T>(path: string): Promise<T> {
  const text = await readText(path);
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw new CommandError(words.files.cannotRead(path, words.files.notJson), { cause: error });
  }
}
