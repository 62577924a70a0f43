import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { type ReferenceBasemap, SHAPE_LAYERS } from './types.ts';

/** The basemap's TopoJSON text as GeoJSON. Throws an Error when a layer is missing. */
export function decodeBasemap(text: string): ReferenceBasemap {
  const topology = JSON.parse(text) as Topology;
  const layers = [...SHAPE_LAYERS, 'settlements', 'labels'].map((name) => {
    const object = topology.objects[name];
    if (!object) throw new Error(`The basemap has no layer “${name}”.`);
    const decoded = feature(topology, object);
    const features = decoded.type === 'FeatureCollection' ? decoded.features : [decoded];
    return [name, { type: 'FeatureCollection', features }];
  });
  return Object.fromEntries(layers) as ReferenceBasemap;
}
