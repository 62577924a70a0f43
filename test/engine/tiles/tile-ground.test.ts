import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test, vi } from 'vitest';
import { tileGround, withTiles } from '../../../src/engine/tiles/tile-ground.ts';
import { mapStyle } from '../../../src/engine/style/style.ts';
import { tilesOf } from '../../../src/scene/tiles/tile-ground.ts';
import { sceneOf } from '../../../src/scene/scene.ts';
import type { BuiltBasemap, BuiltTiles } from '../../../src/story/built/built-basemap.ts';
import type { TileArchive } from '../../../src/tiles/archive.ts';
import { karabakhStory, shippedBasemap } from '../../scene/fixtures/karabakh.ts';

const story = await karabakhStory();
const basemap = shippedBasemap();
const tiles: BuiltTiles = { url: 'a.pmtiles.gz', zooms: [0, 15], bounds: [7, 48, 8, 49] };

function ground(tile: TileArchive['tile']) {
  const made = tileGround(tiles, { tile }).engine;
  if (!made) throw new Error('There is no engine.');
  return made;
}

const address = (scheme: string): { url: string } => ({ url: `${scheme}://14/8544/5656` });

describe('reading tiles for the engine', () => {
  test('asks the archive for the tile that the address names', async () => {
    const data = new ArrayBuffer(3);
    const tile = vi.fn(() => Promise.resolve(data));
    const { load, scheme } = ground(tile);
    const abort = new AbortController();
    expect(await load(address(scheme), abort, vi.fn())).toEqual({ data });
    expect(tile).toHaveBeenCalledWith([14, 8544, 5656], abort.signal);
  });

  test('gives an empty tile where there is none', async () => {
    const { load, scheme } = ground(() => Promise.resolve(null));
    expect((await load(address(scheme), new AbortController(), vi.fn())).data.byteLength).toBe(0);
  });

  test('tells of a failure once, and goes on without', async () => {
    const { load, scheme } = ground(() => Promise.reject(new Error('no byte serving')));
    const failed = vi.fn();
    for (let count = 0; count < 3; count++) {
      const { data } = await load(address(scheme), new AbortController(), failed);
      expect(data.byteLength).toBe(0);
    }
    expect(failed.mock.calls).toEqual([['no byte serving']]);
  });

  test('says nothing of what the engine has called off', async () => {
    const { load, scheme } = ground(() => Promise.reject(new Error('aborted')));
    const [failed, abort] = [vi.fn(), new AbortController()];
    abort.abort();
    await expect(load(address(scheme), abort, failed)).rejects.toThrow('aborted');
    expect(failed).not.toHaveBeenCalled();
  });

  test('has addresses of its own for each basemap', () => {
    const never = (): Promise<null> => Promise.resolve(null);
    expect(ground(never).scheme).not.toBe(ground(never).scheme);
  });
});

test('a basemap’s tiles are known to what decodes it, and one without has none', () => {
  const plain: BuiltBasemap = {
    ...{ id: 'a', view: [0, 0, 1, 1], layers: [] },
    topology: { type: 'Topology', objects: {}, arcs: [] },
  };
  expect(tilesOf(withTiles({ ...plain }, 'https://maps.example/stories/a/'))).toBeUndefined();
  expect(tilesOf(withTiles({ ...plain, tiles }, 'https://maps.example/stories/a/'))).toBeDefined();
});

describe.each(['light', 'dark'] as const)('the style with tiles, %s', (theme) => {
  const scene = sceneOf(story);
  const plain = mapStyle(scene, basemap, theme);
  const made = mapStyle(
    scene,
    { ...basemap, tiles: tileGround(tiles, { tile: () => Promise.resolve(null) }) },
    theme,
  );
  const ids = made.layers.map(({ id }) => id);

  test('is valid', () => {
    expect(validateStyleMin(made)).toEqual([]);
  });

  test('names no address but that of the tiles', () => {
    expect(JSON.stringify(made)).not.toMatch(/https?:/);
    expect(made.sources['tiles']).toMatchObject({
      type: 'vector',
      maxzoom: 15,
      bounds: tiles.bounds,
    });
  });

  test('has the tiles above the basemap’s land and water, below all that the story draws', () => {
    const before = (one: string, other: string): void => {
      expect(ids.indexOf(one), `${one}, ${other}`).toBeGreaterThanOrEqual(0);
      expect(ids.indexOf(one), `${one}, ${other}`).toBeLessThan(ids.indexOf(other));
    };
    before('land', 'water');
    before('water', 'tile-earth');
    before('rivers', 'tile-earth');
    before('tile-water', 'tile-buildings');
    before('tile-buildings', 'tile-minor');
    before('tile-districts', 'story-areas-lit');
    before('story-areas-lit', 'borders');
  });

  test('has all other layers as they were', () => {
    const others = made.layers.filter(({ id }) => !id.startsWith('tile-'));
    expect(others.map(({ id }) => id).sort()).toEqual(plain.layers.map(({ id }) => id).sort());
    // They would be kilometres off.
    expect(others.find(({ id }) => id === 'districts')).toMatchObject({ maxzoom: 11 });
  });
});
