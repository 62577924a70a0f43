import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';

import { geometryMistake } from '../../../src/check/geometry/geometry-problems.ts';
import type { StoryData } from '../../../src/check/document/story-files.ts';
import { problemsAfter, withId } from '../../story/fixtures/two-villages.ts';

const ring = (data: StoryData) => {
  const { geometry } = withId(data.places.features, 'reedmarsh');
  return (geometry as Polygon).coordinates[0] ?? [];
};

describe('geometryProblems', () => {
  it.each<[string, (data: StoryData) => void, string]>([
    [
      'swapped coordinates of a point',
      ({ places }) => (withId(places.features, 'millbridge').geometry.coordinates = [50.2, 10.2]),
      'features[0].geometry.coordinates: found [50.2,10.2]; longitude and latitude look swapped; allowed: longitude first: [10.2,50.2]',
    ],
    [
      'a swapped mark',
      ({ places }) => (withId(places.features, 'moor').properties.mark = [50.43, 10.54]),
      'mark: found [50.43,10.54]; longitude and latitude look swapped',
    ],
    [
      'swapped coordinates of an area',
      (data) => ring(data).forEach((position) => position.reverse()),
      'features[1].geometry.coordinates[0][0]: found [50.6,10.4]; longitude and latitude look swapped',
    ],
    ['an open ring', (data) => ring(data).pop(), 'allowed: a closed ring'],
    [
      'a ring the wrong way round',
      (data) => ring(data).reverse(),
      'found a clockwise ring; allowed: counterclockwise',
    ],
    [
      'a place outside of the view',
      ({ places }) => {
        const { properties, geometry } = withId(places.features, 'millbridge');
        properties.mark = [20, 50];
        geometry.coordinates = [20, 50];
      },
      "found [20,50]; allowed: a position within the story's opening bounds [10,50,11,51]",
    ],
    [
      'an area outside of the view',
      (data) => ring(data).forEach((position) => (position[0] = (position[0] ?? 0) + 5)),
      "an area that meets the story's opening bounds",
    ],
    [
      'a longitude beyond the globe',
      (data) => ring(data).splice(1, 1, [190, 50.6]),
      'found [190,50.6]; allowed: a longitude from -180 to 180',
    ],
    [
      'a view from east to west',
      ({ story }) => (story.opening.bounds = [11, 50, 10, 51]),
      'opening.bounds: found [11,50,10,51]; allowed: west, south, east, north, with west less than east',
    ],
  ])('gives one message for %s', (_, change, expected) => {
    const problems = problemsAfter(change);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });

  it('refuses a precision that does not fit the geometry', () => {
    expect(
      problemsAfter(
        ({ places }) => (withId(places.features, 'reedmarsh').properties.precision = 'town'),
      ),
    ).toEqual([
      expect.stringContaining(
        'found the precision “town” with a Polygon; allowed: a Point for “town”',
      ),
    ]);
    expect(
      problemsAfter(
        ({ places }) => (withId(places.features, 'millbridge').properties.precision = 'region'),
      ),
    ).toEqual([expect.stringContaining('a Polygon or MultiPolygon for “region”')]);
  });
});

describe('geometryMistake', () => {
  const square = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ];
  it.each([
    ['Point', [], 'longitude and latitude'],
    ['Point', [1, null], 'longitude and latitude'],
    ['Point', [1, NaN], 'longitude and latitude'],
    ['Polygon', [], 'at least one ring'],
    [
      'Polygon',
      [
        [
          [0, 0],
          [1, 1],
        ],
      ],
      'four or more positions',
    ],
    [
      'Polygon',
      [
        [
          [0, 0],
          [0, 0],
          [0, 0],
          [0, 0],
        ],
      ],
      'a ring around an area',
    ],
    ['Polygon', [square, square], 'clockwise for a hole'],
    ['MultiPolygon', [], 'at least one polygon'],
    ['MultiPolygon', [[square], 7], 'at least one ring'],
  ])('refuses %s %j', (type, coordinates, allowed) => {
    expect(geometryMistake({ type, coordinates }, null)?.allowed).toContain(allowed);
  });

  it('accepts areas with holes and several parts', () => {
    const hole = [
      [0.2, 0.2],
      [0.2, 0.4],
      [0.4, 0.4],
      [0.4, 0.2],
      [0.2, 0.2],
    ];
    expect(geometryMistake({ type: 'Polygon', coordinates: [square, hole] }, null)).toBeNull();
    expect(
      geometryMistake({ type: 'MultiPolygon', coordinates: [[square], [square]] }, [0, 0, 2, 2]),
    ).toBeNull();
  });
});
