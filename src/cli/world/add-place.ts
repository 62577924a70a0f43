import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';

import { openFields, type OpenField } from '../../import/places-draft.ts';
import * as words from '../../words/words.ts';
import { boundsAround } from '../../world/plane/bounds-around.ts';
import type { Bounds } from '../../world/plane/box.ts';
import type { PlaceDraft } from '../../world/places/place-features.ts';
import { CommandError, fileError } from '../command-error.ts';
import { readText } from '../read-text.ts';

/** What was added to a story’s places, and what it still lacks. */
export interface AddedPlace {
  path: string;
  id: string;
  open: OpenField[];
  /** A first view of all places that the story has now, with room around them. */
  view: Bounds | null;
}

/**
 * Adds a place to those of a story, and leaves the rest of the file as it is. Rejects with a CommandError
 * where the file is none of places, or has one of that id.
 */
export async function addPlace(folder: string, draft: PlaceDraft): Promise<AddedPlace> {
  const path = join(folder, 'places.geojson');
  const before = existsSync(path)
    ? await readText(path)
    : `{\n  "type": "FeatureCollection",\n  "features": []\n}\n`;
  const ids = idsOf(path, before);
  if (ids.includes(draft.id)) throw new CommandError(words.worldCommand.placeThere(path, draft.id));
  const text = applyEdits(
    before,
    modify(before, ['features', ids.length], draft, {
      isArrayInsertion: true,
      formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' },
    }),
  );
  await writeFile(path, text).catch((error: unknown) => {
    throw fileError(words.files.cannotWrite, path, error);
  });
  const own = `features[${ids.length}].`;
  const open = openFields(path, text).filter(({ field }) => field.startsWith(own));
  return { path, id: draft.id, open, view: boundsAround(JSON.parse(text)) };
}

function idsOf(path: string, text: string): unknown[] {
  let features: unknown;
  try {
    features = (JSON.parse(text) as { features?: unknown } | null)?.features;
  } catch (error) {
    throw new CommandError(words.files.cannotRead(path, words.files.notJson), { cause: error });
  }
  if (!Array.isArray(features))
    throw new CommandError(words.files.cannotRead(path, words.worldCommand.noPlacesFile));
  return features.map((one: { id?: unknown } | null) => one?.id);
}
