import inset from '@turf/buffer';
import { feature, readJson } from './geojson.mjs';
import { joinLines } from './join-lines.mjs';
import { areaKm2, distanceKm, isInside, lengthKm, nearestOnLines, nearestVertexIndex, polygonsOf } from './measure.mjs';
import { transformFeatures } from './run-mapshaper.mjs';

const SEVAN_INSET_KM = 0.5;
const SEVAN_IN_SOURCE_KM2 = 1385.7;
const MINGACHEVIR_IN_SOURCE_KM2 = 546.4;
const SIMPLIFY_METRES = 60;

// The source's rivers are 1.7 km off in the median. Closer to the border than this they are taken
// to be the river that the border follows, and the border itself is drawn instead.
const SAME_RIVER_KM = 3;
const SHORTEST_PARALLEL_KM = 8;
const SHORTEST_RIVER_KM = 3;

/** Lakes cut to the extent, and the sea. Lake Sevan stands at its old level in the source and is drawn in by half a kilometre. */
export async function buildLakes(bbox, sea) {
  const source = readJson('raw/lakes.geojson').features.map((f) => {
    if (f.properties.km2 === SEVAN_IN_SOURCE_KM2) {
      return { ...inset(f, -SEVAN_INSET_KM, { units: 'kilometers', steps: 8 }), properties: { name: 'Lake Sevan' } };
    }
    return { ...f, properties: f.properties.km2 === MINGACHEVIR_IN_SOURCE_KM2 ? { name: 'Mingachevir Reservoir' } : {} };
  });
  const inland = source.filter((f) => !polygonsOf(f.geometry).flat(2).some((p) => sea.some((s) => isInside(p, s.geometry))));
  const lakes = (await transformFeatures(inland, `-clip bbox=${bbox} -simplify dp interval=${SIMPLIFY_METRES} keep-shapes`))
    .map((f) => ({ ...f, properties: { kind: 'lake', ...f.properties, km2: Math.round(areaKm2(f.geometry) * 10) / 10 } }));
  return [
    ...lakes.sort((a, b) => b.properties.km2 - a.properties.km2),
    ...sea.map((f) => ({ ...f, properties: { kind: 'sea', name: 'Caspian Sea', km2: Math.round(areaKm2(f.geometry)) } })),
  ];
}

/** Rivers cut to the extent. Where the Araks is the border it has the border's own vertices. */
export async function buildRivers(bbox, borders) {
  const between = (a, b) => borders.filter((f) => f.properties.between.join() === [a, b].sort().join()).map((f) => f.geometry.coordinates);
  const araks = araksAlongBorder(between);
  const riverBorders = [...between('turkey', 'armenia'), ...between('turkey', 'azerbaijan'), ...between('iran', 'azerbaijan'), ...between('iran', 'armenia')];

  const clipped = await transformFeatures(readJson('raw/rivers.geojson').features, `-clip bbox=${bbox} -explode -simplify dp interval=${SIMPLIFY_METRES}`);
  const groups = new Map();
  for (const f of clipped) {
    const { name = '', level } = f.properties;
    const group = `${level} ${name}`;
    groups.set(group, [...(groups.get(group) ?? []), f.geometry.coordinates]);
  }
  const rivers = [];
  for (const [group, lines] of [...groups].sort(([a], [b]) => a.localeCompare(b))) {
    const [level, ...name] = group.split(' ');
    for (const line of joinLines(lines, { gapKm: 0.5 }).flatMap((joined) => leaveOutBorderStretches(joined, riverBorders))) {
      if (lengthKm(line) < SHORTEST_RIVER_KM) continue;
      rivers.push(feature({ ...(name.join(' ') && { name: name.join(' ') }), level: Number(level) }, 'LineString', line));
    }
  }
  const lower = readJson('raw/araks-lower-course.json').coordinates;
  rivers.push(feature({ name: 'Araks', level: 2 }, 'LineString', [...araks, ...joinToKura(lower, rivers)]));
  return rivers;
}

/** The Araks from its confluence with the Akhuryan to the place where the border leaves it, in order downstream. */
function araksAlongBorder(between) {
  const [turkeyArmenia] = between('turkey', 'armenia');
  const downstream = turkeyArmenia[0][1] > turkeyArmenia.at(-1)[1] ? turkeyArmenia : turkeyArmenia.slice().reverse();
  // The border comes down the Akhuryan from the north; its westernmost vertex near 40.1° north is the confluence.
  const south = downstream.filter(([, lat]) => lat < 40.16);
  const confluence = south.reduce((best, p) => (p[0] < best[0] ? p : best));
  const upper = downstream.slice(downstream.indexOf(confluence));

  const iran = between('iran', 'azerbaijan').map((line) => (line[0][0] < line.at(-1)[0] ? line : line.slice().reverse()));
  iran.sort((a, b) => a[0][0] - b[0][0]);
  const eastern = iran.at(-1);
  // East of its northernmost vertex the border goes overland.
  const bend = eastern.reduce((best, p, i) => (p[1] > eastern[best][1] ? i : best), 0);
  const [joined, ...rest] = joinLines(
    [upper, ...between('turkey', 'azerbaijan'), ...iran.slice(0, -1), ...between('iran', 'armenia'), eastern.slice(0, bend + 1)],
    { gapKm: 0.05 });
  if (rest.length) throw new Error(`Araks: the border gives ${rest.length + 1} pieces instead of one`);
  return joined[0][0] < joined.at(-1)[0] ? joined : joined.reverse();
}

/** Adds the point of the Kura that is nearest to the end of the Araks. */
function joinToKura(lower, rivers) {
  const kura = rivers.filter((f) => f.properties.name === 'Kura').map((f) => f.geometry.coordinates);
  return [...lower, nearestOnLines(lower.at(-1), kura).point];
}

/** The parts of a river that do not run along the border; their cut ends are led to the border. */
function leaveOutBorderStretches(line, borderLines) {
  const near = line.map((p) => nearestOnLines(p, borderLines).km < SAME_RIVER_KM);
  const runs = [];
  near.forEach((isNear, i) => {
    if (!runs.length || runs.at(-1).isNear !== isNear) runs.push({ isNear, from: i, to: i });
    runs.at(-1).to = i;
  });
  for (const run of runs) {
    const length = lengthKm(line.slice(run.from, run.to + 1));
    const atEnd = run.from === 0 || run.to === line.length - 1;
    // A tributary crosses the strip; only a river that stays in it is the border river. A short stretch at an end is cut too, to be led to the border.
    run.drop = run.isNear ? atEnd || length >= SHORTEST_PARALLEL_KM : false;
  }
  // A bulge out of the strip between two dropped stretches belongs to the border river as well.
  runs.forEach((run, i) => {
    if (!run.isNear && runs[i - 1]?.drop && runs[i + 1]?.drop && lengthKm(line.slice(run.from, run.to + 1)) < SHORTEST_PARALLEL_KM) run.drop = true;
  });
  const vertices = borderLines.flat();
  const toBorder = (p) => vertices[nearestVertexIndex(p, vertices)];
  const kept = [];
  let part = null;
  runs.forEach((run, i) => {
    if (run.drop) { part = null; return; }
    if (!part) {
      part = runs[i - 1]?.drop ? [toBorder(line[run.from])] : [];
      kept.push(part);
    }
    part.push(...line.slice(run.from, run.to + 1));
    if (runs[i + 1]?.drop) part.push(toBorder(line[run.to]));
  });
  return kept.map((p) => p.filter((q, i) => i === 0 || distanceKm(q, p[i - 1]) > 0.001));
}
