import { describe, expect, it } from 'vitest';

import { lossesOf } from '../../src/story/losses.ts';
import { karabakhStory } from '../scene/fixtures/karabakh.ts';

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
    expect(aboutOf('jet-downed')).toBe('Given with another claim');
    expect(aboutOf('equipment-destroyed')).toBe('The article does not say whose');
  });

  it('has nothing for a story without losses', () => {
    expect(lossesOf({ ...story, claims: [] })).toEqual([]);
  });
});
