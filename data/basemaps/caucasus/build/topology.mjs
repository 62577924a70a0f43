import { writeFileSync } from 'node:fs';
import { collection } from './geojson.mjs';
import { runMapshaper } from './run-mapshaper.mjs';

/** Decodes one object of a TopoJSON topology into GeoJSON features. */
export function decodeObject(topology, name) {
  const { scale = [1, 1], translate = [0, 0] } = topology.transform ?? {};
  const position = ([x, y]) => [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  const arcs = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => (topology.transform ? position([(x += dx), (y += dy)]) : [dx, dy]));
  });
  const line = (indexes) => indexes.flatMap((index, i) => {
    const arc = index < 0 ? arcs[~index].slice().reverse() : arcs[index];
    return i === 0 ? arc : arc.slice(1);
  });
  const decoders = {
    Point: (g) => position(g.coordinates),
    LineString: (g) => line(g.arcs),
    MultiLineString: (g) => g.arcs.map(line),
    Polygon: (g) => g.arcs.map(line),
    MultiPolygon: (g) => g.arcs.map((rings) => rings.map(line)),
  };
  return topology.objects[name].geometries.map((g) => ({
    type: 'Feature', properties: g.properties ?? {}, geometry: { type: g.type, coordinates: decoders[g.type](g) },
  }));
}

/**
 * Builds one quantised topology from named layers and writes it. Lines and polygons that run along
 * the same vertices share arcs, which is why every layer that follows a border takes its vertices
 * from the countries layer.
 */
export async function writeTopology(path, layers, quantization) {
  const inputs = Object.fromEntries(Object.entries(layers).map(([name, features]) => [`${name}.json`, collection(features)]));
  const names = Object.keys(inputs).join(' ');
  const { 'basemap.json': topology } = await runMapshaper(
    `-i ${names} combine-files -o basemap.json target=* format=topojson quantization=${quantization}`,
    inputs,
  );
  writeFileSync(new URL(`../${path}`, import.meta.url), `${JSON.stringify(topology)}\n`);
  return topology;
}
