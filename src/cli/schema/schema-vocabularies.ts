import type { JSONSchema4 } from 'json-schema';
import { format, resolveConfig } from 'prettier';
import { fileURLToPath } from 'node:url';

import { allActorKinds } from '../../story/vocabulary/actor-kinds.ts';
import { allBasemapRoles } from '../../story/vocabulary/basemap-roles.ts';
import { allKinds } from '../../story/vocabulary/kinds.ts';
import { units } from '../../story/vocabulary/units.ts';
import { allVoices, sideColours } from '../../story/vocabulary/voice-colours.ts';
import { schemaFolder, type SchemaFile } from './schema-files.ts';

/** The fields whose allowed values are a table of src/story/vocabulary, by schema file and definition. */
const vocabularies = [
  { schemaFile: 'actors.schema.json', definition: 'actor', field: 'kind', values: allActorKinds() },
  {
    schemaFile: 'claims.schema.json',
    definition: 'figure',
    field: 'unit',
    values: Object.keys(units),
  },
  {
    schemaFile: 'story.schema.json',
    definition: 'ownKind',
    field: 'pictogram',
    values: allKinds(),
  },
  { schemaFile: 'story.schema.json', definition: 'side', field: 'colour', values: sideColours() },
  {
    schemaFile: 'basemap.schema.json',
    definition: 'layer',
    field: 'role',
    values: allBasemapRoles(),
  },
];

/** Copies of the schemas that allow what the tables of src/story/vocabulary contain. */
export function withVocabularies(files: readonly SchemaFile[]): SchemaFile[] {
  return files.map((file) => {
    const schema = structuredClone(file.schema);
    const definitions = schema['$defs'] as Record<string, JSONSchema4>;
    for (const { definition, field, values } of vocabularies.filter(
      ({ schemaFile }) => schemaFile === file.schemaFile,
    )) {
      const found = definitions[definition]?.properties?.[field];
      if (!found) throw new Error(`${file.schemaFile} has no field “${field}” in “${definition}”.`);
      found.enum = [...values];
    }
    return { ...file, schema };
  });
}

/** A schema as the text of its file. */
export async function schemaText({ schema, schemaFile }: SchemaFile): Promise<string> {
  const filepath = fileURLToPath(new URL(schemaFile, schemaFolder));
  const config = await resolveConfig(filepath);
  return format(JSON.stringify(schema), { ...config, filepath });
}

/** The stylesheet that gives what carries `data-voice` the colour of that voice. */
export async function voicesCss(): Promise<string> {
  const header =
    '/* Generated from src/story/vocabulary/voice-colours.ts by `npm run schema`: whose colour is whose. */';
  const rules = allVoices().map(
    (voice) => `[data-voice='${voice}'] { --voice: var(--cm-side-${voice}); }`,
  );
  const filepath = fileURLToPath(voicesFile);
  const config = await resolveConfig(filepath);
  return format([header, ...rules].join('\n'), { ...config, filepath });
}

/** Where {@link voicesCss} is written. */
export const voicesFile = new URL('../../scene/voice-colours.css', import.meta.url);
