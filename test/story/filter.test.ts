import { describe, expect, it } from 'vitest';

import { allThreads, threadIds } from '../../src/story/threads.ts';
import { type ClaimFilter, isFiltering, noFilter } from '../../src/story/filter.ts';
import { filterClaims, filterStory, passes } from '../../src/story/filter-story.ts';
import { type LabelText, storyMarks } from '../../src/scene/marks.ts';
import { DAY } from '../../src/story/day.ts';
import type { Claim, Place } from '../../src/story/story.ts';
import { fixtureStory, withId } from './fixtures/two-villages.ts';

const story = fixtureStory();

function passing(filter: Partial<ClaimFilter>): string[] {
  return story.claims
    .filter((claim) => passes(story, claim, { ...noFilter, ...filter }))
    .map(({ id }) => id);
}

it('shows everything without a filter', () => {
  expect(passing({})).toHaveLength(8);
});

it('filters by who speaks: an actor, a side or the article itself', () => {
  expect(passing({ by: ['upper-mayor'] })).toEqual(['mayor-comment']);
  expect(passing({ by: ['lower'] })).toEqual(['weir-denial', 'reeds-cut']);
  expect(passing({ by: ['article', 'upper-mayor'] })).toHaveLength(5);
});

it('filters by kind', () => {
  expect(passing({ kinds: ['geography'] })).toEqual(['moor-area', 'moor-distance']);
});

it('keeps a claim whose date can lie within the span', () => {
  const third = Date.UTC(2021, 4, 3);
  const fourth = Date.UTC(2021, 4, 4);
  expect(passing({ from: fourth })).not.toContain('weir-blocked');
  expect(passing({ from: fourth })).toContain('reeds-cut');
  expect(passing({ to: third - 1 })).not.toContain('weir-blocked');
  expect(passing({ to: third - 1 })).toContain('onlookers');
});

it.each<[Partial<ClaimFilter>, string[]]>([
  [{ about: ['lower-millers'] }, ['weir-blocked', 'weir-denial']],
  [{ about: ['upper'] }, ['reeds-cut']],
  [{ about: ['none'], places: ['moor'] }, ['moor-area', 'moor-distance']],
  [{ places: ['millbridge', 'reedmarsh'] }, ['weir-blocked', 'reeds-cut']],
  [{ places: ['none'], by: ['upper'] }, ['mayor-comment']],
  [{ answers: ['denied'] }, ['weir-blocked']],
  [{ answers: ['reported', 'none-reported'] }, ['weir-blocked', 'weir-denial', 'reeds-cut']],
  [{ text: 'fairy tale' }, ['weir-denial']],
  [{ text: 'Cutting' }, ['reeds-cut']],
  [{ text: 'farmers' }, ['reeds-cut']],
  [{ text: 'mayor of upper' }, ['mayor-comment']],
  [{ text: ' moor ', kinds: ['accusation'] }, []],
  [{ by: ['nobody'] }, []],
])('shows with %j alone %j', (filter, ids) => {
  expect(passing(filter)).toEqual(ids);
});

it('looks through the names of a place, in every language', () => {
  const [first] = story.places;
  const name = { text: 'Mühlbrück', language: 'de', usedBy: '' };
  const names: Place['properties']['names'] = [...first!.properties.names, name];
  const place = { ...first!, properties: { ...first!.properties, names } };
  const renamed = { ...story, places: [place, ...story.places.slice(1)] };
  const found = renamed.claims.filter((claim) =>
    passes(renamed, claim, { ...noFilter, text: 'muhlbruck' }),
  );
  expect(found.map(({ id }) => id)).toEqual(['weir-blocked']);
});

it.each<[Partial<ClaimFilter>, boolean]>([
  [{}, false],
  [{ text: '  ' }, false],
  [{ text: 'a' }, true],
  [{ from: 0 }, true],
  [{ to: 0 }, true],
  [{ by: ['upper'] }, true],
  [{ about: ['upper'] }, true],
  [{ kinds: ['talks'] }, true],
  [{ places: ['moor'] }, true],
  [{ answers: ['denied'] }, true],
])('%j filters: %s', (filter, filtering) => {
  expect(isFiltering({ ...noFilter, ...filter })).toBe(filtering);
});

