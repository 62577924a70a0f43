import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { CommandError } from './command-error.ts';
import * as words from '../words/words.ts';

/**
 * The story's folder that a command works on: the given one, or the only folder below `data/` of the
 * working directory that holds a story.json. Throws a CommandError where there is none or a choice.
 */
export async function storyFolder(given: string | undefined, data = 'data'): Promise<string> {
  if (given !== undefined) {
    const found = await stat(given).catch(() => null);
    if (!found) throw new CommandError(words.files.cannotRead(given, words.files.missing));
    if (!found.isDirectory())
      throw new CommandError(words.files.cannotRead(given, words.files.notFolder));
    return given;
  }
  const [only, ...others] = await storyFolders(data);
  if (only === undefined) {
    throw new CommandError(words.files.noStoryFolder(data));
  }
  if (others.length > 0) {
    throw new CommandError(words.files.severalStories([only, ...others]));
  }
  return only;
}

/** The folders below `data` that hold a story.json, by name. */
export async function storyFolders(data = 'data'): Promise<string[]> {
  const entries = await readdir(data, { withFileTypes: true }).catch(() => []);
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(data, name));
  const holds = await Promise.all(
    folders.map((folder) =>
      stat(join(folder, 'story.json')).then(
        () => true,
        () => false,
      ),
    ),
  );
  return folders.filter((_, index) => holds[index]).sort();
}
