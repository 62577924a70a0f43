import type { FeatureCollection, Geometry } from 'geojson';

/** What the reference pages show of a story. */
export interface ReferenceStory {
  title: string;
  /** West, south, east, north of the opening view. */
  bounds: [number, number, number, number];
  places: ReferencePlace[];
}

/** A place with its claims. */
export interface ReferencePlace {
  id: string;
  name: string;
  /** On which side of its sign the name stands. */
  labelSide: 'left' | 'right' | 'above' | 'below';
  colour: string;
  lngLat: [number, number];
  /** The outline to draw; null where the sign is enough. */
  area: Geometry | null;
  claims: { who: string; summary: string; excerpt: string }[];
}

/** The basemap's layers of areas and lines. */
export const SHAPE_LAYERS = [
  'countries',
  'behind-line',
  'oblast',
  'lakes',
  'rivers',
  'district-lines',
  'borders',
  'line-of-contact',
] as const;

/** Name of a layer of areas or lines. */
export type ShapeLayer = (typeof SHAPE_LAYERS)[number];

/** The decoded basemap, longitude first. */
export type ReferenceBasemap = Record<ShapeLayer | 'settlements' | 'labels', FeatureCollection>;
