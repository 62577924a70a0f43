import edtf from 'edtf';

import type { TimeRange } from '../story/story.ts';
import * as words from '../words/words.ts';

/** An EDTF date, read; or why it cannot be read. */
export type ReadTime = { range: TimeRange; uncertain: boolean } | { mistake: string };

/**
 * The instants that an EDTF date can cover, in UTC: a date or an interval of level 0 or 1
 * (Library of Congress, EDTF specification of 4 February 2019). Seasons are refused because they
 * differ by hemisphere. Open and unknown ends are null.
 */
export function readTime(text: string): ReadTime {
  const known = read.get(text) ?? parsed(text);
  read.set(text, known);
  return known;
}

/** Every claim has a date, most share it, and the parser takes its time. */
const read = new Map<string, ReadTime>();

function parsed(text: string): ReadTime {
  // The parser takes 29 February of any year and moves it to 1 March.
  const impossible = text.match(/\d{4}-\d{2}-\d{2}/g)?.find((day) => !dayExists(day));
  if (impossible !== undefined) return { mistake: words.timeProblems.noDay(impossible) };
  try {
    const { min, max } = edtf(text, { level: 1, types: ['Date', 'Interval'] });
    const range = [finite(min), finite(max)] as const;
    const [from, to] = range;
    if (from === null && to === null) return { mistake: words.timeProblems.open };
    return { range, uncertain: /[?~%]/.test(text) || from === null || to === null };
  } catch {
    return { mistake: mistakeIn(text) };
  }
}

function mistakeIn(text: string): string {
  const ends = text.split('/').map((end) => end.replace(/[?~%]$/, ''));
  const [from, to] = ends;
  const days = ends.length === 2 && ends.every((end) => /^\d{4}(-\d{2}){0,2}$/.test(end));
  if (days && from !== undefined && to !== undefined && from >= to) {
    return from === to ? words.timeProblems.same : words.timeProblems.reversed;
  }
  return words.timeProblems.notEdtf;
}

function dayExists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  // Date moves 30 February to March: only a real day comes back as it was written.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function finite(instant: number | null): number | null {
  return instant !== null && Number.isFinite(instant) ? instant : null;
}
