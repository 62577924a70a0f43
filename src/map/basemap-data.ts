import type { Topology } from 'topojson-specification';
import topology from '../../data/basemap/basemap.topojson?raw';
import type { Basemap } from '../layers/basemap.ts';
import { decodeBasemap } from '../layers/decode-basemap.ts';

/** The embedded basemap. */
export function embeddedBasemap(): Basemap {
  return decodeBasemap(JSON.parse(topology) as Topology);
}
