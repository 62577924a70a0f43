import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conflict-map-'));
});
afterEach(() => rm(folder, { recursive: true }));

const TOWN = {
  type: 'Feature',
  properties: { Name: 'Ḩarib', population: 12 },
  geometry: { type: 'Point', coordinates: [10.5, 20.25] },
};

/** Imports a file of that content into a story beside it. */
async function imported(
  content: unknown,
  file = 'towns.geojson',
): Promise<{ code: number; out: string; err: string; path: string }> {
  const source = join(folder, file);
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 1);
  await writeFile(source, text);
  const out: string[] = [];
  const err: string[] = [];
  const story = join(folder, 'harib');
  const code = await run(['import', source, '--story', story], {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out: out.join('\n'), err: err.join('\n'), path: join(story, 'places.geojson') };
}

it('writes what the file has, and names what is to be filled in and what was left', async () => {
  const { code, out, path } = await imported({ type: 'FeatureCollection', features: [TOWN] });
  expect(code).toBe(0);
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'harib',
        properties: { names: [{ text: 'Ḩarib' }], mark: [10.5, 20.25] },
        geometry: { type: 'Point', coordinates: [10.5, 20.25] },
      },
    ],
  });
  const [first, ...rest] = out.split('\n');
  expect(first).toBe(`${path}: wrote 1 place; 6 fields to fill in.`);
  expect(rest.at(-1)).toBe(`${join(folder, 'towns.geojson')}: not taken: population.`);
  expect(rest.slice(0, -1).map((line) => line.slice(path.length, line.indexOf(': to be')))).toEqual(
    ['precision', 'precisionNote', 'within', 'provenance']
      .map((field) => `:7: features[0].properties.${field}`)
      .concat(
        [`language`, `usedBy`].map((field) => `:9: features[0].properties.names[0].${field}`),
      ),
  );
});

it('never writes over places that are there', async () => {
  const { path } = await imported({ type: 'FeatureCollection', features: [TOWN] });
  const before = await readFile(path, 'utf8');
  const moved = { ...TOWN, geometry: { type: 'Point', coordinates: [0, 0] } };
  const { code, err } = await imported({ type: 'FeatureCollection', features: [moved] });
  expect([code, err]).toEqual([
    2,
    `npm run import: cannot write ${path}: it is there already; move it away first`,
  ]);
  expect(await readFile(path, 'utf8')).toBe(before);
});

it('writes nothing where the file has mistakes', async () => {
  const features = [TOWN, { ...TOWN, geometry: { type: 'LineString', coordinates: [] } }];
  const { code, out, err, path } = await imported({ type: 'FeatureCollection', features });
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(
    /towns\.geojson:\d+: features\[1\]\.geometry: found "LineString"; allowed: Point, Polygon, MultiPolygon.*\n1 problem; nothing was written\.$/,
  );
  await expect(readFile(path)).rejects.toThrow('ENOENT');
});

it('says which files it reads, and what it needs', async () => {
  expect(await imported('', 'towns.shp')).toMatchObject({
    code: 2,
    err: expect.stringMatching(/towns\.shp”: .* ends in \.geojson or \.json$/) as string,
  });
  const err: string[] = [];
  await run(['import', 'towns.geojson'], { out: () => undefined, err: (line) => err.push(line) });
  expect(err.join()).toContain('one file and --story are needed');
});
