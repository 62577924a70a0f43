import { expect, test } from 'vitest';
import { filterChips, periodText } from '../../../src/elements/filters/filter-chips.ts';
import { type ClaimFilter, noFilter } from '../../../src/story/filter.ts';
import { fixtureStory } from '../../story/fixtures/two-villages.ts';

const story = fixtureStory();
const DAY = 86_400_000;
const monday = Date.UTC(2021, 4, 3);

/** The chips of a filter, each with what is left of the filter without it. */
function chips(changes: Partial<ClaimFilter>): [label: string, without: ClaimFilter][] {
  const filter = { ...noFilter, ...changes };
  return filterChips(story, filter).map(({ label, without }) => [label, without]);
}

test('a filter that shows everything asks for nothing', () => {
  expect(chips({})).toEqual([]);
  expect(chips({ text: '  ' })).toEqual([]);
});

test('dates come first, then what was chosen in the order of the panel, then the words', () => {
  const all: Partial<ClaimFilter> = {
    text: ' weir ',
    answers: ['denied'],
    places: ['moor', 'none'],
    kinds: ['talks'],
    about: ['none'],
    by: ['upper'],
    from: monday,
  };
  expect(chips(all).map(([label]) => label)).toEqual([
    'from 3 May',
    'who speaks: Upper Brook',
    'about whom: nobody named',
    'kind: talks',
    'place: The Moor',
    'place: no place that could be drawn',
    'answer: denied or rejected',
    '“weir”',
  ]);
});

test('to take one back leaves everything else as it is', () => {
  const filter: ClaimFilter = {
    ...noFilter,
    from: monday,
    to: monday + DAY - 1,
    places: ['moor', 'none'],
    text: 'weir',
  };
  expect(chips(filter).map(([, without]) => without)).toEqual([
    { ...filter, from: null, to: null },
    { ...filter, places: ['none'] },
    { ...filter, places: ['moor'] },
    { ...filter, text: '' },
  ]);
});

test.each([
  [monday, monday + DAY - 1, '3 May'],
  [monday, monday + 2 * DAY - 1, '3–4 May'],
  [monday, null, 'from 3 May'],
  [null, monday + DAY - 1, 'to 3 May'],
  [null, null, ''],
])('the days from %s to %s read “%s”', (from, to, text) => {
  // Which spaces stand around a dash differs between versions of Node.
  const period = periodText({ ...noFilter, from, to }, 'en-GB').replace(/\s*–\s*/, '–');
  expect(period).toBe(text);
});

test('days are written in the reader’s language', () => {
  expect(periodText({ ...noFilter, from: monday, to: monday }, 'de')).toBe('3. Mai');
});
