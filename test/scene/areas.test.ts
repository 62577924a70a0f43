import { describe, expect, it } from 'vitest';
import { hatchedVoices, sceneAreas } from '../../src/scene/areas.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import type { Place, Story } from '../../src/story/story.ts';
import { fixtureStory, withId } from '../story/fixtures/two-villages.ts';

const story = fixtureStory();
const [reedmarsh, moor] = ['reedmarsh', 'moor'].map((id) => withId(story.places, id)) as [
  Place,
  Place,
];

function areas(of: Story) {
  return sceneAreas(sceneOf(of));
}

describe('sceneAreas', () => {
  it('has each place that is an area with who speaks about it; only districts are hatched', () => {
    expect(areas(story)).toEqual([
      {
        type: 'Feature',
        id: 'reedmarsh',
        geometry: reedmarsh.geometry,
        properties: { place: 'reedmarsh', voice: 'orange', hatched: true },
      },
      {
        type: 'Feature',
        id: 'moor',
        geometry: moor.geometry,
        properties: { place: 'moor', voice: 'article', hatched: false },
      },
    ]);
  });

  it('leaves out an area that nobody speaks about', () => {
    const claims = story.claims.filter(({ where }) => where.place !== 'reedmarsh');
    expect(areas({ ...story, claims }).map(({ id }) => id)).toEqual(['moor']);
  });

  it('takes the colour of who speaks most', () => {
    const own = withId(story.claims, 'reeds-cut');
    const more = ['second', 'third'].map((id) => ({ ...own, id, claimant: 'upper-council' }));
    const [area] = areas({ ...story, claims: [...story.claims, ...more] });
    expect(area!.properties.voice).toBe('teal');
  });
});

describe('hatchedVoices', () => {
  it('has each voice once, of hatched areas alone', () => {
    expect(hatchedVoices(sceneOf(story))).toEqual(['orange']);
    const second = { ...reedmarsh, id: 'second' };
    const claim = withId(story.claims, 'reeds-cut');
    const twice = {
      ...story,
      places: [...story.places, second],
      claims: [
        ...story.claims,
        { ...claim, id: 'again', where: { ...claim.where, place: 'second' } },
      ],
    };
    expect(areas(twice).filter(({ properties }) => properties.hatched)).toHaveLength(2);
    expect(hatchedVoices(sceneOf(twice))).toEqual(['orange']);
  });
});
