import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { claimRecord } from '../../src/export/claim-record.ts';
import { type Cell, claimsCsv, csvCell } from '../../src/export/csv-export.ts';
import { karabakhStory } from '../scene/fixtures/karabakh.ts';
import { anyText } from '../story/fixtures/any-text.ts';
import { readCsv } from '../story/fixtures/read-csv.ts';
import { fixtureStory } from '../story/fixtures/two-villages.ts';

/** A value as it stands in a cell, by what OWASP and the format ask for. */
function guarded(value: Cell): string {
  const text = value === null ? '' : String(value);
  return typeof value === 'string' && /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

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
    ['\n=1', '"\'\n=1"'],
    ['＝1', "'＝1"],
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

  it('reads back as it was written', async () => {
    for (const story of [fixtureStory(), await karabakhStory()]) {
      const [header, ...rows] = readCsv(claimsCsv(story).slice(1));
      const records = story.claims.map((claim) => claimRecord(story, claim));
      expect(header).toEqual(Object.keys(records[0]!));
      expect(rows).toEqual(
        records.map((record) => Object.values<Cell>({ ...record }).map(guarded)),
      );
    }
  });

  it('reads back whatever the words, and no cell begins a formula', () => {
    const story = fixtureStory();
    const [claim] = story.claims;
    fc.assert(
      fc.property(fc.oneof(anyText(), fc.stringMatching(/^[=+\-@\t\r\n",]+x?$/)), (note) => {
        const [header, row] = readCsv(claimsCsv(story, [{ ...claim!, note }]).slice(1));
        const cell = row?.[header!.indexOf('note')];
        expect(cell).toBe(guarded(note));
        for (const one of row!)
          if (!/^-?[\d.]+$/.test(one)) expect(one).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
      { numRuns: 300 },
    );
  });

  it('takes some of the claims, and says what may be done with them', () => {
    const story = fixtureStory();
    const [header, ...rows] = readCsv(claimsCsv(story, story.claims.slice(2, 4)).slice(1));
    expect(rows.map(([id]) => id)).toEqual(story.claims.slice(2, 4).map(({ id }) => id));
    const of = (name: string): string | undefined => rows[0]?.[header!.indexOf(name)];
    expect(of('source')).toBe('The Invented Gazette, 2021-05-04');
    expect(of('licence')).toContain('© The Invented Gazette');
  });
});
