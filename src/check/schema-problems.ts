import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';

import { problemAt, type JsonDocument, type JsonPath } from './document/json-document.ts';
import { anchorFields, sourceFields } from './excerpts/anchor-excerpts.ts';
import { nearestName, suggestion } from './text/nearest-name.ts';
import type { Problem } from './document/problem.ts';
import { quoted } from './text/quoted.ts';
import basemapSchema from '../story/schema/basemap.schema.json' with { type: 'json' };
import actorsSchema from '../story/schema/actors.schema.json' with { type: 'json' };
import claimsSchema from '../story/schema/claims.schema.json' with { type: 'json' };
import guideSchema from '../story/schema/guide.schema.json' with { type: 'json' };
import placesSchema from '../story/schema/places.schema.json' with { type: 'json' };
import siteSchema from '../story/schema/conflict-map.schema.json' with { type: 'json' };
import storySchema from '../story/schema/story.schema.json' with { type: 'json' };
import type { StoryFileName } from './document/story-files.ts';
import * as words from '../words/words.ts';

/** The parts of a JSON Schema that messages are made from. */
interface FieldSchema {
  description?: string;
  type?: unknown;
  $ref?: string;
  enum?: unknown[];
  properties?: Record<string, FieldSchema>;
  /** The schema of its entries, where it is a list. */
  items?: unknown;
  $defs?: Record<string, FieldSchema>;
  anyOf?: { pattern?: string; type?: string }[];
}

// `["string", "null"]` is how these schemas say that a value may be absent.
const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true });
/** A file that has a schema: one of a story, a basemap's, or the site's. */
export type SchemaName = StoryFileName | 'basemap' | 'site';

const schemas: Record<SchemaName, FieldSchema> = {
  story: storySchema,
  actors: actorsSchema,
  places: placesSchema,
  claims: claimsSchema,
  guide: guideSchema,
  basemap: basemapSchema,
  site: siteSchema,
};
const validators: Record<SchemaName, ValidateFunction> = {
  story: ajv.compile(storySchema),
  actors: ajv.compile(actorsSchema),
  places: ajv.compile(placesSchema),
  claims: ajv.compile(claimsSchema),
  guide: ajv.compile(guideSchema),
  basemap: ajv.compile(basemapSchema),
  site: ajv.compile(siteSchema),
};

/** Where a file's contents depart from its JSON Schema: one problem for each mistake, never throws. */
export function schemaProblems(name: SchemaName, document: JsonDocument): Problem[] {
  const validate = validators[name];
  if (validate(document.value)) return [];
  const errors = withoutConsequences(validate.errors ?? []);
  const excerpts = errors.filter((error) => unsealed(error) === 'excerpt');
  // One command seals them all: the first stands for them.
  return errors
    .filter((error) => !excerpts.includes(error) || error === excerpts[0])
    .map((error) => schemaProblem(name, document, error, excerpts.length));
}

/** Drops what ajv says in addition about a mistake that another error already names. */
function withoutConsequences(errors: readonly ErrorObject[]): ErrorObject[] {
  const alternatives = new Set(
    errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath),
  );
  const seen = new Set<string>();
  return errors.filter((error) => {
    const { keyword, instancePath } = error;
    // A misspelt field is unknown and leaves a required one missing: the first says it all.
    if (keyword === 'required' && misspelt(errors, error)) return false;
    // Sealing writes all that is missing of these at once, once there are words to be found.
    if (unsealed(error) === 'excerpt' && errors.some(emptiesAt(`${instancePath}/exact`)))
      return false;
    if (unsealed(error)) return isFirst(seen, `${instancePath} unsealed`);
    if (keyword !== 'anyOf' && alternatives.has(instancePath)) return false;
    return isFirst(seen, `${instancePath} ${missing(error) ?? unknownField(error) ?? ''}`);
  });
}

function emptiesAt(path: string): (error: ErrorObject) => boolean {
  return ({ keyword, instancePath }) => keyword === 'minLength' && instancePath === path;
}

