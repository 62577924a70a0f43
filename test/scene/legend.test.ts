import { describe, expect, it } from 'vitest';
import { type KeyEntry, type KeySymbol, sceneKey } from '../../src/scene/legend.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { karabakhStory } from './fixtures/karabakh.ts';
import { fixtureStory, withId } from '../story/fixtures/two-villages.ts';

const story = fixtureStory();
type Shown = typeof story;

/** The entries of one group of the key; none where the key has no such group. */
function group(shown: Shown, title: string): KeyEntry[] {
  return sceneKey(sceneOf(shown)).find((one) => one.title === title)?.entries ?? [];
}

/** The labels for signs when only one place of the story is left. */
function signsOf(place: string): string[] {
  const alone = { ...story, places: [withId(story.places, place)] };
  return group(alone, 'Signs').map(({ label }) => label);
}

function signs(shown: Shown): { symbol: KeySymbol; label: string }[] {
  return group(shown, 'Signs').map(({ symbol, label }) => ({ symbol, label }));
}

describe('sceneKey', () => {
  it('names each side in its colour, and the article last', () => {
    expect(group(story, 'Who speaks')).toEqual([
      { symbol: { is: 'voice', voice: 'teal' }, label: 'Upper Brook', short: 'Upper Brook' },
      { symbol: { is: 'voice', voice: 'orange' }, label: 'Lower Brook', short: 'Lower Brook' },
      {
        symbol: { is: 'voice', voice: 'article' },
        label: 'the article itself',
        short: 'the article',
      },
    ]);
  });

  it('has no article where none of the claims is its own', () => {
    const claims = story.claims.filter(({ claimant }) => claimant !== null);
    expect(group({ ...story, claims }, 'Who speaks').map(({ label }) => label)).toEqual([
      'Upper Brook',
      'Lower Brook',
    ]);
  });

  it('has a side’s short label where it has one', () => {
    const [first, ...others] = story.sides;
    const shown = { ...story, sides: [{ ...first!, short: 'Upper' }, ...others] };
    expect(group(shown, 'Who speaks').map(({ short }) => short)).toEqual([
      'Upper',
      'Lower Brook',
      'the article',
    ]);
  });

  it('explains each sign that the map has, once, as it stands there', () => {
    expect(signs(story)).toEqual([
      {
        symbol: { is: 'ring', ring: { kind: 'answered', by: 'orange' }, voice: 'teal' },
        label: 'denied: ring in the denier’s colour',
      },
      {
        symbol: { is: 'ring', ring: { kind: 'none-reported' }, voice: 'orange' },
        label: 'no answer in the article',
      },
      { symbol: { is: 'area' }, label: 'somewhere in this area' },
      { symbol: { is: 'count', count: 2 }, label: 'claims at one place' },
    ]);
  });

  it('calls an answer that denies nothing an answer', () => {
    const confirmed = story.claims.map((claim) =>
      claim.stance === undefined ? claim : { ...claim, stance: 'confirms' as const },
    );
    const [first] = signs({ ...story, claims: confirmed });
    expect(first?.label).toBe('answered: ring in the colour of who answers');
  });

  it.each([
    ['millbridge', ['denied: ring in the denier’s colour']],
    ['reedmarsh', ['no answer in the article', 'somewhere in this area']],
    ['moor', ['claims at one place']],
  ])('explains nothing that a map of %s alone has not', (place, labels) => {
    expect(signsOf(place)).toEqual(labels);
  });

  it('tells the parts of a disc that several voices share, apart from a number at the shoulder', () => {
    const [first, ...others] = story.claims.filter(({ where }) => where.place === 'moor');
    const [actor] = story.actors.filter(({ side }) => side === 'lower');
    const claims = [{ ...first!, claimant: actor!.id }, ...others];
    expect(signs({ ...story, claims }).slice(-1)).toEqual([
      {
        symbol: {
          is: 'shares',
          count: 2,
          voices: [
            { voice: 'orange', count: 1 },
            { voice: 'article', count: 1 },
          ],
        },
        label: 'claims at one place, by who speaks',
      },
    ]);
  });

  it('tells what a number is at the shoulder and in the middle, where a map has both', async () => {
    const shown = await karabakhStory();
    const numbers = group(shown, 'Signs').slice(-2);
    expect(numbers.map(({ symbol, label, short }) => [symbol.is, label, short])).toEqual([
      ['count', 'claims at one place', 'claims'],
      ['shares', 'the same, by who speaks', 'by who speaks'],
    ]);
  });

  it('says of the first story’s basemap what it said before basemaps were data', async () => {
    const labels = group(await karabakhStory(), 'Map').map(({ label, short }) => [label, short]);
    expect(labels).toEqual([
      ['line of contact, approximate', 'line of contact'],
      ['territory behind that line', 'behind that line'],
      ['former autonomous oblast (USSR)', 'former oblast'],
      ['internationally recognised border', 'border'],
      ['district', 'district'],
    ]);
  });

  it('explains the basemap’s lines and grounds in its words, by the roles that draw them', () => {
    expect(group(story, 'Map').map(({ symbol, label }) => [symbol, label])).toEqual([
      [{ is: 'ground', ground: 'ceasefire-line' }, 'truce line, approximate'],
      [{ is: 'ground', ground: 'behind-line' }, 'land behind that line'],
      [{ is: 'ground', ground: 'border' }, 'border'],
    ]);
  });
});
