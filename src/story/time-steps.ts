import { DAY } from './day.ts';

/** More steps than this cannot be told apart on a telephone. */
const MOST_STEPS = 12;

/** A step of the timeline: a day, or more where the story's period is long. */
export interface TimeStep {
  /** First instant, UTC ms. */
  from: number;
  /** Last instant, UTC ms. */
  to: number;
}

/** How long steps can be, the shortest first: numbers of days, then of months of the calendar. */
const DAYS = [1, 2, 3, 7];
const MONTHS = [1, 3, 12, 60, 120, 300, 600, 1200, 6000];

/**
 * The steps of a story's period, in order: days, weeks, months, years, whatever is shortest and not too
 * many. None where an end of the period is open.
 */
export function timeSteps({
  period: [from, last],
}: {
  period: readonly [number | null, number | null];
}): TimeStep[] {
  if (from === null || last === null) return [];
  const days = Math.max(1, Math.round((last + 1 - from) / DAY));
  const end = from + days * DAY;
  const starts = [...DAYS.map(nextDays), ...MONTHS.map(nextMonth)].map((next) => {
    const found: number[] = [];
    for (let at = from; at < end && found.length <= MOST_STEPS; at = next(at)) found.push(at);
    return found;
  });
  const chosen = starts.find(({ length }) => length <= MOST_STEPS) ?? [from];
  return chosen.map((start, index) => ({ from: start, to: (chosen[index + 1] ?? end) - 1 }));
}

function nextDays(days: number): (time: number) => number {
  return (time) => time + days * DAY;
}

/** The next first of a month that a number of months divides, counted from the year 0. */
function nextMonth(months: number): (time: number) => number {
  return (time) => {
    const date = new Date(time);
    const now = date.getUTCFullYear() * 12 + date.getUTCMonth();
    return date.setUTCFullYear(0, (Math.floor(now / months) + 1) * months, 1);
  };
}

/** The steps that a filter's dates touch, first and last, counted from 0; null where it has none. */
export function chosenSteps(
  steps: readonly TimeStep[],
  { from, to }: { from: number | null; to: number | null },
): [first: number, last: number] | null {
  if (from === null && to === null) return null;
  const first = steps.findIndex((step) => from === null || step.to >= from);
  const last = steps.findLastIndex((step) => to === null || step.from <= to);
  return first === -1 || last === -1 || first > last ? null : [first, last];
}

/** The dates of a filter from one step to another; all of the steps leave nothing out. */
export function stepDates(
  steps: readonly TimeStep[],
  first: number,
  last: number,
): { from: number | null; to: number | null } {
  if (first <= 0 && last >= steps.length - 1) return { from: null, to: null };
  return { from: steps[first]?.from ?? null, to: steps[last]?.to ?? null };
}
