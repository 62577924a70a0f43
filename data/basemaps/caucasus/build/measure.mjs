// Measures on the sphere and in the plane. All areas and lengths printed by the build
// use one sphere (mean Earth radius), so that they can be compared with each other.

const EARTH_RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/** Great-circle distance in kilometres between two [lon, lat] points. */
export function distanceKm([lon1, lat1], [lon2, lat2]) {
  const a = Math.sin(((lat2 - lat1) * RADIANS) / 2) ** 2
    + Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * Math.sin(((lon2 - lon1) * RADIANS) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(a));
}

/** Length of a line in kilometres. */
export function lengthKm(line) {
  let total = 0;
  for (let i = 1; i < line.length; i++) total += distanceKm(line[i - 1], line[i]);
  return total;
}

/** Signed area of a ring in km²; positive when the ring runs counter-clockwise. */
export function signedRingArea(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1];
    const [x2, y2] = ring[i];
    sum += (x2 - x1) * RADIANS * (2 + Math.sin(y1 * RADIANS) + Math.sin(y2 * RADIANS));
  }
  return (-sum * EARTH_RADIUS_KM ** 2) / 2;
}

/** The polygons of a Polygon or MultiPolygon geometry, each a list of rings. */
export function polygonsOf(geometry) {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** The lines of a LineString or MultiLineString geometry. */
export function linesOf(geometry) {
  return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
}

/** Area in km² of a Polygon or MultiPolygon geometry, holes taken off. */
export function areaKm2(geometry) {
  let total = 0;
  for (const rings of polygonsOf(geometry)) {
    rings.forEach((ring, i) => { total += (i === 0 ? 1 : -1) * Math.abs(signedRingArea(ring)); });
  }
  return total;
}

/** Whether a point lies inside a ring (even-odd rule). */
export function isInRing([x, y], ring) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if ((yi > y) !== (yj > y) && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/** Whether a point lies inside a Polygon or MultiPolygon geometry. */
export function isInside(point, geometry) {
  return polygonsOf(geometry).some(([outer, ...holes]) =>
    isInRing(point, outer) && !holes.some((hole) => isInRing(point, hole)));
}

/** Nearest point on a set of lines: {km, point}, by a local flat projection. */
export function nearestOnLines([x, y], lines) {
  const stretch = Math.cos(y * RADIANS);
  let best = { km: Infinity, point: null };
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      const [ax, ay] = line[i - 1];
      const [bx, by] = line[i];
      const dx = (bx - ax) * stretch;
      const dy = by - ay;
      const t = Math.max(0, Math.min(1, ((x - ax) * stretch * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
      const point = [ax + (bx - ax) * t, ay + (by - ay) * t];
      const km = Math.hypot((x - point[0]) * stretch, y - point[1]) * RADIANS * EARTH_RADIUS_KM;
      if (km < best.km) best = { km, point };
    }
  }
  return best;
}

/** Index of the vertex of a line or ring that is nearest to a point. */
export function nearestVertexIndex(point, line) {
  let best = 0;
  let bestKm = Infinity;
  line.forEach((vertex, i) => {
    const km = distanceKm(point, vertex);
    if (km < bestKm) { bestKm = km; best = i; }
  });
  return best;
}
