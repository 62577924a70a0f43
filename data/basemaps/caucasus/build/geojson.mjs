import { readFileSync, writeFileSync } from 'node:fs';
import { signedRingArea } from './measure.mjs';

/** A GeoJSON feature. */
export function feature(properties, type, coordinates) {
  return { type: 'Feature', properties, geometry: { type, coordinates } };
}

/** A GeoJSON feature collection. */
export function collection(features) {
  return { type: 'FeatureCollection', features };
}

/** Reads and parses a JSON file given relative to this project's root or as a file URL. */
export function readJson(path) {
  return JSON.parse(readFileSync(path instanceof URL ? path : new URL(`../${path}`, import.meta.url), 'utf8'));
}

/** A copy of a geometry with rounded coordinates, repeated vertices dropped and rings right-handed (RFC 7946). */
export function tidyGeometry(geometry, decimals) {
  const round = (position) => position.map((value) => Number(value.toFixed(decimals)));
  const line = (positions) => positions.map(round).filter((p, i, all) => i === 0 || p[0] !== all[i - 1][0] || p[1] !== all[i - 1][1]);
  const polygon = (rings) => rings.map((positions, i) => {
    const ring = line(positions);
    return signedRingArea(ring) > 0 === (i === 0) ? ring : ring.reverse();
  });
  const { type, coordinates } = geometry;
  if (type === 'Point') return { type, coordinates: round(coordinates) };
  if (type === 'LineString') return { type, coordinates: line(coordinates) };
  if (type === 'MultiLineString') return { type, coordinates: coordinates.map(line) };
  if (type === 'Polygon') return { type, coordinates: polygon(coordinates) };
  if (type === 'MultiPolygon') return { type, coordinates: coordinates.map(polygon) };
  throw new Error(`tidyGeometry: ${type} is not handled`);
}

/** Writes features as GeoJSON, one feature on each line so that changes can be read in a diff. Returns the features as written. */
export function writeGeojson(path, features, decimals) {
  const tidy = features.map((f) => ({ ...f, geometry: tidyGeometry(f.geometry, decimals) }));
  writeFileSync(new URL(`../${path}`, import.meta.url),
    `{"type":"FeatureCollection","features":[\n${tidy.map((f) => JSON.stringify(f)).join(',\n')}\n]}\n`);
  return tidy;
}