function isFirst(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

/** What lacks a field that `check --seal` writes, if that is the mistake. */
function unsealed(error: ErrorObject): 'excerpt' | 'source' | null {
  const name = error.keyword === 'required' ? missing(error) : null;
  if (name === null) return null;
  if (error.instancePath.endsWith('/excerpt')) return anchorFields.has(name) ? 'excerpt' : null;
  return error.instancePath === '/source' && sourceFields.has(name) ? 'source' : null;
}

function misspelt(errors: readonly ErrorObject[], { instancePath, params }: ErrorObject): boolean {
  const wanted = String(params['missingProperty']);
  return errors.some((other) => {
    const name = other.instancePath === instancePath ? unknownField(other) : null;
    return name !== null && nearestName(name, [wanted]) !== null;
  });
}

/** @param excerpts - how many excerpts are not sealed */
function schemaProblem(
  name: SchemaName,
  document: JsonDocument,
  error: ErrorObject,
  excerpts: number,
): Problem {
  const path = pointerPath(error.instancePath, document.value);
  const parent = error.parentSchema as FieldSchema;
  const absent = missing(error);
  const part = unsealed(error);
  if (part !== null) {
    const folder = document.file.replace(/[/\\]?[^/\\]*$/, '') || '.';
    return problemAt(document, path, words.schemaProblems.unsealed[part](folder, excerpts));
  }
  if (absent !== null) {
    const wanted = wantedOf(schemas[name], parent.properties?.[absent]);
    const finding =
      error.keyword === 'dependentRequired'
        ? words.schemaProblems.missingBeside(String(error.params['property']), wanted)
        : words.schemaProblems.missing(wanted);
    return problemAt(document, [...path, absent], finding);
  }
  const unknown = unknownField(error);
  if (unknown !== null) {
    const names = Object.keys(parent.properties ?? {});
    const found = words.schemaProblems.unknownField;
    const allowed = suggestion(unknown, names);
    return problemAt(document, [...path, unknown], { found, allowed });
  }
  const description = descriptionAt(schemas[name], path) || described(schemas[name], parent);
  const rule = ruleText(error, parent);
  const marked = isMarked(error) ? words.schemaProblems.withoutMarks(rule) : rule;
  const allowed = words.schemaProblems.ruleOf(marked, description);
  return problemAt(document, path, { found: quoted(error.data), allowed });
}

function missing({ keyword, params }: ErrorObject): string | null {
  const needs = keyword === 'required' || keyword === 'dependentRequired';
  return needs ? String(params['missingProperty']) : null;
}

function unknownField({ keyword, params }: ErrorObject): string | null {
  return keyword === 'additionalProperties' ? String(params['additionalProperty']) : null;
}

/** Whether a number, `true`, `false` or `null` stands in quotation marks, and would be right without them. */
function isMarked({ keyword, params, data }: ErrorObject): boolean {
  if (typeof data !== 'string') return false;
  if (keyword === 'const')
    return data === String(params['allowedValue']) && data !== params['allowedValue'];
  const types: unknown[] = keyword === 'type' ? [params['type']].flat() : [];
  const isNumber = /^-?\d+(\.\d+)?$/.test(data);
  return (
    (isNumber && types.some((type) => type === 'number' || type === 'integer')) ||
    (/^(true|false)$/.test(data) && types.includes('boolean')) ||
    (data === 'null' && types.includes('null'))
  );
}

/** A rule of JSON Schema in plain words. */
function ruleText({ keyword, params, message }: ErrorObject, parent: FieldSchema): string {
  const limit = Number(params['limit']);
  switch (keyword) {
    case 'type':
      return words.schemaProblems.any([params['type']].flat().map(String));
    case 'enum':
      return words.faults.oneOf((params['allowedValues'] as unknown[]).map(quoted));
    case 'const':
      return quoted(params['allowedValue']);
    case 'pattern':
      return words.schemaProblems.pattern(String(params['pattern']));
    case 'anyOf':
      return words.schemaProblems.any(
        (parent.anyOf ?? []).map(({ type = '', pattern }) =>
          pattern === undefined ? type : words.schemaProblems.pattern(pattern),
        ),
      );
    case 'minLength':
      return limit === 1
        ? words.schemaProblems.notEmpty
        : words.schemaProblems.charactersAtLeast(limit);
    case 'maxLength':
      return words.schemaProblems.charactersAtMost(limit);
    case 'minItems':
      return words.schemaProblems.entriesAtLeast(limit);
    case 'maxItems':
      return words.schemaProblems.entriesAtMost(limit);
    case 'minimum':
      return words.schemaProblems.atLeast(limit);
    case 'exclusiveMinimum':
      return words.schemaProblems.moreThan(limit);
    default:
      return message ?? keyword;
  }
}

/** A field's description, also where it stands at the definition that `$ref` points to. */
function described(root: FieldSchema, field: FieldSchema | undefined): string {
  const reference = field?.$ref?.replace('#/$defs/', '') ?? '';
  return field?.description ?? root.$defs?.[reference]?.description ?? '';
}

/** What belongs into a field that is missing: its description, behind the choice where it has one. */
function wantedOf(root: FieldSchema, field: FieldSchema | undefined): string {
  const description = described(root, field);
  const choice = field?.enum;
  if (!choice) return description;
  return words.schemaProblems.ruleOf(words.faults.oneOf(choice.map(quoted)), description);
}

/** What a schema says of the field at a path: a field’s own description goes before that of what it refers to. */
function descriptionAt(root: FieldSchema, path: JsonPath): string {
  let field: FieldSchema | undefined = root;
  for (const step of path) {
    const reference: string = field?.$ref?.replace('#/$defs/', '') ?? '';
    const whole: FieldSchema | undefined = root.$defs?.[reference] ?? field;
    field = typeof step === 'number' ? (whole?.items as FieldSchema) : whole?.properties?.[step];
  }
  return described(root, field);
}

/** A JSON Pointer (RFC 6901) as a path, with numbers where it goes into arrays. */
function pointerPath(pointer: string, value: unknown): JsonPath {
  const path: (string | number)[] = [];
  let at = value;
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const key = Array.isArray(at) ? Number(name) : name;
    path.push(key);
    at = (at as Record<string | number, unknown>)[key];
  }
  return path;
}
