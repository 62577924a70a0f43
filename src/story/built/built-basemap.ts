import type { FeatureCollection, Geometry } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { Bounds, Story } from '../story.ts';
import type { BasemapRole } from '../vocabulary/basemap-roles.ts';

/** A layer of a built basemap: what it is, and what it is drawn from. */
export interface BuiltLayer {
  role: BasemapRole;
  /** An object of the topology, or features of its own. */
  from: string | FeatureCollection;
}

/** An outline that can be laid over the map, such as another country's. */
export interface ComparedOutline {
  /** With which the ids of its measures begin. */
  id: string;
  name: string;
  part: 'outline' | 'shore';
  /** What a named source gives as its area, in km². */
  knownKm2: number;
  knownSource: string;
}

/** The tiles of a built basemap: where they are, and of what they are. */
export interface BuiltTiles {
  /** The address of the PMTiles file, relative to that of the basemap itself. */
  url: string;
  /** The farthest and the closest zoom of which it has tiles. */
  zooms: [least: number, most: number];
  /** What they cover. */
  bounds: Bounds;
}

/** A basemap as `conflict-map export` and the build write it: all that is drawn, in one file. */
export interface BuiltBasemap {
  id: string;
  /** The box that readers cannot leave. */
  view: Bounds;
  layers: BuiltLayer[];
  topology: Topology;
  /** A PMTiles file with more detail; none when absent. */
  tiles?: BuiltTiles;
  /** Outlines that an article may compare a region with; none when absent. */
  comparisons?: FeatureCollection<Geometry, ComparedOutline>;
}

/** The name of the file beside a built story that has its basemap. */
export function basemapFile({ basemap }: Pick<Story, 'basemap'>): string {
  return `basemap-${basemap.id}.json`;
}

/**
 * The name of a basemap’s file of tiles as it is published. GitHub Pages and others would compress the whole
 * of a file with another ending, of which parts cannot be read then.
 */
export function tileFileName(id: string): string {
  return `${id}.pmtiles.gz`;
}
