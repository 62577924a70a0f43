import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';

import type { LonLat } from './nearest-on-lines.ts';
import type { KnownMeasure } from '../story/story.ts';

/** What a story's places and figures are measured against: geometry of the basemap. */
export interface MeasureGeometry {
  settlements: Settlement[];
  /** International borders. */
  borders: Border[];
  /** Other lines that distances are given to, such as that of a ceasefire. */
  lines: NamedLine[];
  /** Areas that are measured beside an area of the article. */
  areas: NamedArea[];
  /** Outlines that an article may compare a region with. */
  comparisons?: ComparisonOutline[];
  /** Where the borders come from, for the text of a method: “OpenStreetMap, 2017”. */
  bordersFrom: string;
  /** How exact borders and settlements are, where that is known. */
  accuracy?: { borders?: LayerAccuracy; settlements?: LayerAccuracy };
}

/** How exact a layer is. */
export interface LayerAccuracy {
  /** How far a point of it may stand off, in km. */
  positionKm?: number;
  /** How far its area may be off, in km². */
  areaKm2?: number;
  /** How that was found. */
  basis: string;
}

/** An outline that a text names, such as another country's, in one of its parts. */
export interface ComparisonOutline {
  /** In lower case with hyphens; the ids of its measures begin with it. */
  id: string;
  /** The name that the text has to contain. */
  name: string;
  /** The whole outline, or what of it lies inside the shore. */
  part: 'outline' | 'shore';
  area: Polygon | MultiPolygon;
  known: KnownMeasure;
  /** Where the outline comes from. */
  source: string;
  accuracy?: LayerAccuracy;
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

/** A line with a name that can follow “distance to”: “the truce line”. */
export interface NamedLine {
  name: string;
  line: LineString | MultiLineString;
  accuracy?: LayerAccuracy;
}

/** An area with a name that can follow “area of”: “the territory behind the truce line”. */
export interface NamedArea {
  name: string;
  /** Id of its area among the measures; made from the name when absent. */
  id?: string;
  /** Where it comes from, for the text of a method. */
  from: string;
  /** Whether it lies behind a line that divides what is around it. */
  behind: boolean;
  area: Polygon | MultiPolygon;
  accuracy?: LayerAccuracy;
}
