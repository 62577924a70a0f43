import type { Basemap } from '../basemap.ts';
import type { Bounds } from '../camera.ts';

/** What a drawing shows of the basemap: as much as its tiles have to be read for. */
export interface DrawnGround {
  bounds: Readonly<Bounds>;
  zoom: number;
}

/** A basemap with what its tiles show of the ground of a drawing; itself where it has none, and nothing is asked. */
export async function withShapes(basemap: Basemap, ground: () => DrawnGround): Promise<Basemap> {
  const { tiles } = basemap;
  if (!tiles) return basemap;
  const { bounds, zoom } = ground();
  return { ...basemap, shapes: await tiles.shapes(bounds, zoom) };
}
