import { describe, expect, it } from 'vitest';

import { claimsCsv, csvCell } from '../../src/story/csv-export.ts';
import { fixtureStory } from './fixtures/two-villages.ts';

describe('csvCell', () => {
  it.each<[string | number | boolean | null, string]>([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    [-3.5, '-3.5'],
    [true, 'true'],
    [null, ''],
  ])('writes %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });
});

describe('claimsCsv', () => {
  it('has a byte order mark, a header and a row for each claim', () => {
    const csv = claimsCsv(fixtureStory());
    expect(csv.startsWith('\uFEFFid,kind,summary,claimant,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.match(/^(?:stream|weir|mayor|reeds|moor|onlookers)[a-z-]*,/gm)).toHaveLength(8);
  });
});
