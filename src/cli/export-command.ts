import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { exportFormats } from '../export/formats.ts';
import { basemapFile, type BuiltBasemap } from '../story/built/built-basemap.ts';
import { builtStory } from '../story/built/built-story.ts';
import type { Story } from '../story/story.ts';
import { CommandError, fileError } from './command-error.ts';
import { writeProblems, type Command } from './command.ts';
import { folderArgument } from './folder-argument.ts';
import { readStory } from './read-story.ts';
import * as words from '../words/words.ts';

/** `conflict-map export`: writes a checked story in formats for other programs. */
export const exportCommand: Command = {
  help: words.command.exportHelp,
  async run(args, output) {
    const { values, positionals } = parseArgs({
      args,
      options: { out: { type: 'string', default: 'export' }, url: { type: 'string' } },
      allowPositionals: true,
    });
    const url = values.url === undefined ? null : webAddress(values.url);
    const folder = await folderArgument(positionals);
    const read = await readStory(folder);
    if (!read.story) return writeProblems(read.problems, output);
    const files = exportedFiles(read.story, read.basemap, url);
    await writeFiles(values.out, files);
    const { tiles } = read.basemap;
    if (tiles && read.tiles) await copyInto(values.out, read.tiles.path, tiles.url);
    const names = [...Object.keys(files), ...(tiles ? [tiles.url] : [])];
    output.out(words.command.wrote(folder, names, values.out));
    return 0;
  },
};

/** An address that claims can be named by; throws a CommandError for anything else. */
function webAddress(text: string): string {
  if (/^https?:\/\/[^#]+$/i.test(text) && URL.canParse(text)) return new URL(text).href;
  throw new CommandError(words.command.urlOption(text));
}

/**
 * The exported files of a story: names and contents. Its basemap lies beside it. `url` is the address of the page that shows it,
 * null where it is not known.
 */
export function exportedFiles(
  story: Story,
  basemap: BuiltBasemap,
  url: string | null = null,
): Record<string, string> {
  return {
    ...Object.fromEntries(
      exportFormats.map(({ ending, write }) => [
        `claims.${ending}`,
        write(story, story.claims, { url }),
      ]),
    ),
    'story.json': `${JSON.stringify(builtStory(story))}\n`,
    [basemapFile(story)]: `${JSON.stringify(basemap)}\n`,
  };
}

async function writeFiles(folder: string, files: Record<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw fileError(words.files.cannotMake, folder, error);
  });
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await writeFile(path, text).catch((error: unknown) => {
      throw fileError(words.files.cannotWrite, path, error);
    });
  }
}

async function copyInto(folder: string, file: string, name: string): Promise<void> {
  const path = join(folder, name);
  await copyFile(file, path).catch((error: unknown) => {
    throw fileError(words.files.cannotWrite, path, error);
  });
}
