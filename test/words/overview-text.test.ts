import { describe, expect, it } from 'vitest';

import type { Claim, Place, Story } from '../../src/story/story.ts';
import { overviewText } from '../../src/words/overview-text.ts';
import { karabakhStory } from '../scene/fixtures/karabakh.ts';
import { fixtureStory } from '../story/fixtures/two-villages.ts';

const village = fixtureStory();

/** A story with one claim at each of some places. */
function storyOf(places: Place[], change: Partial<Claim> = {}): Story {
  const [claim] = village.claims;
  const claims = places.map(({ id }) => ({
    ...claim!,
    id: `at-${id}`,
    where: { place: id, words: null },
    answer: 'none-reported' as const,
    ...change,
  }));
  return { ...village, places, claims };
}

function place(name: string, precision: Place['properties']['precision'] = 'town'): Place {
  const [first] = village.places;
  const names = [{ text: name, language: 'en', usedBy: 'in the article' }];
  return {
    ...first!,
    id: name.toLowerCase(),
    properties: { ...first!.properties, names, precision },
    distances: [],
  };
}

const said = (story: Story): string => overviewText(story, 'en');

describe('the map in sentences', () => {
  it('of the shipped story, with no-break spaces between numbers and units', async () => {
    const [where, lie, answers, ...rest] = said(await karabakhStory()).split(/(?<=\.) (?=[A-Z\d])/);
    expect(rest).toEqual([]);
    expect(where).toMatch(
      /^\d+ of 65 claims are on the map: at Vardenis, somewhere in the lit areas of Dashkesan and Terter, and in Karabakh\.$/,
    );
    expect(lie!.replaceAll('\u00A0', ' ')).toBe(
      'Dashkesan lies about 25 km (15 mi) north of the line of contact (approximate); Terter lies on both sides of the line of contact, 75 km (46 mi) east of Dashkesan, within 4 km of the nearest edge of Karabakh as drawn; Vardenis lies 48 km (30 mi) south-west of Dashkesan, 17 km (10 mi) south of the border of Armenia and Azerbaijan.',
    );
    expect(answers).toMatch(
      /^\d+ claims are denied or rejected; \d+ have no answer in the article\.$/,
    );
  });

  it('counts as the list counts, and answers as the filter does', async () => {
    const story = await karabakhStory();
    const placed = new Set(story.claims.flatMap(({ id, where }) => (where.place ? [id] : [])));
    expect(said(story)).toContain(`${placed.size} of 65 claims`);
    const open = story.claims.filter(({ answer }) => answer === 'none-reported');
    expect(said(story)).toContain(`; ${open.length} have no answer`);
  });

  it('of one place', () => {
    expect(said(storyOf([place('Mill')]))).toBe(
      '1 of 1 claim is on the map: at Mill. No claim is denied or rejected; 1 has no answer in the article.',
    );
  });

  it('of a single lit area, which has no spot', () => {
    expect(said(storyOf([place('Moor', 'district')]))).toContain(
      'on the map: somewhere in the lit area of Moor.',
    );
  });

  it('of no place, where every claim is answered', () => {
    const story = storyOf([place('Mill')], {
      where: { place: null, words: null },
      answer: 'not-applicable',
    });
    expect(said(story)).toBe(
      'No claim is on the map. No claim is denied or rejected; none is left without an answer in the article.',
    );
  });

  it('of forty places: the first are named, the rest is counted, and three of them placed', () => {
    const all = Array.from({ length: 40 }, (_, index) => ({
      ...place(`Town${index}`),
      distances: [{ to: 'the ford', kilometres: 12, direction: 'east' }],
    }));
    const text = said(storyOf(all));
    expect(text).toContain('on the map: at Town0, Town1, Town2, Town3 and 36 more places.');
    expect(text.split(' lies ')).toHaveLength(4);
  });

  it('of more places than are named, and a region: what is listed in lists has a comma', () => {
    const towns = ['A', 'B', 'C', 'D', 'E'].map((name) => place(name));
    const all = [...towns, place('Moor', 'region')];
    expect(said(storyOf(all))).toContain('at A, B, C, D and 1 more place, and in Moor.');
    expect(said(storyOf([place('Mill'), place('Moor', 'region')]))).toContain(
      'at Mill and in Moor.',
    );
  });

  it('places each by the nearest of those before it, and by what else is nearest', () => {
    const far = { to: 'Ford', kilometres: 30, direction: 'west' };
    const near = { to: 'the line', kilometres: 10, direction: 'north' };
    const mill = { to: 'Mill', kilometres: 20, direction: 'south' };
    const text = said(
      storyOf([
        { ...place('Mill'), distances: [far, near, { ...mill, to: 'Weir', kilometres: 1 }] },
        { ...place('Weir'), distances: [mill] },
      ]),
    ).replaceAll('\u00A0', ' ');
    expect(text).toContain(
      'Mill lies 10 km (6 mi) north of the line; Weir lies 20 km (12 mi) south of Mill.',
    );
  });

  it('isolates names that are written from right to left', () => {
    expect(said(storyOf([place('ירושלים')]))).toContain('at \u2068ירושלים\u2069.');
  });

  it('is empty for a story without claims', () => {
    expect(said({ ...village, claims: [] })).toBe('');
  });
});
