import { writeFile } from 'node:fs/promises';

import { readSchemaFiles, schemaFolder } from './schema-files.ts';
import { schemaReference } from './schema-reference.ts';
import { schemaTypes } from './schema-types.ts';

// Writes what follows from the JSON Schemas: the types and the field reference. A test fails when
// either is older than the schemas.
const files = await readSchemaFiles();
await writeFile(new URL('types.ts', schemaFolder), await schemaTypes(files));
await writeFile(new URL('README.md', schemaFolder), await schemaReference(files));
