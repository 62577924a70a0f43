import type { Topology } from 'topojson-specification';
import topology from '../../data/basemaps/caucasus/basemap.topojson?raw';
import type { Basemap } from '../scene/basemap.ts';
import { decodeBasemap } from '../scene/decode-basemap.ts';

let decoded: Basemap | undefined;

/** The embedded basemap; one for all maps of the page. */
export function embeddedBasemap(): Basemap {
  decoded ??= decodeBasemap(JSON.parse(topology) as Topology);
  return decoded;
}
