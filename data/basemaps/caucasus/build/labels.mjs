import { feature, readJson } from './geojson.mjs';
import { lengthKm } from './measure.mjs';

const TANGENT_KM = 5;

/**
 * The hand-placed labels. A river's label names a longitude only: it is put on the river there,
 * turned to its course. `rotate` is in degrees clockwise on a north-up map.
 */
export function buildLabels(rivers) {
  return readJson('raw/labels.json').map(({ kind, text, at, rotate, on }) => {
    const place = on ? placeOnRiver(rivers, on) : { at, rotate };
    return feature({ kind, text, ...(place.rotate !== undefined && { rotate: place.rotate }) }, 'Point', place.at);
  });
}

function placeOnRiver(rivers, { river, lon }) {
  for (const { properties, geometry: { coordinates: line } } of rivers) {
    if (properties.name !== river) continue;
    const i = line.findIndex(([x], k) => k > 0 && (line[k - 1][0] - lon) * (x - lon) <= 0);
    if (i < 0) continue;
    const [a, b] = [line[i - 1], line[i]];
    const t = (lon - a[0]) / (b[0] - a[0] || 1);
    let [from, to] = [i - 1, i];
    while (from > 0 && lengthKm(line.slice(from, i)) < TANGENT_KM) from--;
    while (to < line.length - 1 && lengthKm(line.slice(i, to + 1)) < TANGENT_KM) to++;
    const east = (line[to][0] - line[from][0]) * Math.cos((a[1] * Math.PI) / 180);
    const north = line[to][1] - line[from][1];
    let degrees = Math.round((-Math.atan2(north, east) * 180) / Math.PI);
    if (degrees > 90) degrees -= 180;
    if (degrees < -90) degrees += 180;
    return { at: [lon, Number((a[1] + (b[1] - a[1]) * t).toFixed(4))], rotate: degrees };
  }
  throw new Error(`label: no river ${river} at ${lon}° east`);
}
