import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problemText } from '../../src/check/document/problem.ts';
import { readStory } from '../../src/cli/read-story.ts';
import { run } from '../../src/cli/run.ts';
import { decodeBasemap } from '../../src/scene/decode-basemap.ts';
import { INVENTED } from '../kinds-of-place/stories.ts';
import {
  QUARTER_FILE,
  quarterArchive,
  writeQuarter,
} from '../kinds-of-place/tiles/write-quarter.ts';
import { writeStory } from '../kinds-of-place/write-story.ts';
import { pmtilesOf } from '../support/write-pmtiles.ts';

const quarter = INVENTED.find(({ id }) => id === 'city-quarter')!;

let data: string;
const story = (): string => join(data, quarter.id);
const tiles = (): string => join(data, 'basemaps', quarter.id, QUARTER_FILE);

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'conflict-map-tiles-'));
  cpSync(join(import.meta.dirname, '../kinds-of-place/basemaps'), join(data, 'basemaps'), {
    recursive: true,
  });
  writeQuarter(join(data, 'basemaps'));
  writeStory(data, quarter);
});
afterEach(() => {
  rmSync(data, { recursive: true, force: true });
});

async function problems(): Promise<string[]> {
  return (await readStory(story())).problems.map(problemText);
}

describe('a basemap’s file of tiles', () => {
  it('is read with the story, and drawn from', async () => {
    const read = await readStory(story());
    if (!read.story) throw new Error('It has problems.');
    expect(read.basemap.tiles).toEqual({
      url: 'city-quarter.pmtiles.gz',
      zooms: [10, 15],
      bounds: [7.7, 48.56, 7.79, 48.61],
    });
    const shapes = await decodeBasemap(read.basemap).tiles?.shapes(read.story.bounds, 15);
    expect(shapes?.layers.map(({ row }) => row.id)).toContain('tile-minor');
  });

  it('that is missing, cut short or none at all is said with the command that makes one', async () => {
    for (const change of [
      () => {
        rmSync(tiles());
      },
      () => {
        writeFileSync(tiles(), quarterArchive().subarray(0, 100));
      },
      () => {
        writeFileSync(tiles(), 'no tiles, whatever the name of the file says'.repeat(9));
      },
    ]) {
      change();
      const [text = '', ...more] = await problems();
      expect(text).toMatch(
        /basemap\.json:\d+: tiles\.file: found "quarter\.pmtiles", which cannot be read/,
      );
      expect(text).toContain('pmtiles extract');
      expect(more).toEqual([]);
    }
  });

  it('of another place is refused for the story’s first view', async () => {
    writeFileSync(
      tiles(),
      pmtilesOf([{ at: [12, 0, 0], data: new Uint8Array([1]) }], {
        bounds: [0, 0, 1, 1],
        metadata: { vector_layers: ['earth', 'water', 'roads'].map((id) => ({ id })) },
      }),
    );
    const basemap = join(data, 'basemaps', quarter.id, 'basemap.json');
    writeFileSync(basemap, readFileSync(basemap, 'utf8').replace(/(7\.4,\s*)17/, '$114'));
    expect(await problems()).toEqual([
      expect.stringMatching(/story\.json:\d+: opening\.bounds: found .* which cover \[0,0,1,1\]/),
    ]);
  });

  it('is exported under a name that nobody compresses', async () => {
    const out = join(data, 'out');
    const said: string[] = [];
    const output = {
      out: (line: string) => said.push(line),
      err: (line: string) => said.push(line),
    };
    expect(await run(['export', story(), '--out', out], output)).toBe(0);
    expect(said.join('\n')).toContain('city-quarter.pmtiles.gz');
    expect(readdirSync(out)).toContain('city-quarter.pmtiles.gz');
    expect(readFileSync(join(out, 'city-quarter.pmtiles.gz')).equals(readFileSync(tiles()))).toBe(
      true,
    );
    const written = readFileSync(join(out, 'basemap-city-quarter.json'), 'utf8');
    expect(JSON.parse(written)).toMatchObject({ tiles: { url: 'city-quarter.pmtiles.gz' } });
  });
});
