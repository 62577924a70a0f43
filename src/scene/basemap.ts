import type {
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson';

import { GROUND, type GroundSource } from './ground.ts';

type Areas<P> = FeatureCollection<Polygon | MultiPolygon, P>;
type Shapes = FeatureCollection<Polygon | MultiPolygon | LineString | MultiLineString, unknown>;
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

/** Layers of which more is asked than to be drawn. */
interface KnownLayers {
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

/**
 * The embedded basemap, decoded: a FeatureCollection for each layer that `ground.ts` draws, and for
 * names. Longitude first, WGS 84.
 */
export type Basemap = KnownLayers & Record<Exclude<GroundSource, keyof KnownLayers>, Shapes>;

/** The layers of {@link Basemap}. */
export const BASEMAP_LAYERS: readonly (keyof Basemap)[] = [
  ...new Set(GROUND.map(({ source }) => source)),
  'settlements',
  'labels',
];
