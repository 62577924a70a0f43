import { fieldName, type JsonPath, lineAt, parseJson } from '../check/document/json-document.ts';
import placesSchema from '../story/schema/places.schema.json' with { type: 'json' };
import type { SourcePlace } from './source-place.ts';

/** A field that the source does not have and a story needs. */
export interface OpenField {
  /** 1-based line of what it is missing from. */
  line: number | null;
  /** Its path, such as `features[0].properties.precision`. */
  field: string;
  /** What belongs there, from the schema. */
  description: string;
}

/** A story’s `places.geojson` with what a source has of its places. Nothing is made up for the rest. */
export function placesDraft(places: readonly SourcePlace[]): string {
  const features = places.map(({ id, name, geometry }) => ({
    type: 'Feature',
    id,
    properties: {
      ...(name !== null && { names: [{ text: name }] }),
      // A point’s sign stands on it; where an area’s stands is a choice.
      ...(geometry.type === 'Point' && { mark: geometry.coordinates.slice(0, 2) }),
    },
    geometry,
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 2)}\n`;
}

/** The fields that a draft still lacks, by the schema of such files. */
export function openFields(file: string, draft: string): OpenField[] {
  const document = parseJson(file, draft);
  if (!('value' in document)) return [];
  const { features } = document.value as { features: { properties: { names?: object[] } }[] };
  const { properties: place, name } = placesSchema.$defs;
  const missing = (
    { required, properties }: { required: string[]; properties: Record<string, Described> },
    value: object,
    path: JsonPath,
  ): OpenField[] =>
    required
      .filter((field) => !(field in value))
      .map((field) => ({
        line: lineAt(document, path),
        field: fieldName([...path, field]),
        description: properties[field]?.description ?? '',
      }));
  return features.flatMap(({ properties }, index) => {
    const path = ['features', index, 'properties'];
    return [
      ...missing(place, properties, path),
      ...(properties.names ?? []).flatMap((one, at) => missing(name, one, [...path, 'names', at])),
    ];
  });
}

interface Described {
  description?: string;
  $ref?: string;
}
