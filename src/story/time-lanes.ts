import type { Claim, Story, TimeRange } from './story.ts';

/** Milliseconds of a day; days are the article's, in UTC. */
export const DAY = 86_400_000;

/** More steps than this cannot be told apart on a telephone, so that a step takes several days. */
const MOST_STEPS = 12;

/** A step of the timeline: a day, or several where the story's period is long. */
export interface TimeStep {
  /** First instant, UTC ms. */
  from: number;
  /** Last instant, UTC ms. */
  to: number;
}

/** How one end of a claim's time is known: on that day, perhaps on that day, or not at all. */
export type LaneEnd = 'certain' | 'uncertain' | 'open';

/** The claims of one and the same date, together on the timeline. */
export interface TimeLane {
  /** The EDTF date that they share. */
  edtf: string;
  range: TimeRange;
  start: LaneEnd;
  end: LaneEnd;
  /** In the article's order. */
  claims: Claim[];
}

/** The steps of a story's period, in order; none where an end of the period is open. */
export function timeSteps({ period: [from, to] }: Pick<Story, 'period'>): TimeStep[] {
  if (from === null || to === null) return [];
  const days = Math.max(1, Math.round((to + 1 - from) / DAY));
  const length = Math.ceil(days / MOST_STEPS);
  return Array.from({ length: Math.ceil(days / length) }, (_, index) => ({
    from: from + index * length * DAY,
    to: Math.min(from + (index + 1) * length * DAY, from + days * DAY) - 1,
  }));
}

/** The claims by their date: what began first comes first, open beginnings after the dated past. */
export function timeLanes(story: Pick<Story, 'claims' | 'period'>): TimeLane[] {
  const lanes = new Map<string, TimeLane>();
  for (const claim of story.claims) {
    const lane = lanes.get(claim.when.edtf) ?? emptyLane(claim);
    lane.claims.push(claim);
    lanes.set(lane.edtf, lane);
  }
  // An open beginning is drawn from the edge of the period: nothing says that it is older.
  const start = ({ range: [from] }: TimeLane): number => from ?? (story.period[0] ?? 0) - 1;
  const end = ({ range: [, to] }: TimeLane): number => to ?? Infinity;
  return [...lanes.values()].sort((a, b) => start(a) - start(b) || end(a) - end(b));
}

function emptyLane({ when: { edtf }, range, uncertain }: Claim): TimeLane {
  const [first = '', last = first] = edtf.split('/');
  const endOf = (text: string, instant: number | null): LaneEnd =>
    instant === null ? 'open' : uncertain && /[?~%]$/.test(text) ? 'uncertain' : 'certain';
  return {
    edtf,
    range,
    start: endOf(first, range[0]),
    end: endOf(last, range[1]),
    claims: [],
  };
}

/** The years before the story's period in which claims begin, in order. */
export function earlierYears({
  claims,
  period: [from],
}: Pick<Story, 'claims' | 'period'>): number[] {
  if (from === null) return [];
  const years = claims.flatMap(({ range: [first] }) =>
    first !== null && first < from ? [new Date(first).getUTCFullYear()] : [],
  );
  return [...new Set(years)].sort((a, b) => a - b);
}

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
