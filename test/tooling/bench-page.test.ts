import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAGE, withBenchTables } from '../bench/report/page.ts';

const table = { title: 'Medians', head: ['', 'this map'], rows: [['First paint', '208 ms']] };

test('the tables of a run take the place of those of the last one, and leave the rest of the page', () => {
  const page = readFileSync(PAGE, 'utf8');
  const [before = '', after = ''] = page.split(/<!-- bench -->[^]*<!-- \/bench -->/);
  const written = withBenchTables(page, 'Medians of 7 rounds.', [table]);
  expect(written).toBe(
    `${before}<!-- bench -->\n\nMedians of 7 rounds.\n\n**Medians**\n\n|  | this map |\n| --- | --: |\n| First paint | 208 ms |\n\n<!-- /bench -->${after}`,
  );
  expect(withBenchTables(written, 'Medians of 7 rounds.', [table])).toBe(written);
});

test('a page without a place for the tables is refused', () => {
  expect(() => withBenchTables('# Performance\n', '', [table])).toThrow('<!-- bench -->');
});
