import type { TimeRange } from './story.ts';

/** Whether a claim's date can lie within a span; an open end on either side excludes nothing. */
export function canBeWithin(
  [first, last]: TimeRange,
  { from, to }: { from: number | null; to: number | null },
): boolean {
  return !(
    (from !== null && last !== null && last < from) ||
    (to !== null && first !== null && first > to)
  );
}
