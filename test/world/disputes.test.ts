import { describe, expect, it, test } from 'vitest';
import { byLine } from '../../src/world/border-lines.ts';
import { boundsProblem } from '../../src/world/plane/box.ts';
import { contestedLabel, describeBasemap } from '../../src/world/description.ts';
import { scaleOf } from '../../src/world/ground-shapes.ts';
import type { MadeBasemap } from '../../src/world/make-basemap.ts';
import { claimants, countryName, isUndecided, ownerName, ownerOf } from '../../src/world/owners.ts';
import { disputesOf } from '../../src/world/provenance.ts';
import { boxOf } from '../../src/world/plane/box.ts';
import { lines } from '../../src/world/shaper.ts';
import { DISPUTED_LINES } from '../../src/world/tables/lines.ts';
import { NOT_SHOWN } from '../../src/world/tables/not-shown.ts';
import { SHARED, TERRITORIES } from '../../src/world/tables/territories.ts';
import * as words from '../../src/words/words.ts';

describe('whose land is', () => {
  test.each([
    ['one country’s', ['AM'], 'am'],
    ['a territory’s, where its state has it too', ['MA', 'EH'], 'eh'],
    ['a territory’s, whatever the order', ['SJ', 'NO'], 'sj'],
    ['nobody’s', [], 'none'],
    ['neither’s, where two have it', ['UA', 'RU'], 'ru-ua'],
    ['neither’s, however small one of them is', ['LU', 'DE'], 'de-lu'],
    ['the two territories’', ['FR', 'MF', 'NL', 'SX'], 'mf-sx'],
  ])('%s', (_, codes, owner) => {
    expect(ownerOf(codes)).toBe(owner);
  });

  it('is undecided where there is not exactly one', () => {
    expect(['am', 'ru-ua', 'none'].map(isUndecided)).toEqual([false, true, true]);
    expect(claimants('none')).toEqual([]);
  });

  it('has the names of the Unicode consortium', () => {
    expect(countryName('xk')).toBe('Kosovo');
    expect(ownerName('ru-ua')).toBe('Russia and Ukraine');
  });
});

describe('a border', () => {
  const along = (between: [string, string], ...points: [number, number][]) =>
    byLine(points, between, { shift: 0 }).map(({ line, points: all }) => [line, all.length]);

  it('is plain where no table says otherwise', () => {
    expect(along(['am', 'az'], [45, 40], [46, 40], [46, 41])).toEqual([[undefined, 3]]);
  });

  it('is taken apart where the Line of Control ends', () => {
    expect(along(['in', 'pk'], [74, 31], [74.5, 32], [75, 32.5], [75, 34], [76, 34.5])).toEqual([
      [undefined, 3],
      ['line-of-control', 3],
    ]);
  });

  it('is undecided along land that two have, or nobody', () => {
    expect(along(['ru-ua', 'ua'], [33, 46], [34, 46])).toEqual([['undecided', 2]]);
    expect(along(['eg', 'none'], [33, 22], [34, 22])).toEqual([['undecided', 2]]);
  });

  it('is found in the working plane of a box across the antimeridian', () => {
    const [piece] = byLine(
      [
        [-102, 35],
        [-101, 35],
      ],
      ['cn', 'in'],
      { shift: 180 },
    );
    expect(piece?.line).toBe('line-of-actual-control');
  });
});

describe('the tables', () => {
  it('name codes that there are, in their order', () => {
    for (const { between } of DISPUTED_LINES) {
      expect([...between].sort()).toEqual(between);
      for (const code of between) expect(countryName(code)).not.toBe(code.toUpperCase());
    }
    for (const codes of Object.values(TERRITORIES))
      for (const code of codes) expect(countryName(code)).not.toBe(code);
    for (const owner of Object.keys(SHARED)) expect(claimants(owner).sort().join('-')).toBe(owner);
  });

  it('have boxes on the Earth', () => {
    for (const { around } of NOT_SHOWN) expect(boundsProblem(around)).toBeNull();
    for (const within of DISPUTED_LINES.flatMap((row) => row.within ?? []))
      expect(boundsProblem(within)).toBeNull();
  });

  it('say each thing in words that the key has room for', () => {
    for (const label of Object.values(words.disputedLines))
      expect(label.length, label).toBeLessThanOrEqual(60);
    expect(new Set(Object.keys(words.notShown))).toEqual(new Set(NOT_SHOWN.map(({ id }) => id)));
  });
});

/** A basemap without anything. */
const box = boxOf([0, 0, 1, 1]);
const nothing: MadeBasemap = {
  box,
  zoom: 10,
  scale: scaleOf(box, 10),
  topology: { type: 'Topology', arcs: [], objects: {} },
  parts: [],
  borders: [],
  held: [],
  towns: { settlements: [], atSea: [], elsewhere: [], asked: 0 },
  hairs: [],
  counts: {},
  checked: { failures: [], offKm2: 0 },
};

describe('what a basemap says of disputes', () => {
  it('names both countries, or their codes where the names are too long', () => {
    expect(contestedLabel('ru-ua')).toBe('claimed by Russia and by Ukraine');
    expect(contestedLabel('de-lu')).toBe('held by Germany and Luxembourg in common');
    expect(contestedLabel('fi-no')).toBe('in the outlines of both Finland and Norway');
    expect(contestedLabel('cd-cf')).toBe('in the outlines of both CD and CF');
    expect(contestedLabel('none')).toBe('in no country’s outline');
  });

  it('has the notes of its box only', () => {
    const of = (...bounds: [number, number, number, number]) =>
      disputesOf({ ...nothing, box: boxOf(bounds) });
    expect(of(7.5, 48.35, 8, 48.8)).toEqual([]);
    expect(of(35, 32, 36, 33.5)).toEqual([words.notShown.golan]);
  });
});

describe('the key', () => {
  const disputed = (line: 'kosovo' | 'koreas') => ({
    ...lines({ between: ['a', 'b'] as [string, string], line }, []),
  });
  const legends = (...all: ('kosovo' | 'koreas')[]) =>
    describeBasemap(
      {
        ...nothing,
        borders: all.map(disputed),
        counts: { kosovo: 1, koreas: 1 },
      },
      'box',
      [],
    )
      .layers.filter(({ role }) => role === 'disputed-border')
      .map(({ legend, sources }) => [legend?.label, sources[0]?.error.split('.')[0]]);

  it('says what a line is, and of several what they have in common, once', () => {
    expect(legends('kosovo')).toEqual([
      ['border that Serbia does not recognise', 'Border that Serbia does not recognise'],
    ]);
    expect(legends('koreas', 'kosovo')).toEqual([
      ['line that is no agreed border', 'Military demarcation line of 1953'],
      [undefined, 'Border that Serbia does not recognise'],
    ]);
  });

  it('has land, where there is none, too', () => {
    const { layers, title, zooms } = describeBasemap(nothing, 'box', []);
    expect(layers.map(({ role }) => role)).toEqual(['land']);
    expect(title).toBe('Open sea');
    expect(zooms[0]).toBeLessThan(zooms[1]);
  });
});
