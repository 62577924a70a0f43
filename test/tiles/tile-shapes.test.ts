import { beforeAll, describe, expect, test } from 'vitest';
import type { TileLayer } from '../../src/scene/tiles/tile-ground.ts';
import { openArchive, type TileArchive } from '../../src/tiles/archive.ts';
import { tileShapes, tilesOf } from '../../src/tiles/tile-shapes.ts';
import { QUARTER } from '../kinds-of-place/tiles/made-up-streets.ts';
import { quarterArchive, QUARTER_ZOOMS } from '../kinds-of-place/tiles/write-quarter.ts';

/** The quarter’s file in memory, with what has been read of it. */
function archive() {
  const bytes = Uint8Array.from(quarterArchive());
  const read: [offset: number, length: number][] = [];
  const opened = openArchive({
    getKey: () => 'quarter',
    getBytes: (offset, length) => {
      read.push([offset, length]);
      return Promise.resolve({ data: bytes.slice(offset, offset + length).buffer });
    },
  });
  return { opened, read, size: bytes.length };
}

const box: [number, number, number, number] = [7.735, 48.578, 7.75, 48.588];

async function layersAt(zoom: number, of: TileArchive = archive().opened): Promise<TileLayer[]> {
  return [...(await tileShapes(of, QUARTER_ZOOMS, box, zoom)).layers];
}

const ids = (layers: readonly TileLayer[]): string[] => layers.map(({ row }) => row.id);

describe('a file of tiles', () => {
  test('says what it has', async () => {
    const facts = await archive().opened.facts();
    expect(facts).toEqual({
      vector: true,
      layers: ['earth', 'landuse', 'water', 'buildings', 'roads', 'boundaries', 'places'],
      bounds: [...QUARTER],
      zooms: [...QUARTER_ZOOMS],
    });
  });

  test('is read in parts: its beginning, and the tiles that are asked for', async () => {
    const { opened, read, size } = archive();
    await opened.tile([15, 17088, 11313]);
    expect(read[0]).toEqual([0, 16384]);
    expect(read.length).toBeLessThanOrEqual(2);
    expect(read.reduce((sum, [, length]) => sum + length, 0)).toBeLessThan(size / 5);
  });

  test('has no tile where it has none', async () => {
    expect(await archive().opened.tile([15, 0, 0])).toBeNull();
  });
});

describe('what tiles show', () => {
  let near: TileLayer[];
  beforeAll(async () => {
    near = await layersAt(16);
  });

  test('is in the order in which it is drawn', () => {
    expect(ids(near)).toEqual(
      [
        'tile-earth',
        'tile-tunnels',
        'tile-green',
        'tile-water',
        'tile-streams',
        'tile-buildings',
        'tile-runways',
        'tile-paths',
        'tile-quiet',
        'tile-minor',
        'tile-major',
        'tile-highways',
        'tile-rail',
        'tile-districts',
      ].filter((id) => ids(near).includes(id)),
    );
    expect(ids(near)).toEqual(
      expect.arrayContaining(['tile-buildings', 'tile-minor', 'tile-quiet', 'tile-water']),
    );
  });

  test('is less the farther the view is, and nothing before zoom 11', async () => {
    expect(ids(await layersAt(13.5))).not.toContain('tile-buildings');
    expect(ids(await layersAt(13.5))).toContain('tile-minor');
    expect(ids(await layersAt(12.5))).not.toContain('tile-minor');
    expect(await layersAt(10.9)).toEqual([]);
  });

  test('is of areas or of lines, as its row says', () => {
    const types = (id: string): Set<string> =>
      new Set(near.find(({ row }) => row.id === id)?.shapes.map(({ type }) => type));
    expect([...types('tile-water')].every((type) => type.endsWith('Polygon'))).toBe(true);
    expect([...types('tile-minor')].every((type) => type.endsWith('LineString'))).toBe(true);
  });

  test('lies where the tiles are', () => {
    const minor = near.find(({ row }) => row.id === 'tile-minor');
    const positions = JSON.stringify(minor?.shapes).matchAll(/\[(\d+\.\d+),(\d+\.\d+)\]/g);
    let count = 0;
    for (const [, lng, lat] of positions) {
      count++;
      expect(Number(lng)).toBeGreaterThan(7.72);
      expect(Number(lng)).toBeLessThan(7.77);
      expect(Number(lat)).toBeGreaterThan(48.57);
      expect(Number(lat)).toBeLessThan(48.6);
    }
    expect(count).toBeGreaterThan(50);
  });

  test('has streets twice as wide a zoom closer, and lines of districts always alike', async () => {
    const width = (layers: TileLayer[], id: string): number =>
      Number(layers.find(({ row }) => row.id === id)?.row.line?.width);
    const [far, close] = [await layersAt(14), await layersAt(15)];
    expect(width(close, 'tile-major')).toBeCloseTo(2 * width(far, 'tile-major'));
    expect(far.find(({ row }) => row.id === 'tile-major')?.grows).toBe(true);
  });

  test('of a zoom beyond the tiles’ own, comes from the closest that there are', async () => {
    const asked: number[] = [];
    const spy: TileArchive = {
      tile: ([z]) => {
        asked.push(z);
        return Promise.resolve(null);
      },
    };
    await layersAt(17, spy);
    expect(new Set(asked)).toEqual(new Set([15]));
  });

  test('of a large box, comes from a few tiles of a farther zoom', async () => {
    const asked: number[] = [];
    const spy: TileArchive = {
      tile: ([z]) => {
        asked.push(z);
        return Promise.resolve(null);
      },
    };
    await tileShapes(spy, QUARTER_ZOOMS, [7, 48, 8, 49], 15);
    expect(asked.length).toBeLessThanOrEqual(144);
    expect(Math.max(...asked)).toBeLessThan(15);
  });
});

test('the tiles of a box are those that reach into it', () => {
  expect(tilesOf([-1, -1, 1, 1], 1)).toEqual([
    [1, 0, 0],
    [1, 1, 0],
    [1, 0, 1],
    [1, 1, 1],
  ]);
  expect(tilesOf([1, 1, 2, 2], 2)).toEqual([[2, 2, 1]]);
});
