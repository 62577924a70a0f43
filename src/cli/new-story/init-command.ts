import { existsSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { problemText } from '../../check/document/problem.ts';
import { codePoints } from '../../check/text/code-points.ts';
import * as words from '../../words/words.ts';
import { CommandError } from '../command-error.ts';
import type { Command } from '../command.ts';
import { readStory } from '../read-story.ts';
import { readArticle } from '../read-text.ts';
import { sha256 } from '../sha256.ts';
import { newStoryFolder, writeNew } from './new-file.ts';
import { storySkeleton, type KnownOfArticle } from './story-skeleton.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** `conflict-map init`: writes the files of a new story, and says what is to be filled in. */
export const initCommand: Command = {
  help: words.initCommand.help,
  async run(args, output) {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args,
      options: {
        title: text,
        headline: text,
        url: text,
        publisher: text,
        published: text,
        language: text,
        source: text,
      },
      allowPositionals: true,
    });
    const [given, surplus] = positionals;
    if (given === undefined || surplus !== undefined)
      throw new CommandError(words.initCommand.needs);
    const folder = newStoryFolder(given);
    const id = basename(resolve(folder));
    if (!ID.test(id)) throw new CommandError(words.initCommand.badId(id));

    const { source, ...known } = values;
    const article = source === undefined ? undefined : await readArticle(source, output);
    if (article === null) return 1;
    const files = storySkeleton(
      id,
      { ...known, ...(article === undefined ? {} : { text: measured(article) }) },
      schemasFrom(folder),
    );
    const there = Object.keys(files).find((name) => existsSync(join(folder, name)));
    if (there !== undefined)
      throw new CommandError(words.files.cannotWrite(join(folder, there), words.files.exists));
    for (const [name, content] of Object.entries(files))
      await writeNew(join(folder, name), content);

    const { problems } = await readStory(folder);
    const names = Object.keys(files);
    output.out(words.initCommand.wrote(folder, names, problems.length));
    for (const problem of problems) output.out(problemText(problem));
    for (const line of words.initCommand.next(folder, source ?? 'article.txt')) output.out(line);
    return 0;
  },
};

function measured(article: string): NonNullable<KnownOfArticle['text']> {
  return { sha256: sha256(article), length: codePoints(article).length };
}

/** The path from a story’s folder to the schemas, where both are in one project; null where they are not. */
function schemasFrom(folder: string): string | null {
  const schemas = fileURLToPath(new URL('../../story/schema', import.meta.url));
  const inside = !relative(process.cwd(), schemas).startsWith('..');
  if (!inside || !existsSync(schemas)) return null;
  return relative(resolve(folder), schemas).replaceAll(sep, '/');
}
