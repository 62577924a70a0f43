import { describe, expect, it } from 'vitest';

import { lossesOf, otherFigures } from '../../src/story/losses.ts';
import type { Claim } from '../../src/story/story.ts';
import { karabakhStory } from '../scene/fixtures/karabakh.ts';
import { fixtureStory, withId } from './fixtures/two-villages.ts';

const story = await karabakhStory();
const groups = lossesOf(story);
const all = groups.flatMap(({ losses }) => losses);

describe('lossesOf', () => {
  it('has every figure of people and things of the first story, once, and nothing else', () => {
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
    counts: ['killed' as const],
    value: 3,
    unit: 'people' as const,
    qualifier: null,
    counted: 'drowned',
  };
  const felled = { ...trees!, counts: ['destroyed' as const] };
  const destroyed: Claim = { ...blocked, figures: [felled] };
  const lost: Claim = { ...blocked, id: 'lost', kind: 'losses', figures: [people] };

  /** The groups of a story that consists of these claims. */
  const groups = (...claims: Claim[]) =>
    lossesOf({ ...base, claims }).map(({ unit, about, oneNumber, losses }) => [
      ...[unit, about, oneNumber],
      losses.map(({ claim }) => claim),
    ]);

  it('are given with who says them, in whose colour, in the article’s words', () => {
    expect(lossesOf({ ...base, claims: [destroyed] })).toEqual([
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
    expect(groups(destroyed, lost, theirs, nobodys, again)).toEqual([
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

  it('are none where a figure does not say that it counts losses, even in a claim about them', () => {
    const { counts, ...others } = people;
    expect(counts).toEqual(['killed']);
    expect(groups(blocked, { ...lost, figures: [others] })).toEqual([]);
  });

  it('have another wording of their number, whatever that says', () => {
    const { counts, ...inOtherWords } = people;
    const same = { ...lost, id: 'same', sameFigureAs: 'lost', figures: [inOtherWords] };
    const [group] = groups(lost, same);
    expect(counts).toEqual(['killed']);
    expect(group).toEqual(['people', 'Lower Brook’s millers', true, ['lost', 'same']]);
    const another = { ...same, figures: [{ ...inOtherWords, value: 4 }] };
    expect(lossesOf({ ...base, claims: [lost, another] })[0]?.losses).toHaveLength(1);
  });
});

describe('otherFigures', () => {
  const shown = (one: typeof story) =>
    otherFigures(one).map(({ claim, figure }) => `${claim.id}: ${figure.words}`);

  it('are those that are neither losses nor beside a measure', () => {
    expect(shown(story)).toEqual(['aliyev-format: 20 years']);
  });

  it('have every figure that is not a loss where nothing is measured', () => {
    expect(shown({ ...story, measurements: [] })).toEqual([
      'aliyev-format: 20 years',
      'region-area: about 4,400 square kilometres',
      'region-border-distance: 50 kilometres',
    ]);
    const figures = story.claims.flatMap((claim) => claim.figures);
    const lost = lossesOf(story).flatMap(({ losses }) => losses);
    const given = lost.filter(({ missing }) => !missing);
    expect(given.length + shown({ ...story, measurements: [] }).length).toBe(figures.length);
  });
});
