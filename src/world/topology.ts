import type { Topology } from 'topojson-specification';

import { longestSide, type Box } from './plane/box.ts';
import { collection, type Shape, type Shaper } from './shaper.ts';

/** Steps of a coordinate for each pixel at the nearest zoom. */
const STEPS_OF_A_PIXEL = 4;

/** Layers in one TopoJSON, whose common lines are stored once. Empty layers stay, as empty collections. */
export async function topologyOf(
  layers: Readonly<Record<string, readonly Shape<unknown>[]>>,
  box: Box,
  zoom: number,
  shaper: Shaper,
): Promise<Topology> {
  const full = Object.entries(layers).filter(([, features]) => features.length > 0);
  const names = full.map(([name]) => `${name}.json`);
  const steps = Math.ceil(longestSide(box.frame, zoom) * STEPS_OF_A_PIXEL);
  const { 'basemap.json': text = '' } = await shaper(
    [
      '-i',
      ...names,
      'combine-files',
      '-o',
      'basemap.json',
      'target=*',
      'format=topojson',
      `quantization=${steps}`,
    ],
    Object.fromEntries(full.map(([name, features]) => [`${name}.json`, collection(features)])),
  );
  const made = JSON.parse(text) as Topology;
  const objects = Object.fromEntries(
    Object.keys(layers).map((name): [string, Topology['objects'][string]] => [
      name,
      { type: 'GeometryCollection', geometries: geometriesOf(made.objects[name]) },
    ]),
  );
  const { arcs, transform } = made;
  if (!transform) return { type: 'Topology', arcs, objects };
  const [x, y] = transform.translate;
  return {
    type: 'Topology',
    arcs,
    transform: { ...transform, translate: [x + box.shift, y] },
    objects,
  };
}

/** The geometries of an object: what is thinner than a step of the coordinates has lost its own. */
function geometriesOf(
  object: Topology['objects'][string] | undefined,
): Topology['objects'][string][] {
  if (!object) return [];
  const all = object.type === 'GeometryCollection' ? object.geometries : [object];
  return all.filter(({ type }) => type !== null);
}
