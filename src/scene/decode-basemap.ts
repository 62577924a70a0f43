import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { type Basemap, BASEMAP_LAYERS } from './basemap.ts';

/** The layers of a basemap's TopoJSON as GeoJSON. Throws an Error when one is missing. */
export function decodeBasemap(topology: Topology): Basemap {
  const layers = BASEMAP_LAYERS.map((name): [string, unknown] => {
    const object = topology.objects[name];
    if (!object) throw new Error(`The basemap has no layer “${name}”.`);
    const decoded = feature(topology, object);
    const collection =
      decoded.type === 'FeatureCollection'
        ? decoded
        : { type: 'FeatureCollection', features: [decoded] };
    return [name, collection];
  });
  return Object.fromEntries(layers) as unknown as Basemap;
}
