import { describe, expect, it } from 'vitest';

import { readBasemap } from '../../src/cli/read-basemap.ts';
import { measureStory, type StoryMeasures } from '../../src/measure/measures.ts';
import { basemapFolder, fixtureData } from '../story/fixtures/two-villages.ts';

async function fixtureMeasures(): Promise<StoryMeasures> {
  const read = await readBasemap(basemapFolder);
  if (!read?.basemap) throw new Error('no basemap');
  return measureStory(fixtureData(), read.basemap.geometry);
}

describe('measureStory', () => {
  it('measures beside the claims that give a region’s size or distance', async () => {
    const { measurements } = await fixtureMeasures();
    const labels = (id: string) =>
      measurements.filter(({ claim }) => claim === id).map(({ label }) => label);
    expect(labels('moor-area')).toEqual([
      'area of the outline',
      'area of the land behind the truce line',
    ]);
    expect(labels('moor-distance')).toEqual([
      'nearest edge',
      'Moorend',
      'mean over the area',
      'mean of the corners',
      'centre of mass',
      'farthest edge',
    ]);
    expect(new Set(measurements.map(({ claim }) => claim)).size).toBe(2);
  });

  it('gives distances by place', async () => {
    const { distances } = await fixtureMeasures();
    expect([...distances.keys()]).toEqual(['millbridge', 'reedmarsh', 'moor']);
    expect(distances.get('millbridge')?.[0]?.to).toBe('Bigtown');
    expect(distances.get('moor')).toEqual([]);
  });
});
