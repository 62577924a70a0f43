import { areaKm2, distanceKm, isInside, polygonsOf } from './measure.mjs';

const IN_OBLAST = ['stepanakert', 'shusha', 'mardakert', 'martuni', 'askeran', 'hadrut'];
const BEHIND_LINE = ['mardakert', 'aghdam', 'fuzuli', 'kalbajar', 'lachin', 'stepanakert', 'shusha', 'hadrut', 'jabrayil'];
const NOT_BEHIND_LINE = ['terter', 'guzanli', 'horadiz', 'barda', 'naftalan', 'dashkesan', 'vardenis', 'ganja'];
const NOT_IN_OBLAST = ['lachin', 'fuzuli', 'aghdam', 'kalbajar', 'terter', 'guzanli', 'horadiz', 'barda'];
const KNOWN_POINTS = { vardenis: [45.7316, 40.1827], terter: [46.9316, 40.342], dashkesan: [46.0819, 40.5239] };
// As the source draws them, not their known areas: a change here means that the source changed.
const DISTRICT_KM2 = { 'terter-district': 1260, 'dashkesan-district': 969 };
const SETTLEMENT_COUNTRY = { stepanakert: 'azerbaijan', terter: 'azerbaijan', dashkesan: 'azerbaijan', lachin: 'azerbaijan', kalbajar: 'azerbaijan', vardenis: 'armenia', goris: 'armenia', kapan: 'armenia', yerevan: 'armenia', nakhchivan: 'azerbaijan', tbilisi: 'georgia' };

/**
 * Checks that hold for the layers as built and again for the layers decoded from the quantised
 * topology. Returns every failure as text, so that all are shown at once.
 */
export function checkLayers(layers) {
  const failures = [];
  const expect = (condition, text) => { if (!condition) failures.push(text); };
  const range = (what, value, low, high) => expect(value >= low && value <= high, `${what} is ${value.toFixed(2)}, not within ${low} to ${high}`);
  const country = Object.fromEntries(layers.countries.map((f) => [f.properties.id, f]));
  const place = Object.fromEntries(layers.settlements.map((f) => [f.properties.id, f.geometry.coordinates]));
  const [oblast] = layers.oblast;
  const [behind] = layers['behind-line'];

  range('oblast, km²', areaKm2(oblast.geometry), 4267, 4287);
  range('behind the line, km²', areaKm2(behind.geometry), 11850, 12020);
  range('Armenia, km²', areaKm2(country.armenia.geometry), 29743 * 0.99, 29743 * 1.01);
  range('Azerbaijan, km²', areaKm2(country.azerbaijan.geometry), 86600 * 0.985, 86600 * 1.015);
  const sevan = layers.lakes.find((f) => f.properties.name === 'Lake Sevan');
  range('Lake Sevan, km²', areaKm2(sevan.geometry), 1275, 1295);

  for (const id of IN_OBLAST) expect(isInside(place[id], oblast.geometry), `${id} is not in the oblast`);
  for (const id of NOT_IN_OBLAST) expect(!isInside(place[id], oblast.geometry), `${id} is in the oblast`);
  for (const id of BEHIND_LINE) expect(isInside(place[id], behind.geometry), `${id} is not behind the line`);
  for (const id of NOT_BEHIND_LINE) expect(!isInside(place[id], behind.geometry), `${id} is behind the line`);
  for (const [id, point] of Object.entries(KNOWN_POINTS)) range(`${id}, km from its known place`, distanceKm(place[id], point), 0, 2);
  for (const [id, owner] of Object.entries(SETTLEMENT_COUNTRY)) {
    const found = layers.countries.filter((f) => isInside(place[id], f.geometry)).map((f) => f.properties.id);
    expect(found.join() === owner, `${id} is in ${found.join() || 'no country'}, not in ${owner}`);
  }
  for (const f of layers.countries) {
    for (const [outer] of polygonsOf(f.geometry)) {
      const others = layers.countries.filter((g) => g !== f && outer.every((p) => isInside(p, g.geometry)));
      expect(!others.length, `${f.properties.id}: a part also lies in ${others.map((g) => g.properties.id)}`);
    }
  }
  for (const [name, features] of Object.entries(layers)) {
    expect(features.length > 0, `${name} is empty`);
    for (const f of features) expect(f.geometry.coordinates.flat(Infinity).every(Number.isFinite), `${name}: a coordinate is not a number`);
  }
  return failures;
}

/** Checks on the district outlines. */
export function checkDistricts(districts, settlements) {
  const failures = [];
  const place = Object.fromEntries(settlements.map((f) => [f.properties.id, f.geometry.coordinates]));
  for (const [district, settlement] of [['terter-district', 'terter'], ['dashkesan-district', 'dashkesan']]) {
    const f = districts.find((d) => d.properties.id === district);
    if (!isInside(place[settlement], f.geometry)) failures.push(`${settlement} is not in ${district}`);
    const km2 = areaKm2(f.geometry);
    if (Math.abs(km2 - DISTRICT_KM2[district]) > 10) failures.push(`${district} is ${km2.toFixed(0)} km², not about ${DISTRICT_KM2[district]}`);
  }
  return failures;
}

/** Checks on the outline that is laid over the map: it must keep the area of its source. */
export function checkComparison({ sourceKm2, drawnKm2 }) {
  return Object.entries(drawnKm2).flatMap(([part, km2]) =>
    Math.abs(km2 / sourceKm2[part] - 1) > 0.001 ? [`${part} of the comparison is ${km2.toFixed(1)} km², its source ${sourceKm2[part].toFixed(1)}`] : []);
}
