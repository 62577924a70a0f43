import { describe, expect, test } from 'vitest';
import { checkBasemap } from '../../src/check/basemap-problems.ts';
import type { JsonDocument } from '../../src/check/document/json-document.ts';
import { problemText } from '../../src/check/document/problem.ts';
import { type FoundTiles, tileProblems, untiledView } from '../../src/check/tile-problems.ts';
import type { BasemapFile } from '../../src/story/schema/types.ts';
import { fixtureBasemap, fixtureDocuments } from '../story/fixtures/two-villages.ts';

const found: FoundTiles = {
  vector: true,
  layers: ['earth', 'water', 'roads', 'buildings'],
  bounds: [9, 49, 12, 52],
  zooms: [0, 15],
};

/** The invented basemap with tiles, after a change. */
function basemap(change: (file: BasemapFile) => void = () => undefined) {
  const file = fixtureBasemap();
  const [credit] = file.credits;
  const source = {
    source: 'made up',
    licence: 'CC0-1.0',
    credit: credit?.name ?? '',
    error: 'None.',
  };
  file.tiles = { file: 'valley.pmtiles', sources: [source] };
  change(file);
  return checkBasemap({ file: 'basemap.json', text: JSON.stringify(file, null, 2) }, 'valley');
}

function document(change?: (file: BasemapFile) => void): JsonDocument<BasemapFile> {
  const checked = basemap(change);
  if (!checked.document) throw new Error(checked.problems.map(problemText).join('\n'));
  return checked.document;
}

const texts = (
  of: FoundTiles | { reason: string },
  change?: (file: BasemapFile) => void,
): string[] => tileProblems(document(change), of).map(problemText);

describe('a basemap’s tiles', () => {
  test('may be as they are asked for', () => {
    expect(texts(found)).toEqual([]);
    expect(texts(found, (file) => delete file.tiles)).toEqual([]);
  });

  test('credit whom the basemap credits', () => {
    const { problems } = basemap((file) => (file.tiles!.sources[0]!.credit = 'Nobody'));
    expect(problems.map(problemText)).toEqual([
      expect.stringMatching(
        /basemap\.json:\d+: tiles\.sources\[0\]\.credit: found "Nobody"; allowed: one of/,
      ),
    ]);
  });

  test.each<[string, Partial<FoundTiles> | { reason: string }, string]>([
    [
      'cannot be read',
      { reason: 'it does not exist' },
      'tiles.file: found "valley.pmtiles", which cannot be read: it does not exist; allowed: a PMTiles file (version 3) in the basemap’s folder, such as “pmtiles extract https://build.protomaps.com/YYYYMMDD.pmtiles valley.pmtiles --bbox=',
    ],
    [
      'are pictures',
      { vector: false },
      'tiles.file: found "valley.pmtiles" with other tiles than MVT',
    ],
    [
      'are of another schema',
      { layers: ['transportation', 'water'] },
      'tiles.file: found "valley.pmtiles" without the layers earth, roads; allowed: tiles in Protomaps’ schema',
    ],
    [
      'are of an older schema',
      { layers: [...found.layers, 'natural', 'transit'] },
      'tiles.file: found "valley.pmtiles" with the layers natural, transit, which older versions of the schema had; allowed: tiles in Protomaps’ schema',
    ],
    [
      'are too far',
      { zooms: [0, 10] },
      'tiles.file: found "valley.pmtiles", whose closest tiles are of zoom 10; allowed: tiles to zoom 12 at least',
    ],
  ])('that %s are refused', (_, other, message) => {
    const [text = '', ...more] = texts('reason' in other ? other : { ...found, ...other });
    expect(text).toMatch(/^basemap\.json:\d+: /);
    expect(text).toContain(message);
    expect(more).toEqual([]);
  });

  test('let readers come two zooms closer than they are, and no closer', () => {
    const closest = (zoom: number) => texts(found, (file) => (file.zooms = [5, zoom]));
    expect(closest(17)).toEqual([]);
    expect(closest(18)).toEqual([
      expect.stringMatching(/zooms\[1\]: found 18, and tiles to zoom 15; allowed: at most 17/),
    ]);
  });

  test('are not for a basemap across the antimeridian', () => {
    expect(texts(found, (file) => (file.extent = [170, 49, 190, 52]))).toEqual([
      expect.stringMatching(/tiles: found tiles in a basemap that reaches across the antimeridian/),
    ]);
  });
});

test('a first view has to lie in the tiles', () => {
  const { story } = fixtureDocuments();
  expect(untiledView(story, 'valley.pmtiles', { bounds: [-180, -85, 180, 85] })).toEqual([]);
  const [problem] = untiledView(story, 'valley.pmtiles', { bounds: [0, 0, 1, 1] });
  expect(problem && problemText(problem)).toMatch(
    /opening\.bounds: found \[.*\], outside of the basemap’s tiles, which cover \[0,0,1,1\]; allowed: .*“pmtiles extract .* valley\.pmtiles --bbox=[\d.,-]+ --maxzoom=15”/,
  );
});
