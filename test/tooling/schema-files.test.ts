import { readFile } from 'node:fs/promises';

import { expect, it } from 'vitest';

import { readSchemaFiles, schemaFolder } from '../../src/cli/schema/schema-files.ts';
import { schemaReference } from '../../src/cli/schema/schema-reference.ts';
import { schemaTypes } from '../../src/cli/schema/schema-types.ts';
import {
  schemaText,
  voicesCss,
  voicesFile,
  withVocabularies,
} from '../../src/cli/schema/schema-vocabularies.ts';

const remedy = 'tables or schemas have changed: run “npm run schema”';

it('has schemas that allow what the tables of src/story/vocabulary contain', async () => {
  for (const file of withVocabularies(await readSchemaFiles())) {
    const text = await readFile(new URL(file.schemaFile, schemaFolder), 'utf8');
    expect(text === (await schemaText(file)), `${file.schemaFile}: ${remedy}`).toBe(true);
  }
});

it('has a stylesheet with the colour of every voice', async () => {
  expect((await readFile(voicesFile, 'utf8')) === (await voicesCss()), remedy).toBe(true);
});

it('has types as new as the schemas', async () => {
  const types = await readFile(new URL('types.ts', schemaFolder), 'utf8');
  expect(types === (await schemaTypes(await readSchemaFiles())), remedy).toBe(true);
});

it('has a field reference as new as the schemas', async () => {
  const reference = await readFile(new URL('README.md', schemaFolder), 'utf8');
  expect(reference === (await schemaReference(await readSchemaFiles())), remedy).toBe(true);
});

it('describes every field', async () => {
  const reference = await schemaReference(await readSchemaFiles());
  const rows = reference.split('\n').filter((line) => line.startsWith('| `'));
  expect(rows.length).toBeGreaterThan(60);
  for (const row of rows) {
    const [, field, , , description] = row.split(/(?<!\\)\|/).map((cell) => cell.trim());
    expect(description, field).not.toBe('');
  }
});
