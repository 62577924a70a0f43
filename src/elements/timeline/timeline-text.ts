import { isDenial } from '../../story/answers.ts';
import { DAY } from '../../story/day.ts';
import { edtfEnds } from '../../words/edtf-ends.ts';
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

/**
 * When claims from before or after the period begin: “1992, the 1990s”, or days and months where the year is
 * the story’s.
 */
export function beginnings(
  { period: [from] }: Pick<Story, 'period'>,
  claims: readonly Claim[],
  dates: DateText,
): string {
  const begins = claims.map(beginningOf).sort((a, b) => a.from - b.from);
  const own = String(new Date(from ?? 0).getUTCFullYear());
  const years = [...new Set(begins.map(({ year }) => words.dates.years(year)))];
  // Of a year alone nothing is known but that.
  if (years.every((year) => year === own) && begins.every(({ whole }) => !whole))
    return dates.long({
      from: begins[0]?.from ?? 0,
      to: Math.max(...begins.map(({ to }) => to)),
    });
  return years.length > 3
    ? words.timeline.years(years[0] ?? '', years.at(-1) ?? '')
    : years.join(', ');
}

/** The day or the month in which a claim begins, and its year, as exact as that is known: “2020”, “199X”. */
function beginningOf({ range: [first, last], when }: Claim): TimeStep & {
  year: string;
  whole: boolean;
} {
  const [begin, end] = edtfEnds(when.edtf);
  const edtf = first === null ? end : begin;
  // “By 6 November” ends with the last instant of that day.
  const from = first ?? Math.floor((last ?? 0) / DAY) * DAY;
  const date = new Date(from);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const isMonth = edtf.length === 7;
  return {
    from: isMonth ? Date.UTC(year, month) : from,
    to: (isMonth ? Date.UTC(year, month + 1) : from + DAY) - 1,
    year: edtf.includes('X') ? edtf : String(year),
    whole: edtf.length < 7,
  };
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
          allUndated: columns.undated.filter(shows).length,
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
