import { feature, readJson } from './geojson.mjs';
import { joinLines } from './join-lines.mjs';
import { distanceKm, isInside, isInRing, linesOf, nearestOnLines, nearestVertexIndex, polygonsOf } from './measure.mjs';

const STEPANAKERT = [46.7528, 39.8177];

function piecesNamed(name) {
  return readJson('raw/disputed-borders.geojson').features
    .filter((f) => f.properties.name === name).flatMap((f) => linesOf(f.geometry));
}

/** The former Nagorno-Karabakh Autonomous Oblast: the source's pieces joined into one ring. Gaps between pieces reach 243 m. */
export function buildOblast() {
  const rings = joinLines(piecesNamed('Former USSR oblast in 1991'), { gapKm: 0.3, throughJunctions: true });
  if (rings.length !== 1) throw new Error(`oblast: ${rings.length} lines instead of one ring`);
  const [ring] = rings;
  const closingGapKm = distanceKm(ring[0], ring.at(-1));
  if (closingGapKm > 0.3) throw new Error(`oblast: the ring stays open by ${closingGapKm.toFixed(2)} km`);
  if (closingGapKm > 0) ring.push(ring[0]);
  return feature({ id: 'nkao', name: 'Former Nagorno-Karabakh Autonomous Oblast' }, 'Polygon', [ring]);
}

/**
 * The line of contact, from the border with Armenia in the north-west to the border with Iran.
 * The source's line runs several kilometres south of the Murov ridge in the north-west; there the
 * northern boundary of the Kalbajar district stands in for it. Both ends are moved to a vertex of
 * the border, so that the area behind the line closes without slivers.
 */
export function buildLineOfContact(azerbaijan, kalbajar) {
  const [ceasefire] = joinLines(piecesNamed('Ceasefire Line 1994'), { gapKm: 0.3, throughJunctions: true });
  if (ceasefire[0][0] > ceasefire.at(-1)[0]) ceasefire.reverse();
  const east = ceasefire.slice(nearestVertexIndex([46.34898, 40.26457], ceasefire));

  const ring = kalbajar.geometry.coordinates[0].slice(1);
  const first = nearestVertexIndex([45.8974, 40.2983], ring);
  const last = nearestVertexIndex([46.3178, 40.2762], ring);
  const walk = (step) => {
    const vertices = [];
    for (let i = first; ; i = (i + step + ring.length) % ring.length) {
      vertices.push(ring[i]);
      if (i === last) return vertices;
    }
  };
  const [forwards, backwards] = [walk(1), walk(-1)];
  const ridge = forwards.length < backwards.length ? forwards : backwards;

  const outer = mainRing(azerbaijan);
  // The north-west end follows the district boundary to the border; the south-east end goes on in its own direction.
  const start = outer[nearestVertexIndex(nearestOnLines(ridge[0], [outer]).point, outer)];
  const [a, b] = east.slice(-2);
  const beyond = continueToRing(a, b, outer);
  const end = outer[nearestVertexIndex(beyond, outer)];
  const line = [start, ...ridge, ...east, end].filter((p, i, all) => i === 0 || distanceKm(p, all[i - 1]) > 0.001);
  return {
    line: feature({ id: 'line-of-contact', name: 'Line of contact, approximate' }, 'LineString', line),
    endShiftKm: [distanceKm(start, ridge[0]), distanceKm(b, end)],
  };
}

/** Where the ray from a through b first leaves the ring, in steps of 50 m. */
function continueToRing(a, b, ring) {
  const km = distanceKm(a, b);
  for (let step = 0; step < 400; step++) {
    const t = 1 + (step * 0.05) / km;
    const point = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
    if (!isInRing(point, ring)) return point;
  }
  throw new Error('line of contact: its south-east end does not reach the border within 20 km');
}

function mainRing(country) {
  return polygonsOf(country.geometry).map(([outer]) => outer).find((outer) => isInRing(STEPANAKERT, outer));
}

/** The territory of Azerbaijan behind the line of contact: the line closed along the border. */
export function buildBehindLine(azerbaijan, lineOfContact) {
  const line = lineOfContact.geometry.coordinates;
  const outer = mainRing(azerbaijan).slice(1);
  const from = nearestVertexIndex(line.at(-1), outer);
  const to = nearestVertexIndex(line[0], outer);
  for (const step of [1, -1]) {
    const along = [];
    for (let i = (from + step + outer.length) % outer.length; i !== to; i = (i + step + outer.length) % outer.length) along.push(outer[i]);
    const polygon = { type: 'Polygon', coordinates: [[...line, ...along, line[0]]] };
    if (isInside(STEPANAKERT, polygon) && !isInside([49.8, 40.4], polygon)) {
      return feature({ id: 'behind-line', name: 'Azerbaijani territory behind the line of contact' }, 'Polygon', polygon.coordinates);
    }
  }
  throw new Error('the line of contact does not divide Azerbaijan');
}
