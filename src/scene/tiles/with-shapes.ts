import type { Basemap } from '../basemap.ts';
import type { Bounds } from '../camera.ts';

/** A basemap with what its tiles show of a box at a zoom; itself where it has none. */
export async function withShapes(
  basemap: Basemap,
  bounds: Readonly<Bounds>,
  zoom: number,
): Promise<Basemap> {
  const { tiles } = basemap;
  return tiles ? { ...basemap, shapes: await tiles.shapes(bounds, zoom) } : basemap;
}
