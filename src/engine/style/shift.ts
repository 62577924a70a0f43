import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection, Geometry } from 'geojson';
import type { Bounds } from '../../scene/camera.ts';

/**
 * How many degrees the engine draws a basemap west of where it is: half a turn where that reaches across
 * the antimeridian, at which the engine’s world ends. In its projection all longitudes are alike.
 */
export function shiftOf([, , east]: Readonly<Bounds>): number {
  return east > 180 ? 180 : 0;
}

/** How many degrees a style is drawn west of where it is. */
export function shiftIn({ metadata }: StyleSpecification): number {
  return (metadata as { shift?: number } | undefined)?.shift ?? 0;
}

/** Bounds that many degrees west. */
export function shiftedBounds([west, south, east, north]: Bounds, degrees: number): Bounds {
  return [west - degrees, south, east - degrees, north];
}

/** Features that many degrees west; the same ones for none. */
export function shifted<C extends FeatureCollection<Geometry, unknown>>(
  collection: C,
  degrees: number,
): C {
  if (degrees === 0) return collection;
  const features = collection.features.map((feature) => ({
    ...feature,
    geometry: shapeWest(feature.geometry, degrees),
  }));
  return { ...collection, features };
}

function shapeWest(geometry: Geometry, degrees: number): Geometry {
  if (geometry.type === 'GeometryCollection') return geometry;
  const coordinates = west(geometry.coordinates, degrees);
  return { ...geometry, coordinates } as Geometry;
}

function west(coordinates: unknown, degrees: number): unknown {
  if (!Array.isArray(coordinates)) return coordinates;
  const [first, ...rest] = coordinates as unknown[];
  if (typeof first === 'number') return [first - degrees, ...rest];
  return coordinates.map((one) => west(one, degrees));
}
