import type { Table } from './tables.ts';
import { markdown } from './write.ts';

/** The page that shows the tables of a run, from the project's folder. */
export const PAGE = 'docs/performance.md';

/** The place of the tables in that page. */
const BETWEEN = /(<!-- bench -->\n)[^]*(\n<!-- \/bench -->)/;

/**
 * The page with the tables of a run, below how it was measured.
 *
 * @throws Error when it has no place for them
 */
export function withBenchTables(page: string, described: string, tables: readonly Table[]): string {
  if (!BETWEEN.test(page)) throw new Error(`${PAGE} has no <!-- bench --> … <!-- /bench -->.`);
  const text = [described, ...tables.map(markdown)].join('\n\n');
  return page.replace(BETWEEN, (_, start: string, end: string) => `${start}\n${text}\n${end}`);
}
