import type { Problem } from '../check/document/problem.ts';
import { geojsonPlaces } from './geojson-places.ts';
import type { SourcePlaces } from './source-place.ts';

/** A format of others from which places are taken. */
export interface ImportFormat {
  /** Endings of its files’ names. */
  endings: readonly string[];
  name: string;
  /** The places in a file’s text, or what is wrong with it; never throws. */
  read: (file: string, text: string) => SourcePlaces | Problem[];
}

/** All formats that are read. One more is a file beside this, and a row here. */
export const importFormats: readonly ImportFormat[] = [
  { endings: ['geojson', 'json'], name: 'GeoJSON', read: geojsonPlaces },
];

/** The format that a file’s name says; undefined where none is read. */
export function importFormatOf(file: string): ImportFormat | undefined {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  return importFormats.find(({ endings }) => endings.includes(ending));
}
