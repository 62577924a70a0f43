import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';

import { missingCharacters } from '../picture/picture-characters.ts';
import type { Story } from '../story/story.ts';
import { unseenForm } from '../check/text/text-form.ts';
import { counted } from '../words/counted.ts';
import { writeProblems, type Command } from './command.ts';
import { CommandError } from './command-error.ts';
import { folderArgument } from './folder-argument.ts';
import { readStory } from './read-story.ts';
import { readText } from './read-text.ts';
import { sealExcerpts } from './seal-excerpts.ts';

const help = `Usage: conflict-map check [FOLDER] [--source FILE [--seal]]

Checks the data of a story: syntax, fields, references, geometry, dates and excerpts.
FOLDER defaults to the only folder below data/ that holds a story.json.

  --source FILE  the article as plain UTF-8 text; every excerpt must stand in it verbatim
  --seal         write the digest of each excerpt into claims.json, so that a later change of its
                 words is seen without the article too
  --help         show this text

A line that begins with “note:” names what is valid and will look otherwise than it is written.

Exit code: 0 valid, 1 problems (each on one line of the error output), 2 could not run.`;

/** `conflict-map check`: says whether a story's data is valid, and what is wrong with it. */
export const checkCommand: Command = {
  help,
  async run(args, output) {
    const { values, positionals } = parseArgs({
      args,
      options: { source: { type: 'string' }, seal: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (values.seal && values.source === undefined) {
      throw new CommandError(
        '--seal needs --source: only words compared with the article are sealed',
      );
    }
    const folder = await folderArgument(positionals);
    const sourceText = values.source === undefined ? undefined : await readText(values.source);
    const { problems, story } = await readStory(
      folder,
      sourceText === undefined ? {} : { sourceText },
    );
    if (!story) return writeProblems(problems, output);

    if (values.seal) await sealExcerpts(folder, story);
    const claims = story.claims.length;
    const counts = [
      counted(claims, 'claim'),
      counted(claims, 'excerpt'),
      counted(story.places.length, 'place'),
      counted(story.actors.length, 'actor'),
    ];
    output.out(
      `${folder}: ${counts.join(', ')}: all valid. ${compared(story, values.source, sourceText)}`,
    );
    for (const line of await missingCharacters(story)) output.out(`note: ${join(folder, line)}`);
    return 0;
  },
};

/** What the excerpts were compared with. */
function compared({ claims }: Story, source: string | undefined, text = ''): string {
  if (source !== undefined) {
    const unseen = unseenForm(text);
    const hint = unseen === null ? '' : ` It has ${unseen}, which count as characters.`;
    return `${claims.length} of ${counted(claims.length, 'excerpt')} are verbatim in ${basename(source)} (SHA-256 matches).${hint}`;
  }
  const sealed = claims.every(({ excerpt }) => excerpt.sha256 !== undefined);
  const others = sealed ? 'with each other and with their digests' : 'only with each other';
  return `Excerpts were compared ${others}; to compare them with the article, add --source FILE.`;
}
