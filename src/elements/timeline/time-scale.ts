import { DAY, earlierYears, timeSteps } from '../../story/time-lanes.ts';
import type { Claim, Story, TimeRange } from '../../story/story.ts';

/** Where the part for what came before the period ends, in per cent of the width; 0 without one. */
export const EARLIER = 16;
/** The cut between that part and the period, in per cent. */
const CUT = 1.5;

/** Where times stand on the timeline, in per cent of its width. */
export interface TimeScale {
  /** Where the period begins. */
  start: number;
  /** A claim's time, from left to right. An open beginning stands at the period's start. */
  span(range: TimeRange): [left: number, right: number];
}

/**
 * The scale of a story: first, each in the same room, the years before the period in which claims
 * begin, then the period with days of equal width. The two parts are not to the same scale.
 */
export function timeScale(
  story: Pick<Story, 'claims' | 'period'> & { claims: Claim[] },
): TimeScale {
  const steps = timeSteps(story);
  const from = steps[0]?.from ?? 0;
  const to = (steps.at(-1)?.to ?? DAY - 1) + 1;
  const years = earlierYears(story);
  const room = EARLIER / Math.max(1, years.length);
  const start = years.length === 0 ? 0 : EARLIER + CUT;
  const scale = linearBetween([
    ...years.map((year, index): Stop => [Date.UTC(year, 0, 1), index * room]),
    ...(years.length === 0 ? [] : [[from - 1, EARLIER] as Stop]),
    [from, start],
    [to, 100],
  ]);
  return {
    start,
    span: ([first, last]) => [
      rounded(scale(first ?? from)),
      // A range's last instant is a millisecond before the next day begins.
      rounded(scale(last === null ? to : last + 1 < from ? last : last + 1)),
    ],
  };
}

/** An instant in UTC ms, and where it stands in per cent. */
type Stop = [time: number, percent: number];

/**
 * Where instants stand that lie between others, in even steps from each to the next; what lies outside
 * stands at the end. Readers load this, and d3-scale would weigh fifty times as much.
 */
function linearBetween(stops: readonly Stop[]): (time: number) => number {
  return (time) => {
    const after = stops.findIndex(([stop]) => stop >= time);
    const [to, end] = stops[after] ?? stops.at(-1) ?? [0, 0];
    const [from, begin] = stops[after - 1] ?? [to, end];
    return from === to ? end : begin + ((end - begin) * (time - from)) / (to - from);
  };
}

/** Hundredths of a per cent are finer than a pixel. */
function rounded(percent: number): number {
  return Math.round(percent * 100) / 100;
}
