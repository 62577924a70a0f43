import { createRequire } from 'node:module';
import { collection, feature, readJson } from './geojson.mjs';
import { areaKm2, polygonsOf } from './measure.mjs';
import { transformFeatures } from './run-mapshaper.mjs';
import { decodeObject } from './topology.mjs';

const TOLERANCE_M = 200;
/** What the US Census Bureau gives (State Area Measurements): for comparison, not for drawing. */
const KNOWN = {
  source: 'US Census Bureau',
  outline: { km2: 6446, what: '' },
  shore: { km2: 5047, what: 'Delaware’s land alone' },
};

/**
 * Delaware, for the article's comparison: the state's whole outline, with its part of Delaware Bay, and
 * the land inside it as far as the shore. Simplified, then stretched about its centre so that the areas
 * are those of the sources.
 */
export async function buildDelaware() {
  const [whole] = readJson('raw/delaware.geojson').features;
  const require = createRequire(import.meta.url);
  const atlas = readJson(new URL(`file://${require.resolve('us-atlas/states-10m.json')}`));
  const land = decodeObject(atlas, 'states').find(({ properties }) => properties.name === 'Delaware');
  // The same package draws the same shore a second time, from the counties: how far the two differ.
  const counties = readJson(new URL(`file://${require.resolve('us-atlas/counties-10m.json')}`));
  const again = decodeObject(counties, 'states').find(({ properties }) => properties.name === 'Delaware');
  const [outline] = await transformFeatures([whole], `-simplify interval=${TOLERANCE_M} dp`);
  const shoreInSource = largestPart(land.geometry);
  const [shore] = await transformFeatures([feature({}, 'Polygon', shoreInSource)], '-clip outline.json', {
    'outline.json': collection([outline]),
  });
  const sourceKm2 = { outline: areaKm2(whole.geometry), shore: areaKm2({ type: 'Polygon', coordinates: shoreInSource }) };
  const centre = middle(outline.geometry);
  return {
    features: [
      piece('outline', stretched(outline.geometry, sourceKm2.outline, centre)),
      piece('shore', stretched(shore.geometry, sourceKm2.shore, centre)),
    ],
    sourceKm2,
    shoreAgainKm2: areaKm2(again.geometry),
  };
}

function piece(part, geometry) {
  const { km2, what } = KNOWN[part];
  return feature(
    { id: 'delaware', name: 'Delaware', part, knownKm2: km2, knownWhat: what, knownSource: KNOWN.source },
    geometry.type,
    geometry.coordinates,
  );
}

function largestPart(geometry) {
  return polygonsOf(geometry).reduce((one, two) =>
    areaKm2({ type: 'Polygon', coordinates: two }) > areaKm2({ type: 'Polygon', coordinates: one }) ? two : one);
}

/** The middle of a geometry's extent. */
function middle(geometry) {
  const positions = polygonsOf(geometry).flat(2);
  return [0, 1].map((axis) => {
    const values = positions.map((position) => position[axis]);
    return (Math.min(...values) + Math.max(...values)) / 2;
  });
}

/** A geometry made larger or smaller about a point until it has an area. */
function stretched(geometry, km2, [x, y]) {
  const factor = Math.sqrt(km2 / areaKm2(geometry));
  const move = (value) => (typeof value[0] === 'number' ? [x + (value[0] - x) * factor, y + (value[1] - y) * factor] : value.map(move));
  return { type: geometry.type, coordinates: move(geometry.coordinates) };
}
