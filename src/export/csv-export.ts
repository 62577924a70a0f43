import { claimRecord } from './claim-record.ts';
import type { Claim, Story } from '../story/story.ts';

/**
 * Claims of a story, all unless others are given, as CSV (RFC 4180: CRLF, quotes doubled), with a byte order mark so that
 * spreadsheets read it as UTF-8. Text that a spreadsheet would run as a formula gets an apostrophe in
 * front, as OWASP advises against CSV injection; claims.geojson has every text unchanged.
 */
export function claimsCsv(story: Story, claims: readonly Claim[] = story.claims): string {
  const records = claims.map((claim) => claimRecord(story, claim));
  const header = Object.keys(records[0] ?? {});
  const rows = [header, ...records.map((record) => Object.values<Cell>({ ...record }))];
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(',') + '\r\n').join('')}`;
}

/** A value of a record; null becomes an empty cell. */
export type Cell = string | number | boolean | null;

/** One cell of a CSV row, guarded and quoted where needed. Numbers may begin with a minus sign. */
export function csvCell(value: Cell): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const guarded = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
