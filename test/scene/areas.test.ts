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
  it('has each place that is an area; only districts are lit, and a region has an outline', () => {
    expect(areas(story)).toEqual([
      {
        type: 'Feature',
        id: 'reedmarsh',
        geometry: reedmarsh.geometry,
        properties: { place: 'reedmarsh', lit: true, outlined: true, across: false },
      },
      {
        type: 'Feature',
        id: 'moor',
        geometry: moor.geometry,
        properties: { place: 'moor', lit: false, outlined: true, across: false },
      },
    ]);
  });

  it('leaves the outline of a region to a basemap that has one of it', () => {
    const legend = [{ role: 'former-boundary' as const, label: 'The old county', short: 'county' }];
    const basemap = { ...story.basemap, legend: [...story.basemap.legend, ...legend] };
    const outlined = areas({ ...story, basemap }).filter(({ properties }) => properties.outlined);
    expect(outlined.map(({ id }) => id)).toEqual(['reedmarsh']);
  });

  it('leaves out an area that nobody speaks about', () => {
    const claims = story.claims.filter(({ where }) => where.place !== 'reedmarsh');
    expect(areas({ ...story, claims }).map(({ id }) => id)).toEqual(['moor']);
  });
});
