import { join } from 'node:path';

import { expect, it } from 'vitest';

import { readBasemap } from '../../src/cli/read-basemap.ts';
import { basemapFolder, fixtureFolder } from '../story/fixtures/two-villages.ts';

it('reads what a story is measured against', async () => {
  const basemap = (await readBasemap(basemapFolder))?.basemap?.geometry;
  expect(basemap?.settlements).toContainEqual({
    name: 'Bigtown',
    position: [10.2, 50.4],
    population: 50_000,
  });
  expect(basemap?.borders).toEqual([
    {
      between: ['Eastland', 'Westland'],
      line: {
        type: 'LineString',
        coordinates: [
          [10.8, 50],
          [10.8, 51],
        ],
      },
    },
  ]);
  expect(basemap?.lines.map(({ name }) => name)).toEqual(['the truce line (approximate)']);
  expect(basemap?.areas).toHaveLength(1);
});

it('gives null where there is no basemap, and rejects where it is incomplete', async () => {
  expect(await readBasemap(join(fixtureFolder, 'nowhere'))).toBeNull();
  await expect(readBasemap(fixtureFolder)).rejects.toThrow('it does not exist');
});
