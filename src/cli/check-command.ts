import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';

import { hiddenSigns } from '../scene/signs/hidden-signs.ts';
import { missingCharacters } from '../picture/picture-characters.ts';
import type { Story } from '../story/story.ts';
import { unseenForm } from '../check/text/text-form.ts';
import { type Command, type ExitCode, type Output, writeProblems } from './command.ts';
import { CommandError } from './command-error.ts';
import { folderArgument } from './folder-argument.ts';
import { readSite } from './read-site.ts';
import { readStory } from './read-story.ts';
import { readArticle } from './read-text.ts';
import { storyFolders } from './story-folder.ts';
import { sealExcerpts } from './seal-excerpts.ts';
import * as words from '../words/words.ts';

/** `conflict-map check`: says whether a story's data is valid, and what is wrong with it. */
export const checkCommand: Command = {
  help: words.command.checkHelp,
  async run(args, output) {
    const { values, positionals } = parseArgs({
      args,
      options: { source: { type: 'string' }, seal: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const { source, seal } = values;
    if (seal && source === undefined) throw new CommandError(words.command.sealNeedsSource);
    const sourceText = source === undefined ? undefined : await readArticle(source, output);
    if (sourceText === null) return 1;
    // An article is that of one story.
    const whole = positionals.length === 0 && source === undefined;
    const all = whole ? await storyFolders() : [];
    const folders = all.length > 1 ? all : [await folderArgument(positionals)];
    let worst: ExitCode = whole ? await checkSiteFile(output) : 0;
    for (const folder of folders)
      if ((await checkFolder(folder, { source, sourceText, seal }, output)) === 1) worst = 1;
    return worst;
  },
};

/** What the site says of itself, where it says something. */
async function checkSiteFile(output: Output): Promise<ExitCode> {
  const { problems, file } = await readSite();
  if (problems.length > 0) return writeProblems(problems, output, false);
  if (file !== null) output.out(words.command.validSite(file));
  return 0;
}

async function checkFolder(
  folder: string,
  {
    source,
    sourceText,
    seal,
  }: { source: string | undefined; sourceText: string | undefined; seal: boolean },
  output: Output,
): Promise<ExitCode> {
  const { problems, ...read } = await readStory(
    folder,
    sourceText === undefined ? {} : { sourceText, anchor: seal },
  );
  if (!read.story) return writeProblems(problems, output, seal);
  const { story, tiles } = read;

  const sealed =
    seal && sourceText !== undefined
      ? words.command.sealed(await sealExcerpts(folder, story, sourceText))
      : null;
  const counts = {
    claims: story.claims.length,
    places: story.places.length,
    actors: story.actors.length,
  };
  const valid = words.command.valid(folder, counts);
  output.out(`${valid} ${compared(story, source, sourceText)}`);
  if (sealed !== null) output.out(sealed);
  for (const line of await missingCharacters(story))
    output.out(words.command.note(join(folder, line)));
  for (const hidden of hiddenSigns(story)) {
    const index = story.places.findIndex(({ id }) => id === hidden.place);
    output.out(words.command.note(join(folder, words.command.hiddenSign(index, hidden))));
  }
  if (tiles) {
    const { size } = await stat(tiles.path);
    if (size > LARGE) output.out(words.command.note(words.command.largeTiles(tiles.path, size)));
  }
  return 0;
}

/** GitHub takes no larger file, in bytes. */
const LARGE = 100 * 1024 * 1024;

/** What the excerpts were compared with. */
function compared({ claims }: Story, source: string | undefined, text = ''): string {
  if (source !== undefined) {
    const unseen = unseenForm(text);
    const verbatim = words.command.verbatim(claims.length, basename(source));
    return unseen === null ? verbatim : `${verbatim} ${words.command.countsAsCharacters(unseen)}`;
  }
  const sealed = claims.every(({ excerpt }) => excerpt.sha256 !== undefined);
  return sealed ? words.command.comparedWithDigests : words.command.comparedWithEachOther;
}