it('keeps the rest of a thread as context, and hides what has nothing to do with it', () => {
  const { shown, context, hidden } = filterClaims(story, { ...noFilter, text: 'fairy tale' });
  expect([...shown]).toEqual(['weir-denial']);
  expect([...context]).toEqual(['weir-blocked', 'mayor-comment']);
  expect(hidden.size).toBe(5);
});

it('draws the story without what is hidden, and the story itself where nothing is', () => {
  const some = filterStory(story, { ...noFilter, text: 'fairy tale' });
  expect(some.story.claims.map(({ id }) => id)).toEqual([
    'weir-blocked',
    'weir-denial',
    'mayor-comment',
  ]);
  expect(filterStory(story, noFilter).story).toBe(story);
});

it('has the threads of all places, then those without one', () => {
  expect(allThreads(story).map(threadIds)).toEqual([
    ['weir-blocked', 'weir-denial', 'mayor-comment'],
    ['reeds-cut'],
    ['moor-area'],
    ['moor-distance'],
    ['stream-disputed'],
    ['onlookers'],
  ]);
});

describe('an exchange of several days and places', () => {
  const [blocked, denial, cut] = ['weir-blocked', 'weir-denial', 'reeds-cut'].map((id) =>
    withId(story.claims, id),
  ) as [Claim, Claim, Claim];
  const third = Date.UTC(2021, 4, 3);
  const onThird = { ...noFilter, from: third, to: third + DAY - 1 };
  const onFourth = { ...noFilter, from: third + DAY, to: third + 2 * DAY - 1 };
  const dated = { ...denial, range: [third + DAY, third + 2 * DAY - 1] } as Claim;
  const undated = {
    ...denial,
    range: [null, Date.parse(story.source.date) + DAY - 1],
    uncertain: true,
  } as Claim;

  /** What the labels say, by place, of these claims and a filter. */
  function labels(filter: ClaimFilter, ...claims: Claim[]): Record<string, string[]> {
    const marks = storyMarks(filterStory({ ...story, claims }, filter).story);
    const plain = (text: LabelText): string =>
      text.map((piece) => (typeof piece === 'string' ? piece : piece.name)).join('');
    return Object.fromEntries(marks.map(({ place, full }) => [place, full.map(plain)]));
  }

  it('an answer without a date comes with what it answers, and on no other day', () => {
    const both = ['Accusation, says Upper Brook’s council', 'denied by Lower Brook’s council'];
    expect(labels(onThird, blocked, undated)).toEqual({ millbridge: both });
    expect(labels(onFourth, blocked, undated)).toEqual({});
    const { shown, hidden } = filterStory({ ...story, claims: [blocked, undated] }, onFourth);
    expect([shown.size, hidden.size]).toEqual([0, 2]);
  });

  it('an answer of another day brings back no sign of what it answers', () => {
    expect(labels(onFourth, blocked, dated)).toEqual({
      millbridge: ['Accusation, denied by Lower Brook’s council'],
    });
    expect(labels(onThird, blocked, dated)).toEqual({
      millbridge: ['Accusation, says Upper Brook’s council', 'denied by Lower Brook’s council'],
    });
    const { context } = filterStory({ ...story, claims: [blocked, dated] }, onFourth);
    expect([...context]).toEqual([blocked.id]);
  });

  it('an answer at another place is known, and has no sign there where it does not pass', () => {
    const elsewhere = { ...dated, where: { ...denial.where, place: cut.where.place } };
    const both = ['Accusation, says Upper Brook’s council', 'denied by Lower Brook’s council'];
    const claims = [blocked, elsewhere];
    expect(labels({ ...noFilter, places: ['millbridge'] }, ...claims)).toEqual({
      millbridge: both,
    });
    expect(labels(onThird, ...claims)).toEqual({ millbridge: both });
    expect(labels(onFourth, ...claims)).toEqual({
      reedmarsh: ['Accusation, denied by Lower Brook’s council'],
    });
    expect(Object.keys(labels(noFilter, ...claims))).toEqual(['millbridge', 'reedmarsh']);
  });
});
