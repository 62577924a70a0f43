import { describe, expect, it } from 'vitest';
import { type KeySymbol, mapLines, sceneKey } from '../../src/scene/legend.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { fixtureStory, withId } from '../story/fixtures/two-villages.ts';

const story = fixtureStory();
type Shown = typeof story;

/** The labels for signs when only one place of the story is left. */
function signsOf(place: string): string[] {
  const alone = { ...story, places: [withId(story.places, place)] };
  return sceneKey(sceneOf(alone)).signs.map(({ label }) => label);
}

function signs(shown: Shown): { symbol: KeySymbol; label: string }[] {
  return sceneKey(sceneOf(shown)).signs.map(({ symbol, label }) => ({ symbol, label }));
}

describe('sceneKey', () => {
  it('names each side in its colour, and the article last', () => {
    expect(sceneKey(sceneOf(story)).voices).toEqual([
      { symbol: { is: 'voice', voice: 'teal' }, label: 'Upper Brook', short: 'Upper Brook' },
      { symbol: { is: 'voice', voice: 'orange' }, label: 'Lower Brook', short: 'Lower Brook' },
      {
        symbol: { is: 'voice', voice: 'article' },
        label: 'the article itself',
        short: 'the article',
      },
    ]);
  });

  it('has a side’s short label where it has one', () => {
    const [first, ...others] = story.sides;
    const shown = { ...story, sides: [{ ...first!, short: 'Upper' }, ...others] };
    expect(sceneKey(sceneOf(shown)).voices.map(({ short }) => short)).toEqual([
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
      { symbol: { is: 'area' }, label: 'somewhere in this district' },
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
    ['reedmarsh', ['no answer in the article', 'somewhere in this district']],
    ['moor', ['claims at one place']],
  ])('explains nothing that a map of %s alone has not', (place, labels) => {
    expect(signsOf(place)).toEqual(labels);
  });
});

describe('mapLines', () => {
  it('explains the basemap’s lines', () => {
    expect(mapLines()).toEqual([
      { symbol: { is: 'line', line: 'border' }, label: 'internationally recognised border' },
      {
        symbol: { is: 'line', line: 'oblast' },
        label: 'outline of the former autonomous oblast (USSR)',
      },
      {
        symbol: { is: 'line', line: 'contact' },
        label: 'line of contact before the fighting, approximate',
      },
      { symbol: { is: 'dots' }, label: 'territory behind that line' },
      { symbol: { is: 'line', line: 'district' }, label: 'district' },
    ]);
  });
});
