import text from '../../../../data/basemaps/caucasus/basemap.topojson?raw';
import { decodeBasemap } from './decode-basemap.ts';

/** The whole basemap, embedded in the page's script. */
export const basemap = decodeBasemap(text);
