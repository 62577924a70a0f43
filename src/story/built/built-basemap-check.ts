import * as v from 'valibot';
import { allBasemapRoles } from '../vocabulary/basemap-roles.ts';
import type { BuiltBasemap } from './built-basemap.ts';
import { among, bounds, fitting, id, judgeLongitudesBy, point } from './value-schemas.ts';
import * as words from '../../words/words.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isCollection = (value: unknown): boolean =>
  isRecord(value) && value['type'] === 'FeatureCollection' && Array.isArray(value['features']);

const collection = fitting<object>(isCollection, words.faults.object);

const basemap = v.object({
  id,
  view: bounds,
  layers: v.array(
    v.object({
      role: among(allBasemapRoles()),
      from: v.union([v.string(words.faults.text), collection], words.faults.text),
    }),
    words.faults.list,
  ),
  topology: fitting<object>(
    (value) =>
      isRecord(value) &&
      value['type'] === 'Topology' &&
      isRecord(value['objects']) &&
      Array.isArray(value['arcs']),
    words.faults.object,
  ),
  tiles: v.optional(
    v.object({
      url: v.string(words.faults.text),
      zooms: point,
      bounds,
    }),
  ),
  comparisons: v.optional(collection),
});

/** Whether data from a file are a built basemap, or the first field that is not as it has to be. */
export function builtBasemap(data: unknown): { basemap: BuiltBasemap } | { field: string } {
  judgeLongitudesBy(isRecord(data) ? data['view'] : null);
  const [issue] = v.safeParse(basemap, data).issues ?? [];
  return issue
    ? { field: v.getDotPath(issue) ?? words.faults.wholePart }
    : { basemap: data as BuiltBasemap };
}
