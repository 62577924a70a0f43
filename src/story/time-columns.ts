import { answerRange } from './exchange/answer-range.ts';
import { canBeWithin } from './can-be-within.ts';
import type { Claim, Story, TimeRange } from './story.ts';
import { timeSteps, type TimeStep } from './time-steps.ts';

/** Claims of the same steps of a story's period, first and last, counted from 0. */
export interface TimeColumn {
  first: number;
  last: number;
  /** Whether they may be of another step: of either of two, or of this one perhaps. */
  uncertain: boolean;
  /** In the article's order. */
  claims: Claim[];
}

/** A story's claims by when they are said to be: each claim stands in one of these, once. */
export interface TimeColumns {
  steps: TimeStep[];
  /** From left to right: a column for each step, and after it what may be of it or of the next one. */
  columns: TimeColumn[];
  /** Claims of more than one step, by their first and last; what is “by” a day, from the first step on. */
  spans: TimeColumn[];
  /** Claims that can be of any step, since the article leaves open when they began. */
  undated: Claim[];
  /** Claims that begin before the period, and those that begin after it. */
  earlier: Claim[];
  later: Claim[];
  /** What is announced, whenever that is: it has not happened in any step. */
  announced: Claim[];
  /** When a claim without a date can have been after all: with what it answers. */
  rangeOf: (undated: Claim) => TimeRange;
}

/** Puts a story's claims where their dates are. Without a closed period there are no steps. */
export function timeColumns(story: Pick<Story, 'claims' | 'period' | 'source'>): TimeColumns {
  const steps = timeSteps(story);
  const days = steps.map((_, step): TimeColumn => column(step, step, false));
  const between = new Map<string, TimeColumn>();
  const spans = new Map<string, TimeColumn>();
  const undated: Claim[] = [];
  const earlier: Claim[] = [];
  const later: Claim[] = [];
  const announced: Claim[] = [];
  const begin = steps[0]?.from ?? 0;
  const end = steps.at(-1)?.to ?? 0;
  for (const claim of story.claims) {
    const [from, to] = claim.range;
    const last = to === null ? steps.length - 1 : steps.findLastIndex((step) => step.from <= to);
    if (claim.when.announced) announced.push(claim);
    else if (steps.length === 0 || (from === null && last === steps.length - 1))
      undated.push(claim);
    else if (from !== null && from > end) later.push(claim);
    else if (last === -1 || (from !== null && from < begin && claim.when.edtf.includes('/')))
      earlier.push(claim);
    else {
      const first = from === null ? 0 : steps.findIndex((step) => step.to >= from);
      const isOneOfTwo = claim.uncertain && from !== null && to !== null && last - first === 1;
      // “29 September?” may be another day altogether; “29? or 30?” of one week is of that week.
      const isPerhaps = claim.uncertain && first === last && !claim.when.edtf.includes('/');
      if (isOneOfTwo || isPerhaps) columnOf(between, first, last, true).claims.push(claim);
      else if (first === last && from !== null) days[first]?.claims.push(claim);
      else columnOf(spans, first, last, false).claims.push(claim);
    }
  }
  return {
    steps,
    columns: days.flatMap((day, step) => [
      day,
      ...[step, step + 1].flatMap((last) => between.get(`${step} ${last}`) ?? []),
    ]),
    spans: [...spans.values()],
    undated,
    earlier,
    later,
    announced,
    rangeOf: (claim) => answerRange(story, claim),
  };
}

/** How the claims that can be of some steps are known to be of them. */
export interface OfSteps {
  /** Of these steps for sure. */
  certain: Claim[];
  /** Of one of them or of one beside them; or announced for them. */
  perhaps: Claim[];
  /** Of a longer time than these. */
  longer: Claim[];
  /** Begun before the period and not known to be over. */
  begun: Claim[];
  undated: Claim[];
}

/** The claims that a filter by these steps shows, apart by what is known of their date. */
export function ofSteps(
  { steps, columns, spans, undated, earlier, announced, rangeOf }: TimeColumns,
  first: number,
  last: number,
): OfSteps {
  const dates = { from: steps[first]?.from ?? null, to: steps[last]?.to ?? null };
  const can = ({ range }: Claim): boolean => canBeWithin(range, dates);
  const isWithin = (one: TimeColumn): boolean => first <= one.first && one.last <= last;
  const claimsOf = (some: readonly TimeColumn[]): Claim[] => some.flatMap(({ claims }) => claims);
  // “29 September?” alone may be of a day that is not chosen, whatever is.
  const isCertain = (one: TimeColumn): boolean =>
    isWithin(one) && !(one.uncertain && one.first === one.last);
  const all = [...columns, ...spans];
  const others = (uncertain: boolean): Claim[] =>
    claimsOf(all.filter((one) => one.uncertain === uncertain && !isCertain(one))).filter(can);
  return {
    certain: claimsOf(all.filter(isCertain)).filter(can),
    perhaps: [...others(true), ...announced.filter(can)],
    longer: others(false),
    begun: earlier.filter(can),
    undated: undated.filter((claim) => canBeWithin(rangeOf(claim), dates)),
  };
}

function column(first: number, last: number, uncertain: boolean): TimeColumn {
  return { first, last, uncertain, claims: [] };
}

function columnOf(
  columns: Map<string, TimeColumn>,
  first: number,
  last: number,
  uncertain: boolean,
): TimeColumn {
  const key = `${first} ${last}`;
  const found = columns.get(key) ?? column(first, last, uncertain);
  columns.set(key, found);
  return found;
}
