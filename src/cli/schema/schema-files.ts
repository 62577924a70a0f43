import { readFile } from 'node:fs/promises';

import type { JSONSchema4 } from 'json-schema';

/** A data file of a story, of a basemap or of a site, and the JSON Schema that says what may stand in it. */
export interface SchemaFile {
  /** Name of the data file, such as `claims.json`. */
  dataFile: string;
  /** Name of the schema's own file in `src/story/schema/`. */
  schemaFile: string;
  schema: JSONSchema4;
}

/** Where the schemas stand, and what is generated from them. */
export const schemaFolder = new URL('../../story/schema/', import.meta.url);

const dataFiles = [
  'story.json',
  'actors.json',
  'places.geojson',
  'claims.json',
  'guide.json',
  'basemap.json',
  'conflict-map.json',
];

/** Reads the schemas, in the order in which an author meets the files. */
export function readSchemaFiles(): Promise<SchemaFile[]> {
  return Promise.all(
    dataFiles.map(async (dataFile) => {
      const schemaFile = `${dataFile.split('.')[0]}.schema.json`;
      const text = await readFile(new URL(schemaFile, schemaFolder), 'utf8');
      return { dataFile, schemaFile, schema: JSON.parse(text) as JSONSchema4 };
    }),
  );
}
