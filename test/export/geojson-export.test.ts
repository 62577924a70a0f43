import { check } from '@placemarkio/check-geojson';
import { expect, it } from 'vitest';

import { claimsGeojson } from '../../src/export/geojson-export.ts';
import { fixtureStory } from '../story/fixtures/two-villages.ts';

it('gives a Feature for each claim, as wide as the article is imprecise', () => {
  const { features } = claimsGeojson(fixtureStory());
  expect(features.map(({ id, geometry }) => [id, geometry?.type ?? null])).toEqual([
    ['stream-disputed', null],
    ['weir-blocked', 'Point'],
    ['weir-denial', null],
    ['mayor-comment', null],
    ['reeds-cut', 'Polygon'],
    ['moor-area', 'Polygon'],
    ['moor-distance', 'Polygon'],
    ['onlookers', null],
  ]);
});

it('is valid GeoJSON with flat properties', () => {
  const collection = claimsGeojson(fixtureStory());
  expect(() => check(JSON.stringify(collection))).not.toThrow();
  const values = collection.features.flatMap(({ properties }) =>
    Object.values<unknown>({ ...properties }),
  );
  expect(values.filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
});

it('takes some of the claims', () => {
  const story = fixtureStory();
  const { features } = claimsGeojson(story, story.claims.slice(0, 1));
  expect(features.map(({ id }) => id)).toEqual(['stream-disputed']);
});
