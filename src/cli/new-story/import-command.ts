import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { importFormatOf, importFormats } from '../../import/formats.ts';
import { openFields, placesDraft } from '../../import/places-draft.ts';
import * as words from '../../words/words.ts';
import { CommandError } from '../command-error.ts';
import { writeProblems, type Command } from '../command.ts';
import { readText } from '../read-text.ts';
import { newStoryFolder, writePlaces } from './new-file.ts';

/** `conflict-map import`: makes a story’s places of a file of others, and says what they still lack. */
export const importCommand: Command = {
  help: words.command.importHelp,
  async run(args, output) {
    const { values, positionals } = parseArgs({
      args,
      options: { story: { type: 'string' } },
      allowPositionals: true,
    });
    const [file, surplus] = positionals;
    if (file === undefined || surplus !== undefined || values.story === undefined)
      throw new CommandError(words.command.importNeeds);
    const format = importFormatOf(file);
    if (!format) {
      const known = importFormats.flatMap(({ endings }) => endings.map((ending) => `.${ending}`));
      throw new CommandError(words.command.importFormats(file, known));
    }
    const read = format.read(file, await readText(file));
    if (!('places' in read)) return writeProblems(read, output);
    const path = join(newStoryFolder(values.story), 'places.geojson');
    const draft = placesDraft(read.places);
    await writePlaces(path, draft);
    const open = openFields(path, draft);
    output.out(words.command.imported(path, read.places.length, open.length));
    for (const { line, field, description } of open)
      output.out(words.command.openField(`${path}:${line ?? 1}`, field, description));
    if (read.left.length > 0) output.out(words.command.leftFields(file, read.left));
    return 0;
  },
};
