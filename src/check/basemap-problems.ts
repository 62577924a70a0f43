import type { Feature } from 'geojson';
import { type BasemapRole, basemapRoles } from '../story/vocabulary/basemap-roles.ts';
import type { BasemapFile, BasemapLayer } from '../story/schema/types.ts';
import {
  type JsonDocument,
  type JsonPath,
  parseJson,
  problemAt,
} from './document/json-document.ts';
import type { Finding, Problem } from './document/problem.ts';
import type { StoryText } from './document/story-files.ts';
import { extentMistake } from './geometry/view-mistake.ts';
import { schemaProblems } from './schema-problems.ts';
import { nearestName, suggestion } from './text/nearest-name.ts';
import { quoted } from './text/quoted.ts';
import * as words from '../words/words.ts';

/** A basemap's own file without problems, with the positions of everything in it; or its problems. */
export type CheckedBasemap =
  { problems: []; document: JsonDocument<BasemapFile> } | { problems: Problem[]; document: null };

/** A layer with the features that it is drawn from; null where they are not to be had. */
export interface LayerFeatures {
  layer: BasemapLayer;
  features: readonly Feature[] | null;
}

/** Roles to which distances can be measured by the names of their features. */
const NAMED_BY_FEATURES: readonly BasemapRole[] = ['settlement', 'border'];

/** What shapes the features of a layer may have, by what its role is. */
const SHAPES: Record<(typeof basemapRoles)[BasemapRole]['shape'], readonly string[]> = {
  areas: ['Polygon', 'MultiPolygon'],
  lines: ['LineString', 'MultiLineString'],
  points: ['Point'],
};

/** Checks a `basemap.json`: syntax, schema, then what the schema cannot say. Never throws. */
export function checkBasemap({ file, text }: StoryText, folder: string): CheckedBasemap {
  const parsed = parseJson(file, text);
  if (!('root' in parsed)) return { problems: [parsed], document: null };
  const mistakes = schemaProblems('basemap', parsed);
  if (mistakes.length > 0) return { problems: mistakes, document: null };
  // The schema, of which the types are generated, has just vouched for the contents.
  const document = parsed as JsonDocument<BasemapFile>;
  const problems = fileProblems(document.value, folder).map(([path, finding]) =>
    problemAt(document, path, finding),
  );
  return problems.length > 0 ? { problems, document: null } : { problems: [], document };
}

type Found = readonly [path: JsonPath, finding: Finding];

function fileProblems(basemap: BasemapFile, folder: string): Found[] {
  const { id, extent, view, zooms, layers, tiles, credits } = basemap;
  const found: Found[] = [];
  if (id !== folder)
    found.push([['id'], { found: quoted(id), allowed: words.basemapProblems.folder(folder) }]);
  for (const [field, box] of Object.entries({ extent, view })) {
    const allowed = box ? extentMistake(box) : null;
    if (allowed !== null) found.push([[field], { found: quoted(box), allowed }]);
  }
  if (zooms[0] >= zooms[1])
    found.push([['zooms'], { found: quoted(zooms), allowed: words.basemapProblems.zooms }]);
  if (layers.every(({ role }) => role !== 'land'))
    found.push([['layers'], words.basemapProblems.noLand]);
  return [
    ...found,
    ...layers.flatMap((layer, index) => layerMistakes(basemap, layer, index)),
    ...uncredited(credits, tiles?.sources ?? [], ['tiles']),
  ];
}

