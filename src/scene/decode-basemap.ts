import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import type { BuiltBasemap, BuiltLayer } from '../story/built/built-basemap.ts';
import { allBasemapRoles } from '../story/vocabulary/basemap-roles.ts';
import type { Basemap } from './basemap.ts';
import { tilesOf } from './tiles/tile-ground.ts';

const decoded = new WeakMap<BuiltBasemap, Basemap>();

/**
 * A built basemap's layers as GeoJSON, by their roles; decoded once. Throws an Error when the topology lacks
 * one.
 */
export function decodeBasemap(built: BuiltBasemap): Basemap {
  const known = decoded.get(built);
  if (known) return known;
  const { view, layers: all } = built;
  const layers = allBasemapRoles().map((role) => {
    const features = all
      .filter((layer) => layer.role === role)
      .flatMap((layer) => featuresOf(layer, built));
    return [role, { type: 'FeatureCollection', features }];
  });
  const tiles = tilesOf(built);
  const basemap = {
    view,
    layers: Object.fromEntries(layers) as Basemap['layers'],
    ...(tiles && { tiles }),
  };
  decoded.set(built, basemap);
  return basemap;
}

function featuresOf({ from }: BuiltLayer, { topology }: BuiltBasemap): Feature[] {
  if (typeof from !== 'string') return from.features;
  const object = topology.objects[from];
  if (!object) throw new Error(`The basemap has no layer “${from}”.`);
  const shape = feature(topology, object);
  return shape.type === 'FeatureCollection' ? shape.features : [shape];
}
