import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { readBasemap } from '../../src/cli/read-basemap.ts';
import { run } from '../../src/cli/run.ts';
import type { WorldCache } from '../../src/cli/world/cache.ts';
import { worldCache } from '../../src/cli/world/cache.ts';
import { boxOf, nearestZoom, type Bounds } from '../../src/world/plane/box.ts';
import { describeBasemap } from '../../src/world/description.ts';
import { makeBasemap, type MadeBasemap } from '../../src/world/make-basemap.ts';
import { findPlaces } from '../../src/world/places/find-places.ts';
import { boxKm2 } from '../../src/world/plane/sphere.ts';
import { disputesOf, lacksOf, provenanceOf } from '../../src/world/provenance.ts';
import { linesOf, polygonsOf } from '../../src/world/shaper.ts';
import { factsOf } from './box-facts.ts';

// `npm run test:world`: real boxes, from the packages, which the first run fetches.

let cache: WorldCache;
beforeAll(async () => {
  cache = await worldCache(undefined, { out: console.log, err: console.error });
});

async function made(...bounds: Bounds): Promise<MadeBasemap> {
  const box = boxOf(bounds);
  return makeBasemap(cache.world, box, nearestZoom(box.frame), cache.shaper());
}

/** Area of a part of the land in km². */
function km2(basemap: MadeBasemap, owner: string): number {
  const description = describeBasemap(basemap, 'box', []);
  return provenanceOf(basemap, description).areasKm2[owner]?.km2 ?? 0;
}

/** Twenty boxes all over the Earth, with how large each is at most, in KB gzip. */
const BOXES: [id: string, bounds: Bounds, kilobytes: number][] = [
  ['hormuz', [53, 24, 60, 28.5], 40],
  ['san-antonio', [-72.2, -34.2, -70.8, -32.6], 20],
  ['fiji', [176.5, -20.5, -178, -15.5], 30],
  ['svalbard', [8, 76, 35, 81], 50],
  ['nairobi', [36.6, -1.5, 37.15, -1.1], 10],
  ['strasbourg', [7.5, 48.35, 8, 48.8], 20],
  ['gaza', [34.1, 31.15, 34.7, 31.7], 10],
  ['kashmir', [72.5, 32, 80.5, 37.2], 50],
  ['caucasus', [43, 38, 50.6, 42.2], 60],
  ['crimea', [32, 44, 37, 46.8], 40],
  ['western-sahara', [-17.5, 20.5, -8, 28.5], 40],
  ['golan', [34, 29.2, 37, 34.8], 40],
  ['cyprus', [32, 34.3, 34.8, 35.9], 20],
  ['sudans', [20, 3, 38, 23.5], 60],
  ['korea', [124, 33, 131.5, 43], 90],
  ['taiwan', [117.5, 21.5, 122.5, 26.5], 40],
  ['guyana', [-62, 1, -56, 9], 60],
  ['bering', [165, 50, -160, 68], 120],
  ['open-sea', [-130, -20, -125, -16], 5],
  ['antarctica', [-70, -72, -52, -60], 60],
];

/** What a box may take of the processor, in seconds: other than the clock’s, it does not depend on what runs beside it. */
const SECONDS = 30;

describe('each of twenty boxes', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'conflict-map-boxes-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each(BOXES)('%s is made, holds, and is small', async (id, bounds, kilobytes) => {
    const out = join(folder, id);
    const said: string[] = [];
    const before = process.cpuUsage();
    const started = Date.now();
    const code = await run(['basemap', `--bounds=${bounds.join(',')}`, '--id', id, '--out', out], {
      out: (line) => said.push(line),
      err: (line) => said.push(line),
    });
    expect(code, said.join('\n')).toBe(0);
    const { user, system } = process.cpuUsage(before);
    const seconds = { clock: (Date.now() - started) / 1000, processor: (user + system) / 1e6 };
    expect(seconds.processor).toBeLessThan(SECONDS);

    const text = await readFile(join(out, 'basemap.topojson'), 'utf8');
    const size = gzipSync(text, { level: 9 }).length / 1024;
    expect(size).toBeLessThan(kilobytes);

    const [west, south, east, north] = bounds;
    const extent: Bounds = [west, south, west < east ? east : east + 360, north];
    const facts = factsOf(JSON.parse(text) as Topology, extent);
    const whole = boxKm2(extent);
    const off = Math.abs(facts.landAndSeaKm2 - whole);
    expect(off).toBeLessThan(Math.max(9, whole * 1e-5));
    expect(facts.beyond).toBeLessThan(0.002 * (extent[2] - west));
    expect(facts.townsAtSea).toEqual([]);
    expect(facts.seam).toBeLessThan(0.02 * (north - south));

    const read = await readBasemap(out);
    expect(read?.problems).toEqual([]);
    console.log(
      `${id}: ${seconds.processor.toFixed(1)} s of the processor, ${seconds.clock.toFixed(1)} s, ` +
        `${size.toFixed(1)} KB, ${facts.towns} towns, ${off.toFixed(2)} km² off`,
    );
  });
});

