import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { checkSite, type CheckedSite } from '../check/check-site.ts';
import { readText } from './read-text.ts';
import { storyFolders } from './story-folder.ts';

/** What a site says of itself, and which stories it has. */
export type ReadSite = CheckedSite & {
  /** The ids of its stories, by name. */
  stories: string[];
  /** Path of the file; null where there is none, which is well. */
  file: string | null;
};

/** Name of the file with what a site says of itself, beside the folders of its stories. */
const SITE_FILE = 'conflict-map.json';

/**
 * Reads and checks what the site of a folder says of itself. Rejects with a CommandError where the file
 * cannot be read.
 */
export async function readSite(data = 'data'): Promise<ReadSite> {
  const file = join(data, SITE_FILE);
  const stories = (await storyFolders(data)).map((folder) => basename(folder));
  const exists = await stat(file).then(
    () => true,
    () => false,
  );
  if (!exists) return { problems: [], settings: {}, stories, file: null };
  return { ...checkSite({ file, text: await readText(file) }, stories), stories, file };
}
