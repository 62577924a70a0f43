import { writeFile } from 'node:fs/promises';

import { readSchemaFiles, schemaFolder } from './schema-files.ts';
import { schemaReference } from './schema-reference.ts';
import { schemaTypes } from './schema-types.ts';
import { schemaText, voicesCss, voicesFile, withVocabularies } from './schema-vocabularies.ts';

// Writes what follows from the tables in src/story/vocabulary/: the schemas' allowed values and the
// voices' colours; and from the schemas: the types and the field reference. A test fails when one of
// them is older than what it is written from.
const files = withVocabularies(await readSchemaFiles());
for (const file of files)
  await writeFile(new URL(file.schemaFile, schemaFolder), await schemaText(file));
await writeFile(new URL('types.ts', schemaFolder), await schemaTypes(files));
await writeFile(new URL('README.md', schemaFolder), await schemaReference(files));
await writeFile(voicesFile, await voicesCss());
