import type { Geometry } from 'geojson';
import type { BuiltBasemap, BuiltTiles } from '../../story/built/built-basemap.ts';
import type { Bounds } from '../camera.ts';
import type { LayerLook } from '../ground.ts';
import type { Theme } from '../theme.ts';

export type { BuiltBasemap, BuiltTiles };

/** Shapes of tiles that look alike. */
export interface TileLayer {
  /** Their look, with widths in CSS pixels at the view’s zoom. */
  row: LayerLook<string>;
  /** Whether their lines are as wide as on the ground, at any zoom. */
  grows: boolean;
  /** The zoom from which they are drawn. */
  from: number;
  /** Longitude first, WGS 84. */
  shapes: readonly Geometry[];
}

/** What tiles show of one view, for drawings that are not the engine’s. */
export interface TileShapes {
  zoom: number;
  /** Lowest first. */
  layers: readonly TileLayer[];
  /** The colours that these name. */
  shades: Readonly<Record<Theme, Readonly<Record<string, string>>>>;
  /** Those of them that the palette lacks, as a table of colours on paper and in the dark. */
  colours: Readonly<Record<string, readonly [light: string, dark: string]>>;
}

/** What a basemap’s tiles are drawn by. Its code is loaded with such a basemap only. */
export interface TileGround {
  /** What they show of a box at a zoom. Rejects where they cannot be read. */
  shapes(bounds: Readonly<Bounds>, zoom: number): Promise<TileShapes>;
  /** What the engine needs of them; absent where there is no engine. */
  engine?: TileEngine;
}

/** Tiles as the engine reads and draws them. */
export interface TileEngine {
  /** With which the engine’s addresses of these tiles begin. */
  scheme: string;
  /** The tile of such an address, empty where there is none or it cannot be read; `failed` is told once. */
  load: (
    request: { url: string },
    abort: AbortController,
    failed: (message: string) => void,
  ) => Promise<{ data: ArrayBuffer }>;
  /** A style of the engine with these tiles in it. */
  styled<Style extends object>(style: Style, theme: Theme): Style;
}

const grounds = new WeakMap<BuiltBasemap, TileGround>();

/** Tells what the tiles of a basemap are drawn by, before it is decoded. */
export function knowTiles(basemap: BuiltBasemap, ground: TileGround): void {
  grounds.set(basemap, ground);
}

/** What the tiles of a basemap are drawn by; undefined for one without. */
export function tilesOf(basemap: BuiltBasemap): TileGround | undefined {
  return grounds.get(basemap);
}
