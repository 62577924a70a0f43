import { describe, expect, it } from 'vitest';
import { sceneAreas } from '../../src/scene/areas.ts';
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
  it('has each place that is an area; only districts are lit', () => {
    expect(areas(story)).toEqual([
      {
        type: 'Feature',
        id: 'reedmarsh',
        geometry: reedmarsh.geometry,
        properties: { place: 'reedmarsh', lit: true, across: false },
      },
      {
        type: 'Feature',
        id: 'moor',
        geometry: moor.geometry,
        properties: { place: 'moor', lit: false, across: false },
      },
    ]);
  });

  it('leaves out an area that nobody speaks about', () => {
    const claims = story.claims.filter(({ where }) => where.place !== 'reedmarsh');
    expect(areas({ ...story, claims }).map(({ id }) => id)).toEqual(['moor']);
  });
});
