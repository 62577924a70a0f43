import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { claimsCsv } from '../story/csv-export.ts';
import { claimsGeojson } from '../story/geojson-export.ts';
import type { Story } from '../story/story.ts';
import { fileError } from './command-error.ts';
import { writeProblems, type Command } from './command.ts';
import { folderArgument } from './folder-argument.ts';
import { readStory } from './read-story.ts';

const help = `Usage: conflict-map export [FOLDER] [--out DIR]

Checks the data of a story and writes it as
  claims.geojson  a Feature for each claim, without geometry where the article gives no place
  claims.csv      the same as a table
  story.json      everything merged, as the map reads it
FOLDER defaults to the only folder below data/ that holds a story.json.

  --out DIR  folder to write into, made if needed; export/ when absent
  --help     show this text

Exit code: 0 written, 1 problems in the data, 2 could not run. With problems nothing is written.`;

/** `conflict-map export`: writes a checked story in formats for other programs. */
export const exportCommand: Command = {
  help,
  async run(args, output) {
    const { values, positionals } = parseArgs({
      args,
      options: { out: { type: 'string', default: 'export' } },
      allowPositionals: true,
    });
    const folder = await folderArgument(positionals);
    const { problems, story } = await readStory(folder);
    if (!story) return writeProblems(problems, output);
    const files = exportedFiles(story);
    await writeFiles(values.out, files);
    output.out(`${folder}: wrote ${Object.keys(files).join(', ')} to ${values.out}.`);
    return 0;
  },
};

/** The exported files of a story: names and contents. */
export function exportedFiles(story: Story): Record<string, string> {
  return {
    'claims.geojson': `${JSON.stringify(claimsGeojson(story))}\n`,
    'claims.csv': claimsCsv(story),
    'story.json': `${JSON.stringify(story)}\n`,
  };
}

async function writeFiles(folder: string, files: Record<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw fileError('make', folder, error);
  });
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await writeFile(path, text).catch((error: unknown) => {
      throw fileError('write', path, error);
    });
  }
}
