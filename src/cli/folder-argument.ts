import { CommandError } from './command-error.ts';
import { storyFolder } from './story-folder.ts';
import * as words from '../words/words.ts';

/** The story's folder from a command's positional arguments, of which there is at most one. */
export async function folderArgument(positionals: readonly string[]): Promise<string> {
  const [given, surplus] = positionals;
  if (surplus !== undefined) throw new CommandError(words.command.surplusFolder(surplus));
  const folder = await storyFolder(given);
  // What a shell completes ends in a slash; messages read better without it.
  return folder.length > 1 ? folder.replace(/[/\\]+$/, '') : folder;
}
