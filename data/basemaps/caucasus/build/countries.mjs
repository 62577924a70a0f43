import { createRequire } from 'node:module';
import { collection, feature, readJson } from './geojson.mjs';
import { joinLines } from './join-lines.mjs';
import { areaKm2, isInRing, polygonsOf, signedRingArea } from './measure.mjs';
import { runMapshaper, transformFeatures } from './run-mapshaper.mjs';

const COUNTRIES = {
  ARM: { id: 'armenia', name: 'Armenia' },
  AZE: { id: 'azerbaijan', name: 'Azerbaijan' },
  GEO: { id: 'georgia', name: 'Georgia' },
  IRN: { id: 'iran', name: 'Iran' },
  RUS: { id: 'russia', name: 'Russia' },
  TUR: { id: 'turkey', name: 'Turkey' },
};

// Less than one pixel at zoom 9.5 (83 m at 40° north), the closest zoom this basemap is meant for.
const SIMPLIFY_METRES = 60;
const SMALLEST_ISLAND_KM2 = 1;

/**
 * The six countries, cut to the extent and simplified together so that neighbours keep common
 * vertices. The source stops at the coast, so the Caspian Sea is not part of any country.
 */
export async function buildCountries(bbox) {
  const packageFile = createRequire(import.meta.url).resolve('@geo-maps/countries-coastline-10m/map.geo.json');
  const world = readJson(new URL(`file://${packageFile}`));
  const wanted = world.features.filter((f) => COUNTRIES[f.properties.A3]);
  const clipped = await transformFeatures(wanted, `-clip bbox=${bbox}`);
  const parts = clipped.map((f) => ({
    properties: COUNTRIES[f.properties.A3],
    polygons: polygonsOf(f.geometry).filter(([outer]) => Math.abs(signedRingArea(outer)) >= SMALLEST_ISLAND_KM2),
  })).sort((a, b) => a.properties.id.localeCompare(b.properties.id));
  const enclaves = cutEnclaves(parts);
  const countries = await transformFeatures(
    parts.map(({ properties, polygons }) => feature(properties, 'MultiPolygon', polygons)),
    `-snap -clean -simplify dp interval=${SIMPLIFY_METRES} keep-shapes`,
  );
  return { countries, enclaves };
}

/**
 * In the source an enclave belongs both to its own country and to the country around it. Makes it
 * a hole in the one around it. Returns what was cut: {of, within, km2}.
 */
function cutEnclaves(parts) {
  const cut = [];
  for (const owner of parts) {
    for (const [outer] of owner.polygons) {
      for (const around of parts) {
        if (around === owner) continue;
        const host = around.polygons.find(([ring]) => outer.every((vertex) => isInRing(vertex, ring)));
        if (!host) continue;
        host.push(outer.slice().reverse());
        cut.push({ of: owner.properties.id, within: around.properties.id, km2: areaKm2({ type: 'Polygon', coordinates: [outer] }) });
      }
    }
  }
  return cut;
}

/** The borders between two countries, joined, with properties {between: [id, id]}. Edges of the extent and coasts have one country only and drop out. */
export async function buildBorders(countries) {
  const { 'out.json': topology } = await runMapshaper(
    '-i countries.json -o out.json format=topojson no-quantization', { 'countries.json': collection(countries) });
  const users = topology.arcs.map(() => new Set());
  for (const geometry of topology.objects.countries.geometries) {
    for (const index of geometry.arcs.flat(Infinity)) users[index < 0 ? ~index : index].add(geometry.properties.id);
  }
  const pairs = new Map();
  topology.arcs.forEach((arc, i) => {
    if (users[i].size < 2) return;
    const pair = [...users[i]].sort().join(' ');
    pairs.set(pair, [...(pairs.get(pair) ?? []), arc]);
  });
  return [...pairs].sort(([a], [b]) => a.localeCompare(b)).flatMap(([pair, arcs]) =>
    joinLines(arcs, { throughJunctions: true }).map((line) => feature({ between: pair.split(' ') }, 'LineString', line)));
}

/** The sea inside the extent: what no country covers, without the hairline gaps between countries. */
export async function buildSea(bbox, countries) {
  const [west, south, east, north] = bbox;
  const frame = feature({}, 'Polygon', [[[west, south], [east, south], [east, north], [west, north], [west, south]]]);
  const pieces = await transformFeatures([frame], '-erase countries.json -explode', { 'countries.json': collection(countries) });
  const large = pieces.filter((f) => areaKm2(f.geometry) > 100);
  const gaps = pieces.filter((f) => areaKm2(f.geometry) <= 100);
  return { sea: large, gapsKm2: gaps.reduce((sum, f) => sum + areaKm2(f.geometry), 0) };
}
