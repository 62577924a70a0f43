import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Feature } from 'geojson';
import { type Pixel, simplify } from './simplify.ts';

/** Detail that cannot be seen at this size, in pixels. */
const TOLERANCE = 0.4;

/** A layer of a quantised topology in pixels, simplified by arcs, so that neighbours stay joined. */
export function pixelShapes(
  topology: Topology,
  layer: string,
  project: (lngLat: [number, number]) => Pixel,
): Feature[] {
  const { transform, ...rest } = topology;
  const object = topology.objects[layer];
  if (!transform || !object) throw new Error(`The basemap has no layer “${layer}”.`);
  const { scale, translate } = transform;
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const points = arc.map(([dx = 0, dy = 0]) => {
      [x, y] = [x + dx, y + dy];
      return project([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
    });
    return simplify(points, TOLERANCE).map((point) => [...point]);
  });
  const shapes = feature({ ...rest, arcs }, object);
  return shapes.type === 'FeatureCollection' ? shapes.features : [shapes];
}
