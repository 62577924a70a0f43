import { describe, expect, it } from 'vitest';
import { sceneLegend } from '../../src/scene/legend.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { fixtureStory, withId } from '../story/fixtures/two-villages.ts';

const story = fixtureStory();

/** The labels for signs and areas when only one place of the story is left. */
function signsOf(place: string): string[] {
  const alone = { ...story, places: [withId(story.places, place)] };
  return sceneLegend(sceneOf(alone)).signs.map(({ label }) => label);
}

describe('sceneLegend', () => {
  it('names each side in its colour, and the article last', () => {
    expect(sceneLegend(sceneOf(story)).voices).toEqual([
      { symbol: { is: 'voice', voice: 'teal' }, label: 'Upper Brook' },
      { symbol: { is: 'voice', voice: 'orange' }, label: 'Lower Brook' },
      { symbol: { is: 'voice', voice: 'article' }, label: 'the article itself' },
    ]);
  });

  it('explains each sign that the map has, once', () => {
    expect(sceneLegend(sceneOf(story)).signs).toEqual([
      { symbol: { is: 'kind', kind: 'accusation' }, label: 'accusation' },
      { symbol: { is: 'kind', kind: 'geography' }, label: 'size and distance' },
      {
        symbol: { is: 'ring', ring: { kind: 'answered', by: 'orange' } },
        label: 'ring in the colour of who denies or rejects it',
      },
      {
        symbol: { is: 'ring', ring: { kind: 'none-reported' } },
        label: 'dotted ring: no response in the article',
      },
      { symbol: { is: 'count' }, label: 'several claims at one place' },
      {
        symbol: { is: 'area' },
        label: 'somewhere in this district: the article says no more',
      },
    ]);
  });

  it.each([
    ['millbridge', ['accusation', 'ring in the colour of who denies or rejects it']],
    [
      'reedmarsh',
      [
        'accusation',
        'dotted ring: no response in the article',
        'somewhere in this district: the article says no more',
      ],
    ],
    ['moor', ['size and distance', 'several claims at one place']],
  ])('explains nothing that a map of %s alone has not', (place, labels) => {
    expect(signsOf(place)).toEqual(labels);
  });

  it('explains the basemap’s lines', () => {
    expect(sceneLegend(sceneOf(story)).lines).toEqual([
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