describe('areas that are known', () => {
  test.each<[string, Bounds, string, number]>([
    ['Armenia', [43, 38, 50.6, 42.2], 'am', 29_743],
    ['the Gaza Strip', [34.1, 31.15, 34.7, 31.7], 'ps', 365],
    ['Fiji without Rotuma', [176.5, -20.5, -178, -15.5], 'fj', 18_226],
    ['Svalbard without Bear Island', [8, 76, 35, 81], 'sj', 60_844],
  ])('%s is within 3 %', async (_, bounds, owner, known) => {
    const found = km2(await made(...bounds), owner);
    expect(Math.abs(found / known - 1)).toBeLessThan(0.03);
  });
});

describe('where states disagree', () => {
  it('Crimea is neither Russia’s nor Ukraine’s', async () => {
    const basemap = await made(32, 44, 37, 46.8);
    expect(km2(basemap, 'ru-ua')).toBeGreaterThan(25_000);
    expect(disputesOf(basemap).join()).toContain('claimed by Russia and by Ukraine');
  });

  it('Western Sahara is a territory, with a dashed edge to Morocco and the part that it holds', async () => {
    const { counts } = await made(-17.5, 20.5, -8, 28.5);
    expect(counts).toMatchObject({
      'western-sahara': 1,
      'west-of-the-wall': 1,
      'west-of-the-wall-edge': 1,
    });
  });

  it('Kashmir has its lines of control, none as a border', async () => {
    const { borders } = await made(72.5, 32, 80.5, 37.2);
    const lines = new Set(borders.map(({ properties }) => properties.line));
    for (const line of ['line-of-control', 'line-of-actual-control', 'agreement-of-1963'] as const)
      expect(lines).toContain(line);
  });

  it('the edge of Abkhazia is one line, and nothing of it runs along the border', async () => {
    const { held } = await made(39.8, 41, 46.8, 43.7);
    const abkhazia = held.find(({ row }) => row.id === 'abkhazia');
    expect(abkhazia?.line && linesOf(abkhazia.line)).toHaveLength(1);
    expect(abkhazia && polygonsOf(abkhazia.area)).toHaveLength(1);
  });

  it('the north of Cyprus is apart, and the bases are nobody’s', async () => {
    const basemap = await made(32, 34.3, 34.8, 35.9);
    expect(basemap.counts).toMatchObject({ 'northern-cyprus': 1, 'contested-none': 1 });
    // Akrotiri and Dhekelia: 254 km².
    expect(km2(basemap, 'none')).toBeGreaterThan(240);
    expect(km2(basemap, 'none')).toBeLessThan(270);
  });
});

describe('what a box lacks', () => {
  it('is said: no land, no streets', async () => {
    expect(lacksOf(await made(-130, -20, -125, -16)).join()).toContain('No land');
    expect(lacksOf(await made(36.6, -1.5, 37.15, -1.1)).join()).toContain('PMTiles');
  });
});

describe('places', () => {
  test.each([
    ['Gardabani', 'GE', [45.09, 41.46]],
    ['Тертер', 'AZ', [46.93, 40.34]],
    ['Khan Yunis', 'PS', [34.3, 31.34]],
  ])('%s is found', async (name, country, [x = 0, y = 0]) => {
    const [first] = findPlaces({ name, country }, await cache.world.towns(), []);
    expect(first?.position[0]).toBeCloseTo(x, 1);
    expect(first?.position[1]).toBeCloseTo(y, 1);
  });
});
