import type {
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson';

import type { Bounds } from '../story/story.ts';
import type { BasemapRole } from '../story/vocabulary/basemap-roles.ts';
import type { TileGround, TileShapes } from './tiles/tile-ground.ts';
import { GROUND, type GroundLayer, type GroundRole } from './ground.ts';

type Areas<P> = FeatureCollection<Polygon | MultiPolygon, P>;
type Shapes = FeatureCollection<Polygon | MultiPolygon | LineString | MultiLineString, unknown>;

/** A town or village of a basemap. */
export interface Settlement {
  id: string;
  /** Name as news in the basemap's language uses it. */
  name: string;
  /** Names in other languages, by BCP 47 tag. */
  names?: Record<string, string>;
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

/** Roles of which more is asked than to be drawn. */
interface KnownRoles {
  land: Areas<{ id: string; name: string }>;
  water: Areas<{ kind?: 'lake' | 'river' | 'sea' }>;
  settlement: FeatureCollection<Point, Settlement>;
  label: FeatureCollection<Point, BasemapLabel>;
}

/**
 * A basemap, decoded: a FeatureCollection for each role, without features where no layer has it. Longitude
 * first, WGS 84.
 */
export interface Basemap {
  /** The box that readers cannot leave. */
  view: Bounds;
  layers: KnownRoles & Record<Exclude<BasemapRole, keyof KnownRoles>, Shapes>;
  /** What its tiles are drawn by; absent where it has none. */
  tiles?: TileGround;
  /** What they show of the view that is drawn. */
  shapes?: TileShapes;
}

/** Whether a basemap has something that is drawn as shapes. */
export function hasRole({ layers }: Basemap, role: GroundRole): boolean {
  return layers[role].features.length > 0;
}

/**
 * Whether the sea is drawn, as water of the kind “sea”: all that is neither sea nor lake is land then. Without
 * it, what no land covers is the sea.
 */
export function drawsSea({ layers }: Basemap): boolean {
  return layers.water.features.some(({ properties }) => properties.kind === 'sea');
}

/** The rows of the ground that a basemap has something for, lowest first. */
export function groundOf(
  basemap: Basemap,
  rows: readonly GroundLayer[] = GROUND,
): readonly GroundLayer[] {
  return rows.filter(({ role }) => hasRole(basemap, role));
}
