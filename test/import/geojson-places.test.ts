import { describe, expect, it, test } from 'vitest';
import { problemText } from '../../src/check/document/problem.ts';
import { geojsonPlaces } from '../../src/import/geojson-places.ts';

const point = { type: 'Point', coordinates: [1, 2] };
const square = {
  type: 'Polygon',
  coordinates: [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]], // prettier-ignore
};
const feature = (changes: object): object => ({
  type: 'Feature',
  properties: { name: 'Reedmarsh' },
  geometry: point,
  ...changes,
});
const read = (...features: unknown[]): ReturnType<typeof geojsonPlaces> =>
  geojsonPlaces('a.geojson', JSON.stringify({ type: 'FeatureCollection', features }));

describe('places', () => {
  it.each([
    ['its own id', { id: 'Reed 7', geometry: square }, 'reed-7'],
    ['the id among its properties', { properties: { id: 12, NAME: 'Reedmarsh' } }, '12'],
    ['its name', { properties: { title: 'Reed-Märsh (old)' } }, 'reed-marsh-old'],
  ])('a place is called by %s', (_, changes, id) => {
    expect(read(feature(changes))).toMatchObject({ places: [{ id }] });
  });

  it('have their geometry as it is', () => {
    expect(read(feature({ geometry: square }))).toEqual({
      places: [{ id: 'reedmarsh', name: 'Reedmarsh', geometry: square }],
      left: [],
    });
  });

  it('what is not taken is named once', () => {
    const properties = { name: 'A', kind: 'town', iso: 'X' };
    expect(
      read(feature({ properties }), feature({ properties: { ...properties, name: 'B' } })),
    ).toMatchObject({ left: ['kind', 'iso'] });
  });
});

test.each([
  [
    'metres',
    feature({ geometry: { type: 'Point', coordinates: [500000, 4e6] } }),
    'coordinates: found [500000,4000000]; allowed:',
  ],
  [
    'an empty place',
    feature({ geometry: { type: 'Point', coordinates: [] } }),
    'coordinates: found []; allowed:',
  ],
  ['no place', feature({ geometry: null }), 'geometry: found null; allowed: Point, Polygon'],
  [
    'an open ring',
    feature({ geometry: { type: 'Polygon', coordinates: [square.coordinates[0]!.slice(1)] } }),
    'geometry.coordinates[0]',
  ],
  [
    'no name',
    feature({ properties: null }),
    'properties: found null; allowed: an “id” or a “name”',
  ],
  [
    'no Latin letter',
    feature({ properties: { name: 'Արցախ' } }),
    'properties: found "Արցախ"; allowed:',
  ],
  ['no feature', 7, 'geometry: found nothing; allowed:'],
])('%s is told, with the feature and the field', (_, wrong, said) => {
  const problems = read(feature({ id: 'first' }), wrong);
  expect('places' in problems ? [] : problems.map((one) => problemText(one))).toEqual([
    expect.stringContaining(said),
  ]);
  expect(problems).toMatchObject([
    { file: 'a.geojson', field: expect.stringMatching(/^features\[1\]/) as string },
  ]);
});

test('two places of one id are told', () => {
  expect(read(feature({}), feature({}))).toMatchObject([
    { field: 'features[1]', found: '"reedmarsh" a second time' },
  ]);
});

test.each([
  ['{', ''],
  ['[]', 'type'],
  ['{"type":"FeatureCollection","crs":{"type":"name"},"features":[]}', 'crs'],
  ['{"type":"FeatureCollection","features":[]}', 'features'],
  ['{"type":"Topology"}', 'type'],
])('a file that is no such collection is told: %s', (text, field) => {
  expect(geojsonPlaces('a.geojson', text)).toMatchObject([{ file: 'a.geojson', line: 1, field }]);
});