function layerMistakes({ layers, credits }: BasemapFile, layer: BasemapLayer, at: number): Found[] {
  const { id, role, object, file, legend, measured, sources } = layer;
  const before = layers.slice(0, at);
  const path = (...steps: JsonPath): JsonPath => ['layers', at, ...steps];
  const found: Found[] = [];
  if (before.some((other) => other.id === id))
    found.push([path('id'), words.basemapProblems.idTwice(quoted(id))]);
  if ((object === undefined) === (file === undefined))
    found.push([path('object'), words.basemapProblems.source(object !== undefined)]);
  if (legend && before.some((other) => other.role === role && other.legend))
    found.push([path('legend'), words.basemapProblems.legendTwice(role)]);
  const { named } = basemapRoles[role];
  if (measured && !named && !NAMED_BY_FEATURES.includes(role))
    found.push([path('measured'), words.basemapProblems.notMeasured(role)]);
  if (measured && named && measured.name === undefined)
    found.push([path('measured', 'name'), words.basemapProblems.unnamed]);
  return [...found, ...uncredited(credits, sources, path())];
}

/** Sources whose credit is none of the basemap’s. */
function uncredited(
  credits: BasemapFile['credits'],
  sources: BasemapLayer['sources'],
  path: JsonPath,
): Found[] {
  const names = credits.map(({ name }) => name);
  return sources.flatMap(({ credit }, index): Found[] =>
    credit === '' || names.includes(credit)
      ? []
      : [
          [
            [...path, 'sources', index, 'credit'],
            { found: quoted(credit), allowed: words.basemapProblems.credits(names) },
          ],
        ],
  );
}

/** Ids of the countries of a basemap's land. */
export function landIds(layers: readonly LayerFeatures[]): string[] {
  return layers
    .filter(({ layer }) => layer.role === 'land')
    .flatMap(({ features }) => features ?? [])
    .flatMap(({ properties }) => {
      const id: unknown = properties?.['id'];
      return typeof id === 'string' ? [id] : [];
    });
}

/**
 * Checks what the layers of a basemap are drawn from: that it is there, that its shapes are those of the
 * layer's role, and that it has what its role is asked for. One problem for each layer.
 *
 * @param objects - the names of the topology's objects
 */
export function layerProblems(
  document: JsonDocument<BasemapFile>,
  layers: readonly LayerFeatures[],
  objects: readonly string[],
): Problem[] {
  const land = landIds(layers);
  const foreground = (document.value.foreground ?? []).flatMap((id, index) =>
    land.includes(id) ? [] : [problemAt(document, ['foreground', index], unknownCountry(id, land))],
  );
  return [
    ...layers.flatMap(({ layer, features }, index) => {
      const path: JsonPath = ['layers', index];
      if (!features) {
        const { object = '' } = layer;
        const allowed = suggestion(object, objects);
        return [problemAt(document, [...path, 'object'], { found: quoted(object), allowed })];
      }
      const finding = featureMistake(layer, features, land);
      return finding ? [problemAt(document, [...path, 'role'], finding)] : [];
    }),
    ...foreground,
  ];
}

/** A country that the land of a basemap does not have. */
export function unknownCountry(id: string, land: readonly string[]): Finding {
  return {
    found: words.basemapProblems.country(quoted(id)),
    allowed: words.basemapProblems.countries(nearestName(id, land), land),
  };
}

function featureMistake(
  { role }: BasemapLayer,
  features: readonly Feature[],
  land: readonly string[],
): Finding | null {
  const { shape } = basemapRoles[role];
  const other = features.find(({ geometry }) => !SHAPES[shape].includes(geometry.type));
  if (other) return words.basemapProblems.shape(quoted(role), other.geometry.type, SHAPES[shape]);
  for (const [index, { properties }] of features.entries()) {
    const lacking = (ASKED[role] ?? []).find((name) => properties?.[name] === undefined);
    if (lacking !== undefined)
      return words.basemapProblems.lacks(quoted(role), index + 1, lacking, ASKED[role] ?? []);
    const between = role === 'border' ? (properties?.['between'] as readonly string[]) : [];
    const unknown = between.find((id) => !land.includes(id));
    if (unknown !== undefined) return unknownCountry(unknown, land);
  }
  return null;
}

/** What the features of a role have to have. */
const ASKED: Partial<Record<BasemapRole, readonly string[]>> = {
  land: ['id', 'name'],
  border: ['between'],
  settlement: ['id', 'name', 'rank'],
  label: ['kind', 'text'],
};
