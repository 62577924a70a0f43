import {
  type JsonDocument,
  type JsonPath,
  parseJson,
  problemAt,
} from '../check/document/json-document.ts';
import type { Finding, Problem } from '../check/document/problem.ts';
import { geometryMistake } from '../check/geometry/geometry-problems.ts';
import { quoted } from '../check/text/quoted.ts';
import { idOf } from '../story/id-of.ts';
import * as words from '../words/words.ts';
import type { SourcePlace, SourcePlaces } from './source-place.ts';

/** What a story draws of a place. */
const GEOMETRIES = ['Point', 'Polygon', 'MultiPolygon'] as const;

/** A property that names a place, however it is written: `name`, `NAME`, `Title`. */
const NAMES = ['name', 'title'];

/** The places of a GeoJSON file (RFC 7946), or all that is wrong with it. */
export function geojsonPlaces(file: string, text: string): SourcePlaces | Problem[] {
  const parsed = parseJson(file, text);
  if (!('value' in parsed)) return [parsed];
  const wrong = (path: JsonPath, finding: Finding): Problem[] => [problemAt(parsed, path, finding)];
  const { type, features, crs } = recordOf(parsed.value);
  if (type !== 'FeatureCollection')
    return wrong(['type'], words.importProblems.collection(quoted(type)));
  if (crs !== undefined) return wrong(['crs'], words.importProblems.crs(quoted(crs)));
  if (!Array.isArray(features) || features.length === 0)
    return wrong(['features'], words.importProblems.features(quoted(features)));
  const problems: Problem[] = [];
  const left = new Set<string>();
  const places = new Map<string, SourcePlace>();
  features.forEach((feature: unknown, index) => {
    const read = placeOf(parsed, feature, ['features', index]);
    if ('file' in read) return problems.push(read);
    const { id } = read;
    if (places.has(id))
      problems.push(...wrong(['features', index], words.importProblems.twice(quoted(id))));
    for (const one of leftOf(recordOf(recordOf(feature)['properties']))) left.add(one);
    return places.set(id, read);
  });
  return problems.length > 0 ? problems : { places: [...places.values()], left: [...left] };
}

/** A feature as a place, or the first thing that is wrong with it. */
function placeOf(document: JsonDocument, feature: unknown, path: JsonPath): SourcePlace | Problem {
  const wrong = (way: JsonPath, finding: Finding): Problem =>
    problemAt(document, [...path, ...way], finding);
  const { properties, geometry, id: ownId } = recordOf(feature);
  const { type, coordinates } = recordOf(geometry);
  const kind = GEOMETRIES.find((one) => one === type);
  if (kind === undefined || !Array.isArray(coordinates))
    return wrong(['geometry'], words.importProblems.geometry(quoted(type ?? geometry), GEOMETRIES));
  const mistake = geometryMistake({ type: kind, coordinates }, null);
  if (mistake) return wrong(['geometry', 'coordinates', ...mistake.path], mistake);
  const name = nameOf(recordOf(properties));
  const known = ownId ?? recordOf(properties)['id'] ?? name;
  const id = idOf(typeof known === 'string' || typeof known === 'number' ? String(known) : '');
  if (id === '') return wrong(['properties'], words.importProblems.unnamed(quoted(known)));
  return { id, name, geometry: { type: kind, coordinates } };
}

function nameOf(properties: Record<string, unknown>): string | null {
  const key = Object.keys(properties).find((one) => NAMES.includes(one.toLowerCase()));
  const name = key === undefined ? null : properties[key];
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : null;
}

/** What a feature says besides id and name. */
function leftOf(properties: Record<string, unknown>): string[] {
  return Object.keys(properties).filter(
    (key) => key !== 'id' && !NAMES.includes(key.toLowerCase()),
  );
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
