import { basename } from 'node:path';
import { parseArgs } from 'node:util';

import { writeProblems, type Command } from './command.ts';
import { folderArgument } from './folder-argument.ts';
import { readStory } from './read-story.ts';
import { readText } from './read-text.ts';

const help = `Usage: conflict-map check [FOLDER] [--source FILE]

Checks the data of a story: syntax, fields, references, geometry, dates and excerpts.
FOLDER defaults to the only folder below data/ that holds a story.json.

  --source FILE  the article as plain UTF-8 text; every excerpt must stand in it verbatim
  --help         show this text

Exit code: 0 valid, 1 problems (each on one line of the error output), 2 could not run.`;

/** `conflict-map check`: says whether a story's data is valid, and what is wrong with it. */
export const checkCommand: Command = {
  help,
  async run(args, output) {
    const { values, positionals } = parseArgs({
      args,
      options: { source: { type: 'string' } },
      allowPositionals: true,
    });
    const folder = await folderArgument(positionals);
    const sourceText = values.source === undefined ? undefined : await readText(values.source);
    const { problems, story } = await readStory(
      folder,
      sourceText === undefined ? {} : { sourceText },
    );
    if (!story) return writeProblems(problems, output);

    const claims = story.claims.length;
    const counts = [
      count(claims, 'claim'),
      count(claims, 'excerpt'),
      count(story.places.length, 'place'),
      count(story.actors.length, 'actor'),
    ];
    const excerpts =
      values.source === undefined
        ? 'Excerpts were compared only with each other; to compare them with the article, add --source FILE.'
        : `${claims} of ${count(claims, 'excerpt')} are verbatim in ${basename(values.source)} (SHA-256 matches).`;
    output.out(`${folder}: ${counts.join(', ')}: all valid. ${excerpts}`);
    return 0;
  },
};

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
