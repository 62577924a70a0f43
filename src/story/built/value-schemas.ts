import * as v from 'valibot';
import type { Place, TimeRange } from '../story.ts';
import * as words from '../../words/words.ts';

/** A field for each property of a type, so that none is forgotten here. */
type Fields<T> = {
  [Key in keyof T]-?: v.GenericSchema<unknown, T[Key] | OptionalUndefined<T, Key>>;
};
type OptionalUndefined<T, Key extends keyof T> = object extends Pick<T, Key> ? undefined : never;

export const object = <T>(fields: Fields<T>): v.GenericSchema<unknown, T> =>
  // The parsed copy is not used: what is asked is only whether it fits.
  v.object(fields, words.faults.object) as unknown as v.GenericSchema<unknown, T>;

/** One of these words; the record has to name all of them, and no other. */
export const oneOf = <Word extends string>(
  names: Record<Word, unknown>,
): v.GenericSchema<unknown, Word> => among(Object.keys(names) as Word[]);

/** One of these words. */
export const among = <Word extends string>(
  names: readonly Word[],
): v.GenericSchema<unknown, Word> => v.picklist(names, words.faults.oneOf(names));

export const list = <T>(item: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, T[]> =>
  v.array(item, words.faults.list);
export const orNull = <T>(
  schema: v.GenericSchema<unknown, T>,
): v.GenericSchema<unknown, T | null> => v.nullable(schema);
export const optional = <T>(
  schema: v.GenericSchema<unknown, T>,
): v.GenericSchema<unknown, T | undefined> => v.optional(schema);
export const fitting = <T>(
  fits: (value: unknown) => boolean,
  what: string,
): v.GenericSchema<unknown, T> => v.custom<T>(fits, what);

export const text = fitting<string>((value) => typeof value === 'string', words.faults.text);
export const someText = fitting<string>(
  (value) => typeof value === 'string' && value !== '',
  words.faults.text,
);
export const truth = fitting<boolean>((value) => typeof value === 'boolean', words.faults.truth);
export const number = fitting<number>((value) => Number.isFinite(value), words.faults.number);
export const id = fitting<string>(
  (value) => typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
  words.faults.id,
);
export const language = fitting<string>(isLanguage, words.faults.language);
export const webAddress = fitting<string>(
  (value) => typeof value === 'string' && /^https?:\/\//i.test(value) && isAddress(value),
  words.faults.webAddress,
);
export const position = fitting<[number, number]>(isPosition, words.faults.position);
export const point = fitting<[number, number]>(
  (value) => isListOf(value, Number.isFinite) && value.length === 2,
  words.faults.point,
);
export const line = fitting<[[number, number], [number, number]]>(
  (value) => isListOf(value, isPosition) && value.length === 2,
  words.faults.line,
);
export const bounds = fitting<[number, number, number, number]>(
  (value) =>
    Array.isArray(value) &&
    value.length === 4 &&
    isPosition(value.slice(0, 2)) &&
    isPosition(value.slice(2)) &&
    value[1] < value[3],
  words.faults.bounds,
);
export const instants = fitting<TimeRange>(
  (value) =>
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((end) => end === null || isInstant(end)) &&
    (value[0] === null || value[1] === null || value[0] <= value[1]),
  words.faults.instants,
);
export const geometry = fitting<Place['geometry']>(isGeometry, words.faults.geometry);

function isLanguage(value: unknown): boolean {
  try {
    return typeof value === 'string' && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

function isAddress(value: string): boolean {
  try {
    return new URL(value).href !== '';
  } catch {
    return false;
  }
}

/** What `Date` can hold. */
function isInstant(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) <= 8.64e15;
}

/** The last longitude of what is checked. */
let lastLongitude = 180;

/** Has positions go on beyond 180 where a basemap’s view does: it reaches across the antimeridian. */
export function judgeLongitudesBy(view: unknown): void {
  const [west, , east] = Array.isArray(view) ? (view as unknown[]) : [];
  const across = isWithin(west, 180) && isWithin(east, 540) && Number(east) > 180;
  lastLongitude = across ? 540 : 180;
}

function isPosition(value: unknown): value is [number, number] {
  if (!Array.isArray(value) || value.length < 2) return false;
  const [longitude, latitude] = value as unknown[];
  return isWithin(longitude, lastLongitude) && isWithin(latitude, 90);
}

function isWithin(value: unknown, limit: number): boolean {
  return typeof value === 'number' && Math.abs(value) <= limit;
}

export function isListOf<T>(
  value: unknown,
  fits: ((item: unknown) => item is T) | ((item: unknown) => boolean),
): value is T[] {
  return Array.isArray(value) && value.every((item: unknown) => fits(item));
}

function isRing(value: unknown): boolean {
  return isListOf(value, isPosition) && value.length > 3;
}

function isPolygon(value: unknown): boolean {
  return isListOf(value, isRing) && value.length > 0;
}

function isGeometry(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { type, coordinates } = value as { type?: unknown; coordinates?: unknown };
  if (type === 'Point') return isPosition(coordinates);
  if (type === 'Polygon') return isPolygon(coordinates);
  return type === 'MultiPolygon' && isListOf(coordinates, isPolygon) && coordinates.length > 0;
}
