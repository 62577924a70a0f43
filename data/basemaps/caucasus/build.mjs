// Builds every committed file of this folder from the packages and raw/, prints what it measured
// and stops with an error when a measure is out of range.

import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { checkComparison, checkDistricts, checkLayers } from './build/checks.mjs';
import { buildBorders, buildCountries, buildSea } from './build/countries.mjs';
import { buildDelaware } from './build/delaware.mjs';
import { buildDistrictLines, buildStoryDistricts, districtByCode, measureTerter, readDivisions } from './build/districts.mjs';
import { writeGeojson } from './build/geojson.mjs';
import { buildLabels } from './build/labels.mjs';
import { buildBehindLine, buildLineOfContact, buildOblast } from './build/line-of-contact.mjs';
import { areaKm2, lengthKm, linesOf } from './build/measure.mjs';
import { buildBasemapFile } from './build/basemap-file.mjs';
import { buildProvenance } from './build/provenance.mjs';
import { buildSettlements } from './build/settlements.mjs';
import { decodeObject, writeTopology } from './build/topology.mjs';
import { buildLakes, buildRivers } from './build/water.mjs';

// The lakes and rivers of the source stop at 43° east and 38° north; nothing is drawn beyond.
const BBOX = [43, 38, 50.6, 42.2];
const QUANTIZATION = 100000;
const LARGEST_GZIP_BYTES = 75 * 1024;

const { countries, enclaves } = await buildCountries(BBOX);
const borders = await buildBorders(countries);
const { sea, gapsKm2 } = await buildSea(BBOX, countries);
const country = (id) => countries.find((f) => f.properties.id === id);

const azerbaijanDistricts = readDivisions('aze');
const districtLines = [
  await buildDistrictLines(azerbaijanDistricts, country('azerbaijan'), borders),
  await buildDistrictLines(readDivisions('arm'), country('armenia'), borders),
];
const districts = await buildStoryDistricts(azerbaijanDistricts, country('azerbaijan'));

const oblast = buildOblast();
const { line: lineOfContact, endShiftKm } = buildLineOfContact(country('azerbaijan'), districtByCode(azerbaijanDistricts, 'AZ.KA'));
const behindLine = buildBehindLine(country('azerbaijan'), lineOfContact);

const delaware = await buildDelaware();

const rivers = await buildRivers(BBOX, borders);
const settlements = buildSettlements();

const layers = {
  countries,
  borders,
  'district-lines': districtLines.flatMap(({ lines }) => lines),
  oblast: [oblast],
  'line-of-contact': [lineOfContact],
  'behind-line': [behindLine],
  lakes: await buildLakes(BBOX, sea),
  rivers,
  settlements: settlements.features,
  labels: buildLabels(rivers),
};

const topology = await writeTopology('basemap.topojson', layers, QUANTIZATION);
const decoded = Object.fromEntries(Object.keys(layers).map((name) => [name, decodeObject(topology, name)]));
const written = {
  districts: writeGeojson('districts.geojson', districts, 4),
  oblast: writeGeojson('oblast.geojson', [oblast], 5),
  lineOfContact: writeGeojson('line-of-contact.geojson', [lineOfContact], 5),
  behindLine: writeGeojson('behind-line.geojson', [behindLine], 5),
  comparisons: writeGeojson('comparisons.geojson', delaware.features, 4),
};

const measured = {
  countriesKm2: Object.fromEntries(decoded.countries.map((f) => [f.properties.id, areaKm2(f.geometry)])),
  enclaves,
  gapsKm2,
  borderKm: borders.reduce((sum, f) => sum + lengthKm(f.geometry.coordinates), 0),
  armeniaAzerbaijanVertices: borders.filter((f) => f.properties.between.join() === 'armenia,azerbaijan')
    .reduce((sum, f) => sum + f.geometry.coordinates.length, 0),
  districtLineEndsJoined: districtLines.reduce((sum, { joined }) => sum + joined, 0),
  oblastKm2: areaKm2(oblast.geometry),
  oblastVertices: oblast.geometry.coordinates[0].length,
  behindLineKm2: areaKm2(behindLine.geometry),
  lineOfContactKm: lengthKm(lineOfContact.geometry.coordinates),
  lineOfContactEndShiftKm: endShiftKm,
  sevanKm2: areaKm2(layers.lakes.find((f) => f.properties.name === 'Lake Sevan').geometry),
  terter: measureTerter(azerbaijanDistricts),
  dashkesanInSourceKm2: areaKm2(districtByCode(azerbaijanDistricts, 'AZ.DS').geometry),
  districtsKm2: Object.fromEntries(written.districts.map((f) => [f.properties.id, areaKm2(f.geometry)])),
  delaware: {
    ...delaware,
    features: undefined,
    drawnKm2: Object.fromEntries(written.comparisons.map((f) => [f.properties.part, areaKm2(f.geometry)])),
    vertices: written.comparisons.map((f) => f.geometry.coordinates.flat(Infinity).length / 2),
  },
  settlements: settlements.features.length,
  settlementDifferences: settlements.differences.filter((d) => d.km > 1),
  counts: Object.fromEntries(Object.entries(decoded).map(([name, features]) => [name, features.length])),
};
writeFileSync(new URL('./basemap.json', import.meta.url), `${JSON.stringify(buildBasemapFile(buildProvenance(measured)), null, 2)}\n`);

const failures = [
  ...checkLayers(layers).map((text) => `as built: ${text}`),
  ...checkLayers(decoded).map((text) => `as decoded: ${text}`),
  ...checkLayers({ ...layers, oblast: written.oblast, 'behind-line': written.behindLine, 'line-of-contact': written.lineOfContact }).map((text) => `as written: ${text}`),
  ...checkDistricts(written.districts, layers.settlements),
  ...checkComparison(measured.delaware),
];
console.log(JSON.stringify(measured, (key, value) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value), 1));
for (const [name, features] of Object.entries(decoded)) {
  const vertices = features.reduce((n, f) => n + f.geometry.coordinates.flat(Infinity).length / 2, 0);
  const km = features.filter((f) => /Line/.test(f.geometry.type)).flatMap((f) => linesOf(f.geometry)).reduce((sum, l) => sum + lengthKm(l), 0);
  console.log(`${name}: ${features.length} features, ${vertices} vertices${km ? `, ${km.toFixed(0)} km` : ''}`);
}
for (const file of ['basemap.topojson', 'districts.geojson', 'oblast.geojson', 'line-of-contact.geojson', 'behind-line.geojson', 'comparisons.geojson', 'basemap.json']) {
  const bytes = readFileSync(new URL(file, import.meta.url));
  const gzip = gzipSync(bytes, { level: 9 }).length;
  console.log(`${file}: ${bytes.length} bytes, ${gzip} gzip`);
  if (file === 'basemap.topojson' && gzip > LARGEST_GZIP_BYTES) failures.push(`basemap.topojson is ${gzip} bytes gzip, more than ${LARGEST_GZIP_BYTES}`);
}
if (failures.length) {
  console.error(`\n${failures.length} checks failed:\n${failures.map((text) => `- ${text}`).join('\n')}`);
  process.exit(1);
}
console.log('all checks hold');
