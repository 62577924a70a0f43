import { fileURLToPath } from 'node:url';

import type { JSONSchema4 } from 'json-schema';
import { format, resolveConfig } from 'prettier';

import { schemaFolder, type SchemaFile } from './schema-files.ts';

const header = `<!-- Generated from the JSON Schemas in this folder by src/cli/schema/generate-schema-files.ts. -->

# The fields of a story's files

A story is one folder below \`data/\` with the files below; only guide.json may be left out. The last
two are others': basemap.json is in the folder of a basemap, \`data/basemaps/ID/\`, and conflict-map.json, which
may be left out, is of the site and in \`data/\` itself. All are UTF-8 JSON without comments. The words of the story's page, text.md, are not JSON: see [Add a story](../../../docs/data.md).
A field is required unless its type says “optional”. Fields that are not in these tables are refused.
`;

/** The field reference of all data files, as the text of `src/story/schema/README.md`. */
export async function schemaReference(files: readonly SchemaFile[]): Promise<string> {
  const sections = files.map(
    ({ dataFile, schemaFile, schema }) =>
      `## ${dataFile}\n\n${schema.description ?? ''} Schema: [\`${schemaFile}\`](${schemaFile}).\n\n` +
      `| field | type | allowed | description | example |\n|---|---|---|---|---|\n` +
      fieldRows(schema, schema, '').join('\n'),
  );
  const filepath = fileURLToPath(new URL('README.md', schemaFolder));
  const config = await resolveConfig(filepath);
  return format([header, ...sections].join('\n'), { ...config, filepath });
}

/** One table row for each field of an object, followed by the rows of the fields inside it. */
function fieldRows(root: JSONSchema4, object: JSONSchema4, path: string): string[] {
  return Object.entries(object.properties ?? {}).flatMap(([name, unresolved]) => {
    const field = resolved(root, unresolved);
    const required = Array.isArray(object.required) && object.required.includes(name);
    const own = path === '' ? name : `${path}.${name}`;
    const item =
      field.items && !Array.isArray(field.items) ? resolved(root, field.items) : undefined;
    const cells = [
      `\`${own}\``,
      fieldType(field, item) + (required ? '' : ', optional'),
      allowedValues(field),
      field.description ?? '',
      example(field),
    ];
    const row = `| ${cells.map(cell).join(' | ')} |`;
    const inside = item ? fieldRows(root, item, `${own}[]`) : fieldRows(root, field, own);
    return [row, ...inside];
  });
}

/** A field's schema with what its `$ref` points to; what stands beside the `$ref` wins. */
function resolved(root: JSONSchema4, field: JSONSchema4): JSONSchema4 {
  if (field.$ref === undefined) return field;
  const name = field.$ref.replace('#/$defs/', '');
  const { $ref: _, ...own } = field;
  return { ...(root['$defs'] as Record<string, JSONSchema4>)[name], ...own };
}

function fieldType(field: JSONSchema4, item: JSONSchema4 | undefined): string {
  if (item) return `list of ${typeof item.type === 'string' ? item.type : 'value'}s`;
  if (Array.isArray(field.type)) return field.type.join(' or ');
  if (field.type !== undefined) return field.type === 'array' ? 'list' : field.type;
  if (field.anyOf) return field.anyOf.map(({ type }) => String(type)).join(' or ');
  return 'one of the allowed values';
}

function allowedValues(field: JSONSchema4): string {
  const pattern = field.pattern ?? field.anyOf?.find((one) => one.pattern)?.pattern;
  const parts = [
    field.enum?.map((value) => code(value)).join(', '),
    'const' in field ? code(field['const']) : undefined,
    pattern === undefined ? undefined : `pattern \`${pattern}\``,
    bounds('characters', field.minLength, field.maxLength),
    bounds('entries', numeric(field.minItems), numeric(field.maxItems)),
    field.minimum === undefined ? undefined : `at least ${field.minimum}`,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join('; ');
}

function bounds(what: string, least?: number, most?: number): string | undefined {
  if (least === undefined && most === undefined) return undefined;
  if (least === most) return `exactly ${least} ${what}`;
  if (most === undefined) return least === 1 ? 'not empty' : `at least ${least} ${what}`;
  return least === undefined ? `at most ${most} ${what}` : `${least} to ${most} ${what}`;
}

function numeric(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function example(field: JSONSchema4): string {
  const examples: unknown = field['examples'];
  return Array.isArray(examples) && examples.length > 0 ? code(examples[0]) : '';
}

function code(value: unknown): string {
  return '`' + JSON.stringify(value) + '`';
}

/** Text that cannot break out of a Markdown table cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
