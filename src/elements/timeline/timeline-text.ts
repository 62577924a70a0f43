import { isDenial } from '../../story/answers.ts';
import { DAY } from '../../story/day.ts';
import type { Claim, Story } from '../../story/story.ts';
import { ofSteps, type TimeColumn, type TimeColumns } from '../../story/time-columns.ts';
import type { TimeStep } from '../../story/time-steps.ts';
import type { DateText } from '../../words/date-text.ts';
import * as words from '../../words/words.ts';

/** Whether each step of a timeline is a day. */
export function isDays(steps: readonly TimeStep[]): boolean {
  return steps.every(({ from, to }) => to - from < DAY);
}

/** What stands under a column: “Tue 29”, “Tue or Wed”, “Tue 29?”, and “or” between weeks. */
export function columnLabel(
  { steps }: TimeColumns,
  { first, last, uncertain }: TimeColumn,
  dates: DateText,
): string {
  const some = steps.slice(first, last + 1);
  const short = some.map((step) => dates.short(step)).join('–');
  if (!uncertain) return short;
  if (first === last) return words.timeline.perhaps(short);
  return dates.either(some) ?? words.timeline.either;
}

/** The date of a column in full: “Tuesday 29 September”. */
export function columnDate(
  { steps }: TimeColumns,
  { first, last }: TimeColumn,
  dates: DateText,
): string {
  const [begin, end] = [steps[first], steps[last]].map((step) => (step ? dates.full(step) : ''));
  return first === last ? (begin ?? '') : words.timeline.fromTo(begin ?? '', end ?? '');
}

/** A column with the claims of it that are shown: “Tuesday 29 September: 8 claims, 1 of them a denial”. */
export function columnName(
  { uncertain }: TimeColumn,
  shown: readonly Claim[],
  date: string,
): string {
  const name = uncertain ? words.timeline.uncertainColumn : words.timeline.column;
  return name(date, shown.length, denials(shown));
}

/**
 * What its button is called: it begins with what stands under it, as who speaks to a computer reads it
 * out. A mere “or” says nothing by itself.
 */
export function buttonName(
  columns: TimeColumns,
  column: TimeColumn,
  shown: readonly Claim[],
  dates: DateText,
): string {
  const label = columnLabel(columns, column, dates);
  const date = label === words.timeline.either ? columnDate(columns, column, dates) : label;
  return columnName(column, shown, date);
}

/** The chosen steps in full: “Tuesday 29 September”, “28–29 September”. */
export function periodName(
  steps: readonly TimeStep[],
  [first, last]: readonly [number, number],
  dates: DateText,
): string {
  const [from, to] = [steps[first]?.from, steps[last]?.to];
  return from === undefined || to === undefined ? '' : dates.full({ from, to });
}

/** When claims from before or after the period begin: “1992, 1993”, or days where the year is the same. */
export function beginnings(
  { period: [from] }: Pick<Story, 'period'>,
  claims: readonly Claim[],
  dates: DateText,
): string {
  const instants = claims
    .map(({ range: [first, last] }) => first ?? last ?? 0)
    .sort((a, b) => a - b);
  const yearOf = (instant: number): number => new Date(instant).getUTCFullYear();
  const years = [...new Set(instants.map(yearOf))];
  if (years.includes(yearOf(from ?? 0)) && years.length === 1)
    return dates.long({ from: instants[0] ?? 0, to: (instants.at(-1) ?? 0) + DAY - 1 });
  return years.length > 3
    ? words.timeline.years(String(years[0]), String(years.at(-1)))
    : years.join(', ');
}

/** What is said of the chosen steps: the first part in bold, and the rest. */
export function statusText(
  columns: TimeColumns,
  [first, last]: readonly [number, number],
  shows: (claim: Claim) => boolean,
): readonly [certain: string, others: string] {
  const { certain, perhaps, longer, begun, undated } = shownOf(columns, [first, last], shows);
  const oneDay = first === last && isDays(columns.steps);
  return [
    words.timeline.certain(certain.length, oneDay),
    words.timeline.denials(denials(certain)) +
      words.timeline.others(
        {
          perhaps: perhaps.length,
          longer: longer.length,
          begun: begun.length,
          undated: undated.length,
        },
        oneDay,
      ),
  ];
}

/** What is said over the map of a step that is played: its claims, and what the map shows besides. */
export function stageText(
  columns: TimeColumns,
  chosen: readonly [number, number],
  shows: (claim: Claim) => boolean,
): readonly [claims: string, shownToo: string] {
  const { certain, perhaps, longer, begun, undated } = shownOf(columns, chosen, shows);
  const placed = (claims: readonly Claim[]): number =>
    claims.filter(({ where }) => where.place !== null).length;
  return [
    words.timeline.placed(certain.length, placed(certain)),
    words.timeline.shownToo(
      placed(perhaps),
      perhaps.length,
      placed([...longer, ...begun, ...undated]),
    ),
  ];
}

function shownOf(
  columns: TimeColumns,
  [first, last]: readonly [number, number],
  shows: (claim: Claim) => boolean,
): ReturnType<typeof ofSteps> {
  const { certain, perhaps, longer, begun, undated } = ofSteps(columns, first, last);
  return {
    certain: certain.filter(shows),
    perhaps: perhaps.filter(shows),
    longer: longer.filter(shows),
    begun: begun.filter(shows),
    undated: undated.filter(shows),
  };
}

function denials(claims: readonly Claim[]): number {
  return claims.filter(isDenial).length;
}
