import { describe, expect, it } from 'vitest';

import { lossesOf } from '../../src/story/losses.ts';
import type { Claim } from '../../src/story/story.ts';
import { karabakhStory } from '../scene/fixtures/karabakh.ts';
import { fixtureStory, withId } from './fixtures/two-villages.ts';

const story = await karabakhStory();
const groups = lossesOf(story);
const all = groups.flatMap(({ losses }) => losses);

describe('lossesOf', () => {
  it('has every figure of people and things, once, and nothing else', () => {
    const figures = story.claims.flatMap(({ id, figures }) =>
      figures
        .filter(({ unit }) => unit === 'people' || unit === 'items')
        .map(({ value, counted }) => `${id} ${value} ${counted}`),
    );
    const shown = all
      .filter(({ missing }) => !missing)
      .map(({ claim, value, counted }) => `${claim} ${value} ${counted}`);
    expect(shown.sort()).toEqual(figures.sort());
    expect(shown.length).toBeGreaterThan(14);
  });

  it('keeps the three wordings of one number together, and adds nothing', () => {
    const [group, ...others] = groups.filter(({ oneNumber }) => oneNumber);
    expect(others).toEqual([]);
    expect(
      group?.losses.map(({ value, qualifier, counted }) => [value, qualifier, counted]),
    ).toEqual([
      [2300, null, 'Armenian soldiers killed'],
      [2300, 'at least', 'Armenian soldiers neutralised'],
      [2300, null, 'Armenian soldiers killed and wounded'],
    ]);
    const given = new Set(story.claims.flatMap(({ figures }) => figures.map(({ value }) => value)));
    for (const { value } of all) if (value !== null) expect(given).toContain(value);
  });

  it('shows as missing what the article says was not given', () => {
    const missing = all.filter((loss) => loss.missing);
    expect(missing).toMatchObject([
      { claim: 'azerbaijan-military-losses-not-given', value: null, qualifier: null },
    ]);
    const beside = groups.find(({ losses }) => losses.includes(missing[0]!));
    expect(beside?.losses.map(({ value }) => value)).toEqual([11, null]);
  });

  it('gives words where there is no number', () => {
    const dozens = all.find(({ claim }) => claim === 'dozens-of-casualties');
    expect(dozens).toMatchObject({ value: null, qualifier: 'dozens', missing: false });
  });

  it('says about whom only where the claim is about losses', () => {
    const aboutOf = (id: string) =>
      groups.find(({ losses }) => losses.some(({ claim }) => claim === id))?.about;
    expect(aboutOf('karabakh-84-killed')).toBe('Nagorno-Karabakh Defence Ministry');
    expect(aboutOf('jet-downed')).toBe('Mentioned in other claims');
    expect(aboutOf('equipment-destroyed')).toBe('The article does not say whose');
  });

  it('has nothing for a story without losses', () => {
    expect(lossesOf({ ...story, claims: [] })).toEqual([]);
  });
});

describe('the losses of an invented story', () => {
  const base = fixtureStory();
  const blocked = withId(base.claims, 'weir-blocked');
  const [trees] = blocked.figures;
  const people = {
    ...trees!,
    value: 3,
    unit: 'people' as const,
    qualifier: null,
    counted: 'drowned',
  };
  const lost: Claim = { ...blocked, id: 'lost', kind: 'losses', figures: [people] };

  /** The groups of a story that consists of these claims. */
  const groups = (...claims: Claim[]) =>
    lossesOf({ ...base, claims }).map(({ unit, about, oneNumber, losses }) => [
      ...[unit, about, oneNumber],
      losses.map(({ claim }) => claim),
    ]);

  it('are given with who says them, in whose colour, in the article’s words', () => {
    expect(lossesOf({ ...base, claims: [blocked] })).toEqual([
      {
        ...{ unit: 'items', about: 'Mentioned in other claims', oneNumber: false },
        losses: [
          {
            ...{ claim: 'weir-blocked', claimant: 'Upper Brook’s council', colour: 'teal' },
            ...{ value: 1200, qualifier: 'at least', counted: 'trees flooded' },
            ...{ words: 'at least 1,200 trees', missing: false },
          },
        ],
      },
    ]);
  });

  it('have people before things, and stand apart by whom they are about', () => {
    const theirs = { ...lost, id: 'theirs', subject: 'upper-farmers' };
    const nobodys = { ...lost, id: 'nobodys', subject: null };
    const again = { ...lost, id: 'again' };
    expect(groups(blocked, lost, theirs, nobodys, again)).toEqual([
      ['people', 'Lower Brook’s millers', false, ['lost', 'again']],
      ['people', 'Upper Brook’s farmers', false, ['theirs']],
      ['people', 'The article does not say whose', false, ['nobodys']],
      ['items', 'Mentioned in other claims', false, ['weir-blocked']],
    ]);
  });

  it('have one number in several wordings apart from others', () => {
    const same = { ...lost, id: 'same', sameFigureAs: 'lost' };
    const other = { ...lost, id: 'other' };
    expect(groups(lost, other, same)).toEqual([
      ['people', 'Lower Brook’s millers', true, ['lost', 'same']],
      ['people', 'Lower Brook’s millers', false, ['other']],
    ]);
  });

  it('say of a claim about losses without a number that it is missing', () => {
    const [group] = lossesOf({ ...base, claims: [{ ...lost, figures: [] }] });
    expect(group!.losses).toEqual([
      {
        ...{ claim: 'lost', claimant: 'Upper Brook’s council', colour: 'teal' },
        ...{ value: null, qualifier: null, counted: lost.summary, words: lost.excerpt.exact },
        missing: true,
      },
    ]);
    expect(groups({ ...blocked, figures: [] })).toEqual([]);
  });

  it('are none where a figure counts nothing', () => {
    const area = { ...people, unit: 'km²' as const };
    expect(groups({ ...blocked, figures: [area] })).toEqual([]);
  });
});
