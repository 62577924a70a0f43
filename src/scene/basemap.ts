import type {
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson';

type Areas<P> = FeatureCollection<Polygon | MultiPolygon, P>;
type Lines<P> = FeatureCollection<LineString | MultiLineString, P>;

/** A town or village of the basemap. */
export interface Settlement {
  id: string;
  /** Name as English-language news uses it. */
  name: string;
  /** Names in other languages, by BCP 47 tag. */
  names: Record<string, string>;
  /** 1, a capital, to 4, a village. */
  rank: number;
  /** Null where the source gives the district's figure. */
  population: number | null;
}

/** A hand-placed label. */
export interface BasemapLabel {
  kind: 'country' | 'lake' | 'river' | 'line';
  text: string;
  /** Degrees clockwise; 0 when absent. */
  rotate?: number;
}

/** The embedded basemap, decoded: one FeatureCollection for each layer. Longitude first, WGS 84. */
export interface Basemap {
  countries: Areas<{ id: string; name: string }>;
  borders: Lines<{ between: string[] }>;
  'district-lines': Lines<unknown>;
  oblast: Areas<{ id: string }>;
  'line-of-contact': Lines<{ id: string }>;
  'behind-line': Areas<{ id: string }>;
  lakes: Areas<{ kind: 'lake' | 'sea'; name?: string; km2: number }>;
  rivers: Lines<{ name?: string; level: number }>;
  settlements: FeatureCollection<Point, Settlement>;
  labels: FeatureCollection<Point, BasemapLabel>;
}

/** The layers of {@link Basemap}, in the order in which they are drawn, lowest first. */
export const BASEMAP_LAYERS = [
  'countries',
  'behind-line',
  'oblast',
  'lakes',
  'rivers',
  'district-lines',
  'borders',
  'line-of-contact',
  'settlements',
  'labels',
] as const satisfies readonly (keyof Basemap)[];
