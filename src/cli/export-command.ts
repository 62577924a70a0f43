import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { claimsCsv } from '../export/csv-export.ts';
import { dataLicence } from '../export/data-licence.ts';
import { claimsGeojson } from '../export/geojson-export.ts';
import { claimsJsonld } from '../export/jsonld-export.ts';
import { builtStory } from '../story/built/built-story.ts';
import type { Story } from '../story/story.ts';
import { CommandError, fileError } from './command-error.ts';
import { writeProblems, type Command } from './command.ts';
import { folderArgument } from './folder-argument.ts';
import { readStory } from './read-story.ts';

const help = `Usage: conflict-map export [FOLDER] [--out DIR] [--url ADDRESS]

Checks the data of a story and writes it as
  claims.geojson  a Feature for each claim, without geometry where the article gives no place
  claims.csv      the same as a table
  claims.jsonld   the same as linked data: schema.org Claim and Quotation
  story.json      everything merged, as the map reads it, with its formatVersion
FOLDER defaults to the only folder below data/ that holds a story.json.

  --out DIR      folder to write into, made if needed; export/ when absent
  --url ADDRESS  the page that shows the map; claims.jsonld then names claims by their links there
  --help         show this text

Exit code: 0 written, 1 problems in the data, 2 could not run. With problems nothing is written.`;

/** `conflict-map export`: writes a checked story in formats for other programs. */
export const exportCommand: Command = {
  help,
  async run(args, output) {
    const { values, positionals } = parseArgs({
      args,
      options: { out: { type: 'string', default: 'export' }, url: { type: 'string' } },
      allowPositionals: true,
    });
    const url = values.url === undefined ? null : webAddress(values.url);
    const folder = await folderArgument(positionals);
    const { problems, story } = await readStory(folder);
    if (!story) return writeProblems(problems, output);
    const files = exportedFiles(story, url);
    await writeFiles(values.out, files);
    output.out(`${folder}: wrote ${Object.keys(files).join(', ')} to ${values.out}.`);
    return 0;
  },
};

/** An address that claims can be named by; throws a CommandError for anything else. */
function webAddress(text: string): string {
  if (/^https?:\/\/[^#]+$/i.test(text) && URL.canParse(text)) return new URL(text).href;
  throw new CommandError(
    `--url needs an address that begins with http, without “#”, not “${text}”`,
  );
}

/**
 * The exported files of a story: names and contents. `url` is the address of the page that shows it,
 * null where it is not known.
 */
export function exportedFiles(story: Story, url: string | null = null): Record<string, string> {
  return {
    'claims.geojson': `${JSON.stringify(claimsGeojson(story))}\n`,
    'claims.csv': claimsCsv(story),
    'claims.jsonld': `${JSON.stringify(claimsJsonld(story, story.claims, { license: dataLicence(story), url }))}\n`,
    'story.json': `${JSON.stringify(builtStory(story))}\n`,
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
