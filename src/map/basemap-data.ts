import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import topology from '../../data/basemap/basemap.topojson?raw';
import { type Basemap, BASEMAP_LAYERS } from '../layers/basemap.ts';

/** The embedded basemap as GeoJSON. Throws an Error when a layer is missing. */
export function decodeBasemap(): Basemap {
  const decoded = JSON.parse(topology) as Topology;
  const layers = BASEMAP_LAYERS.map((name): [string, unknown] => {
    const object = decoded.objects[name];
    if (!object) throw new Error(`The basemap has no layer “${name}”.`);
    const collection = feature(decoded, object);
    return [
      name,
      collection.type === 'FeatureCollection'
        ? collection
        : { type: 'FeatureCollection', features: [collection] },
    ];
  });
  return Object.fromEntries(layers) as unknown as Basemap;
}
