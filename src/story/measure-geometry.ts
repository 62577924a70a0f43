import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';

import type { LonLat } from './nearest-on-lines.ts';

/** What a story's places and figures are measured against: geometry of the basemap. */
export interface MeasureGeometry {
  settlements: Settlement[];
  /** International borders. */
  borders: Border[];
  /** Other lines that distances are given to, such as a line of contact. */
  lines: NamedLine[];
  /** Areas that are measured beside an area of the article. */
  areas: NamedArea[];
  /** Where the borders come from, for the text of a method: “OpenStreetMap, 2017”. */
  bordersFrom: string;
}

/** A town or city of the basemap. */
export interface Settlement {
  name: string;
  position: LonLat;
  population: number;
}

/** A piece of the border of two countries. */
export interface Border {
  /** Names of both countries, ready to read. */
  between: [string, string];
  line: LineString | MultiLineString;
}

/** A line with a name that can follow “distance to”: “the line of contact”. */
export interface NamedLine {
  name: string;
  line: LineString | MultiLineString;
}

/** An area with a name that can follow “area of”: “the territory behind the line of contact”. */
export interface NamedArea {
  name: string;
  area: Polygon | MultiPolygon;
}
