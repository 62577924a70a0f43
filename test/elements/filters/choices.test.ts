import { expect, test } from 'vitest';
import {
  choiceGroups,
  choiceName,
  facetNames,
  togglePart,
  toggleWhole,
  wholeState,
} from '../../../src/elements/filters/choices.ts';
import { facets } from '../../../src/story/facets.ts';
import { noFilter } from '../../../src/story/filter.ts';
import { fixtureStory } from '../../story/fixtures/two-villages.ts';

const story = fixtureStory();
const all = facets(story, noFilter);

/** The groups of a facet as `whole: part, part`. */
const groups = (facet: 'by' | 'about' | 'kinds' | 'places' | 'answers'): string[] =>
  choiceGroups(story, facet, all[facet]).map(({ choice, parts }) =>
    parts.length === 0 ? choice.id : `${choice.id}: ${parts.map(({ id }) => id).join(', ')}`,
  );

test('what can be chosen is asked in the order in which a reader wonders', () => {
  expect(facetNames.map(([, name]) => name)).toEqual([
    'Who speaks',
    'About whom',
    'Kind',
    'Place',
    'Answer',
  ]);
});

test('actors stand under their side, among who speaks and about whom', () => {
  expect(groups('by')).toEqual([
    'upper: upper-council, upper-mayor',
    'lower: lower-council',
    'article',
  ]);
  expect(groups('about')).toEqual([
    'upper: upper-farmers',
    'lower: lower-council, lower-millers',
    'none',
  ]);
});

test('“denied” stands under “answered”, and nothing else under anything', () => {
  expect(groups('answers')).toEqual(['reported: denied', 'none-reported', 'not-applicable']);
  expect(groups('places')).toEqual(['millbridge', 'reedmarsh', 'moor', 'none']);
  expect(groups('kinds')).toEqual(['background', 'accusation', 'talks', 'geography']);
});

test.each([
  ['by', 'upper', 'Upper Brook'],
  ['by', 'upper-mayor', 'The mayor of Upper Brook'],
  ['by', 'article', 'the article itself'],
  ['about', 'none', 'nobody named'],
  ['kinds', 'geography', 'size and distance'],
  ['places', 'moor', 'The Moor'],
  ['places', 'none', 'no place that could be drawn'],
  ['answers', 'denied', 'denied or rejected'],
  ['answers', 'none-reported', 'no answer in the article'],
  // An address may name what no story has.
  ['by', 'strangers', 'strangers'],
  ['kinds', 'toString-like', 'toString-like'],
  ['answers', 'perhaps', 'perhaps'],
] as const)('%s “%s” reads “%s”', (facet, id, name) => {
  expect(choiceName(story, facet, id)).toBe(name);
});

const upper = {
  choice: { id: 'upper', count: 3 },
  parts: ['upper-council', 'upper-mayor', 'upper-farmers'].map((id) => ({ id, count: 1 })),
};

test('a side that is ticked takes the place of its actors, and leaves the others', () => {
  expect(toggleWhole(['upper-mayor', 'lower'], upper)).toEqual(['lower', 'upper']);
  expect(toggleWhole(['upper', 'upper-mayor', 'lower'], upper)).toEqual(['lower']);
});

test('to clear one actor of a ticked side leaves its other actors', () => {
  expect(togglePart(['upper', 'lower'], upper, 'upper-mayor', true)).toEqual([
    'lower',
    'upper-council',
    'upper-farmers',
  ]);
});

test('to tick “denied” while “answered” is ticked narrows to it', () => {
  expect(togglePart(['upper', 'lower'], upper, 'upper-mayor', false)).toEqual([
    'lower',
    'upper-mayor',
  ]);
});

test('a part alone is ticked and cleared without its whole', () => {
  expect(togglePart(['lower'], upper, 'upper-mayor', true)).toEqual(['lower', 'upper-mayor']);
  expect(togglePart(['upper-mayor', 'lower'], upper, 'upper-mayor', true)).toEqual(['lower']);
});

test('a side is half ticked while only some of its actors are', () => {
  expect(wholeState(['lower'], upper)).toBe('none');
  expect(wholeState(['lower', 'upper-mayor'], upper)).toBe('some');
  expect(wholeState(['upper'], upper)).toBe('all');
});
