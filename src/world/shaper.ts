import type {
  Feature,
  FeatureCollection,
  Geometry,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';

import type { Rings } from './plane/sphere.ts';

/**
 * Runs the commands of mapshaper on files and gives the files that they write, by name. It is handed in:
 * the tool is in the cache with the data, not a dependency.
 */
export type Shaper = (
  commands: readonly string[],
  files: Readonly<Record<string, string>>,
) => Promise<Readonly<Record<string, string>>>;

/** Properties that mapshaper carries along. */
export type Carried = Readonly<Record<string, unknown>>;

/** A feature with a shape. */
export type Shape<P = Carried, G extends Geometry = Geometry> = Feature<G, P>;

/** An area. */
export type Area<P = Carried> = Shape<P, Polygon | MultiPolygon>;

/** A feature of a polygon. */
export function area<P>(properties: P, rings: Rings): Area<P> {
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: rings } };
}

/** A feature of lines. */
export function lines<P>(properties: P, coordinates: Position[][]): Shape<P> {
  return { type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates } };
}

/** A feature of a point. */
export function point<P>(properties: P, coordinates: Position): Shape<P> {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } };
}

/** Features as a file. */
export function collection(features: readonly Shape<unknown>[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

/** The polygons of areas, one after the other. */
export function polygonsOf({ geometry }: Area<unknown>): Rings[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** The lines of a feature; none where it has other geometry. */
export function linesOf({ geometry }: Shape<unknown>): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

/** What commands make of features; `others` are files that the commands name. No features give none. */
export async function shaped<P = Carried, G extends Geometry = Polygon | MultiPolygon>(
  shaper: Shaper,
  features: readonly Shape<unknown>[],
  commands: readonly string[],
  others: Readonly<Record<string, readonly Shape<unknown>[]>> = {},
): Promise<Shape<P, G>[]> {
  if (features.length === 0) return [];
  const files = Object.fromEntries(
    Object.entries({ ...others, 'in.json': features }).map(([name, all]) => [
      name,
      collection(all),
    ]),
  );
  const written = await shaper(
    [
      '-i',
      'in.json',
      ...commands,
      '-o',
      'out.json',
      'format=geojson',
      'geojson-type=FeatureCollection',
    ],
    files,
  );
  const { features: made } = JSON.parse(written['out.json'] ?? '{"features":[]}') as {
    features: Omit<FeatureCollection<G | null, P>['features'][number], 'id'>[];
  };
  return made.flatMap((feature) => (feature.geometry ? [feature as Shape<P, G>] : []));
}
