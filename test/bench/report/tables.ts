import type { Line } from '../lines.ts';
import { METRICS } from '../metrics.ts';
import type { BenchPage } from '../pages.ts';
import type { Results } from '../results.ts';
import { medianOf } from '../statistics.ts';
import { ratio, TARGETS } from '../targets.ts';

/** A table of texts; the first column names the rows. */
export interface Table {
  title: string;
  head: string[];
  rows: string[][];
}

const MISSING = '–';

/** Medians of all pages over a line. */
export function medianTable(results: Results, line: Line, pages: BenchPage[]): Table {
  return {
    title: `Medians, ${line.label}`,
    head: ['', ...pages.map(({ label }) => label)],
    rows: METRICS.map(({ key, label, format }) => [
      label,
      ...pages.map(({ id }) => {
        const value = medianOf(results.values(line.id, id, key));
        return value === null ? MISSING : format(value);
      }),
    ]),
  };
}

/** What our pages need as a multiple of what two reference pages need, round by round. */
export function ratioTable(results: Results, line: Line, pages: BenchPage[]): Table {
  const pairs = ['inline-svg', 'maplibre'].flatMap((id) => {
    const base = pages.find((page) => page.id === id);
    return base
      ? pages.filter(({ folder }) => folder === 'site').map((page) => ({ page, base }))
      : [];
  });
  return {
    title: `Ratios, medians of pairs, ${line.label}`,
    head: ['', ...pairs.map(({ page, base }) => `${page.label} ÷ ${base.label}`)],
    rows: METRICS.filter((metric) => metric.ratio).map(({ key, label }) => [
      label,
      ...pairs.map(({ page, base }) => number(ratio(results, line.id, key, page.id, base.id))),
    ]),
  };
}

/** What was promised, and what came out. */
export function targetTable(results: Results, lines: Line[]): Table {
  return {
    title: 'What it must show',
    head: ['', 'line', 'measured', 'at most', ''],
    rows: TARGETS.flatMap(({ text, limit, lines: wanted, value }) =>
      lines
        .filter(({ id }) => wanted.some((one) => one === id))
        .map(({ id, label }) => {
          const measured = value(results, id);
          const verdict = measured === null ? 'not measured' : measured <= limit ? 'met' : 'missed';
          return [text, label, number(measured), String(limit), verdict];
        }),
    ),
  };
}

function number(value: number | null): string {
  return value === null ? MISSING : value.toFixed(2);
}
