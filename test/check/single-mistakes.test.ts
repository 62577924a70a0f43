import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';

import { checkStory } from '../../src/check/check-story.ts';
import { problemText } from '../../src/check/document/problem.ts';
import type { StoryData } from '../../src/check/document/story-files.ts';
import { fixtureTexts, problemsAfter, withId } from '../story/fixtures/two-villages.ts';

const place = ({ places }: StoryData, id: string) => withId(places.features, id);
const claim = ({ claims }: StoryData, id: string) => withId(claims.claims, id);
const rings = (data: StoryData, id: string) => (place(data, id).geometry as Polygon).coordinates;

/** The figure of the Moor's size, given a second time. */
function repeated(data: StoryData, changes: object = {}): void {
  const [figure] = claim(data, 'moor-area').figures;
  Object.assign(claim(data, 'moor-distance'), {
    figures: [{ ...figure, words: '10 kilometres', value: 10, unit: 'km' }],
    ...changes,
  });
}

describe('one mistake gives one message that names its field', () => {
  it.each<[string, (data: StoryData) => void, string]>([
    [
      'a figure with another unit than its words name',
      (data) => (claim(data, 'moor-area').figures[0]!.unit = 'km'),
      'figures[0].unit: found "km"; allowed: "km²", as in the words "about 40 square kilometres"',
    ],
    [
      'a date that its words do not name',
      (data) => (claim(data, 'moor-area').when.words = 'on 14 March 2050'),
      'allowed: a date with 14 March, as in the words "on 14 March 2050"',
    ],
    [
      'a period after the article',
      (data) => (data.story.period = '2031-01-01/2031-01-05'),
      'period: found "2031-01-01/2031-01-05"; allowed: a period that begins by ',
    ],
    [
      'a language that there is not',
      (data) => (data.story.language = 'zz'),
      'language: found "zz"; allowed: a language’s code; no language has “zz”',
    ],
    [
      'a claim that answers itself',
      (data) =>
        Object.assign(claim(data, 'moor-area'), { respondsTo: 'moor-area', stance: 'comments' }),
      '.respondsTo: found "moor-area", the claim itself; allowed: the id of a claim that does not lead back here',
    ],
    [
      'a first view with longitude and latitude swapped',
      (data) => {
        const [west, south, east, north] = data.story.opening.bounds;
        data.story.opening.bounds = [south, west, north, east];
      },
      'longitude and latitude look swapped, here or in the places; allowed: west, south, east, north: [',
    ],
    [
      'a figure that repeats itself',
      (data) => (claim(data, 'moor-area').sameFigureAs = 'moor-area'),
      'claims[5].sameFigureAs: found "moor-area", the claim itself; allowed: an earlier claim',
    ],
    [
      'figures that repeat each other',
      (data) => {
        claim(data, 'moor-area').sameFigureAs = 'moor-distance';
        repeated(data, { sameFigureAs: 'moor-area' });
      },
      'claims[5].sameFigureAs: found "moor-distance", a claim that stands after this one',
    ],
    [
      'a figure that repeats another number',
      (data) => repeated(data, { sameFigureAs: 'moor-area' }),
      'claims[6].sameFigureAs: found "moor-area", which gives 40 km²; allowed: a claim that gives 10 km too',
    ],
    [
      'a figure that repeats a repetition',
      (data) => {
        const figures = structuredClone(claim(data, 'moor-area').figures);
        Object.assign(claim(data, 'reeds-cut'), {
          figures: figures.map((one) => ({ ...one, value: 57, words: 'Reedmarsh district' })),
        });
        Object.assign(claim(data, 'weir-denial'), {
          figures: figures.map((one) => ({ ...one, value: 57, words: 'council' })),
          sameFigureAs: 'weir-blocked',
        });
        claim(data, 'weir-blocked').figures = figures.map((one) => ({
          ...one,
          value: 57,
          words: 'Lower Brook',
        }));
        claim(data, 'reeds-cut').sameFigureAs = 'weir-denial';
      },
      'sameFigureAs: found "weir-denial", which itself has the figure of "weir-blocked"',
    ],
    [
      'a ring that crosses itself',
      (data) =>
        rings(data, 'reedmarsh').splice(0, 1, [
          [10.4, 50.6],
          [10.5, 50.6],
          [10.45, 50.75],
          [10.5, 50.7],
          [10.4, 50.7],
          [10.4, 50.6],
        ]),
      'features[1].geometry.coordinates[0][1]: found an edge from [10.5,50.6] to [10.45,50.75] that crosses the edge from [10.5,50.7] to [10.4,50.7]',
    ],
    [
      'a hole outside',
      (data) =>
        rings(data, 'reedmarsh').push([
          [10.6, 50.6],
          [10.6, 50.7],
          [10.7, 50.7],
          [10.6, 50.6],
        ]),
      'features[1].geometry.coordinates[1]: found a hole outside of the outer ring; allowed: holes inside',
    ],
    [
      'parts that cross',
      (data) => {
        const own = rings(data, 'reedmarsh');
        const moved = own.map((ring) => ring.map(([x = 0, y = 0]) => [x + 0.05, y + 0.05]));
        const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates: [own, moved] };
        place(data, 'reedmarsh').geometry = geometry;
      },
      'features[1].geometry.coordinates[0][0][2]: found an edge',
    ],
    [
      'a mark outside of its area',
      (data) => (place(data, 'reedmarsh').properties.mark = [10.3, 50.65]),
      "features[1].properties.mark: found [10.3,50.65], outside of the place's area; allowed: a position inside the area, such as [10.45,50.65]",
    ],
    [
      'a sign outside of its area',
      (data) => (place(data, 'reedmarsh').properties.sign = [10.3, 50.65]),
      "features[1].properties.sign: found [10.3,50.65], outside of the place's area; allowed: a position inside the area, such as [10.45,50.65]",
    ],
    [
      'a sign with latitude and longitude swapped',
      (data) => (place(data, 'reedmarsh').properties.sign = [50.65, 10.45]),
      'features[1].properties.sign: found [50.65,10.45]',
    ],
    [
      'a sign beside a point',
      (data) => (place(data, 'millbridge').properties.sign = [10.2, 50.2]),
      'features[0].properties.sign: found [10.2,50.2] beside a Point; allowed: no sign',
    ],
    [
      'a sign on the spot of another place',
      (data) => {
        place(data, 'millbridge').geometry.coordinates = [10.45001, 50.66];
        place(data, 'millbridge').properties.mark = [10.45001, 50.66];
        place(data, 'reedmarsh').properties.sign = [10.45, 50.66];
      },
      'features[1].properties.sign: found [10.45,50.66], where "millbridge" stands; allowed: a spot of its own',
    ],
    [
      'a point far from its mark',
      (data) => (place(data, 'millbridge').properties.mark = [10.3, 50.2]),
      "features[0].properties.mark: found [10.3,50.2], 7.1 km from the place's point; allowed: the point [10.2,50.2], or at most 1 km from it",
    ],
    [
      'two places on one spot',
      (data) => {
        place(data, 'millbridge').geometry.coordinates = [10.45001, 50.65];
        place(data, 'millbridge').properties.mark = [10.45001, 50.65];
      },
      'features[1].properties.mark: found [10.45,50.65], where "millbridge" stands; allowed: a spot of its own',
    ],
    [
      'an opening view with longitude and latitude swapped',
      ({ story }) => (story.opening.bounds = [50, 10, 51, 11]),
      'opening.bounds: found [50,10,51,11]; longitude and latitude look swapped, here or in the places; allowed: west, south, east, north: [10,50,11,51]',
    ],
    [
      'an opening view of somewhere else',
      ({ story }) => (story.opening.bounds = [20, 50, 21, 51]),
      'opening.bounds: found [20,50,21,51], which hold 0 of the 4 marks and labels; allowed: bounds that hold them all; they lie within [10.2,50.2,10.7,50.65]',
    ],
    [
      'a language that no date can be written in',
      ({ story }) => (story.language = 'en-GB-GB'),
      'story.json:3: language: found "en-GB-GB"; allowed: a BCP 47 language tag',
    ],
    [
      'a language of a name',
      (data) => (place(data, 'moor').properties.names[0]!.language = 'en-a'),
      'features[2].properties.names[0].language: found "en-a"',
    ],
    [
      'a language of a number',
      (data) => (claim(data, 'moor-area').figures[0]!.notation = 'de-x'),
      'claims[5].figures[0].notation: found "de-x"',
    ],
    [
      'an address with a password',
      ({ story }) => (story.source.url = 'https://ann:hush@example.org/a'),
      'source.url: found an address with a password; allowed: the address that readers can use, without it: "https://example.org/a"',
    ],
    [
      'an address without a host',
      ({ story }) => (story.source.url = 'https://'),
      'source.url: found "https://"; allowed: an address such as',
    ],
    [
      'a character that no page can hold',
      ({ story }) => (story.title = 'A\u0000B'),
      'title: found the character U+0000 in "A\\u0000B"; allowed: text that a page can show',
    ],
    [
      'a control of direction alone',
      ({ story }) => (story.title = 'A\u2069B'),
      'title: found the character U+2069 in "A\\u2069B", which has no partner there and reorders the words around it; allowed: direction controls in pairs',
    ],
    [
      'half of a character',
      ({ story }) => (story.notShown = ['x', '\ud83c']),
      'notShown[1]: found the character U+D83C',
    ],
  ])('%s', (_, change, expected) => {
    const problems = problemsAfter(change);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });

  it('a number that is too large', () => {
    const texts = fixtureTexts();
    texts.story.text = texts.story.text.replace('"length": 529', '"length": 1e400');
    expect(checkStory(texts, { folder: 'two-villages' }).problems.map(problemText)).toEqual([
      'story.json:14: found the number 1e400; allowed: numbers up to about 1.8e308',
    ]);
  });
});

it('lets rings touch in a point, and takes outlines as they are', () => {
  const touching = (data: StoryData) => {
    rings(data, 'moor').push([
      [10.5, 50.4],
      [10.52, 50.45],
      [10.55, 50.42],
      [10.5, 50.4],
    ]);
    place(data, 'moor').properties.mark = [10.57, 50.45];
  };
  expect(problemsAfter(touching)).toEqual([]);
});
