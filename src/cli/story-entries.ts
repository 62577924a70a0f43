import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { nearestName } from '../check/text/nearest-name.ts';
import type { Problem } from '../check/document/problem.ts';
import { quoted } from '../check/text/quoted.ts';
import { pageTextPath, storyFilePaths } from '../check/document/story-files.ts';
import { fileError } from './command-error.ts';
import * as words from '../words/words.ts';

const known: readonly string[] = [...Object.values(storyFilePaths), pageTextPath];

/** The names of what stands in a story's folder. Rejects with a CommandError that names the folder. */
export async function storyEntries(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw fileError(words.files.cannotRead, folder, error);
  });
  return names.sort();
}

/**
 * Data files in a story's folder that nothing reads: a misspelt `guides.json` would be missing from the
 * map without a word. Texts and pictures may stand there; so may hidden files.
 */
export function unknownFiles(folder: string, entries: readonly string[]): Problem[] {
  return entries.flatMap((name) => {
    if (known.includes(name) || !isLikeData(name)) return [];
    const near = nearest(name);
    const allowed =
      near === null ? words.files.onlyStoryFiles(known) : words.files.didYouMean(near);
    const found = words.files.unknown(quoted(name));
    return [{ file: join(folder, name), line: null, field: '', found, allowed }];
  });
}

/** The name in a folder that a missing file may have been meant by, or null. */
export function misnamed(missing: string, entries: readonly string[]): string | null {
  return entries.find((name) => !known.includes(name) && nearest(name) === missing) ?? null;
}

function isLikeData(name: string): boolean {
  if (name.startsWith('.')) return false;
  return /\.(?:json|geojson|jsonc|json5|jsonld)$/i.test(name) || nearest(name) !== null;
}

/** The file of a story whose name is most like one, also where only its ending or case is another. */
function nearest(name: string): string | null {
  const stem = (text: string): string => text.toLowerCase().replace(/\..*$/, '');
  const same = known.find((one) => stem(one) === stem(name));
  if (same !== undefined && /json/i.test(name)) return same;
  return nearestName(name, known);
}
