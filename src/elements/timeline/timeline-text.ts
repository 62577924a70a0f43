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
 * When claims from before or after the period are: “1992, the 1990s”, or days and months where the year is
 * the story’s. Of what runs on into the period, when it begins.
 */
export function timesBeside(
  { period: [from] }: Pick<Story, 'period'>,
  claims: readonly Claim[],
  dates: DateText,
): string {
  const times = claims.map((claim) => timeOf(claim, from)).sort((a, b) => a.from - b.from);
  const own = String(new Date(from ?? 0).getUTCFullYear());
  const all = times.flatMap(({ years }) => years);
  // Of a year alone nothing is known but that.
  if (all.every((year) => year === own) && times.every(({ whole }) => !whole))
    return dates.long({
      from: times[0]?.from ?? 0,
      to: Math.max(...times.map(({ to }) => to)),
    });
  const named = [
    ...new Set(
      times.map(({ years }) => {
        const [first = '', last = first] = years.map(words.dates.years);
        return first === last ? first : words.timeline.years(first, last);
      }),
    ),
  ];
  return new Set(all).size > 3
    ? words.timeline.years(words.dates.years(all[0] ?? ''), words.dates.years(all.at(-1) ?? ''))
    : named.join(', ');
}

/** The days or months that a claim is of, and the years of its ends, as exact as they are known: “2020”, “199X”. */
function timeOf(
  { range: [first, last], when }: Claim,
  period: number | null,
): TimeStep & { years: string[]; whole: boolean } {
  const [begin, end] = edtfEnds(when.edtf);
  // “By 6 November” ends with the last instant of that day.
  const from = first ?? Math.floor((last ?? 0) / DAY) * DAY;
  const runsOn = !when.announced && period !== null && from < period && (last ?? period) >= period;
  const ends: [time: number, edtf: string][] = [[from, first === null ? end : begin]];
  if (first !== null && last !== null && !runsOn) ends.push([last, end]);
  const steps = ends.map(([time, edtf]) => {
    const date = new Date(time);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    const isMonth = edtf.length === 7;
    const day = Math.floor(time / DAY) * DAY;
    return {
      from: isMonth ? Date.UTC(year, month) : day,
      to: (isMonth ? Date.UTC(year, month + 1) : day + DAY) - 1,
      year: edtf.includes('X') ? edtf : String(year),
      whole: edtf.length < 7,
    };
  });
  return {
    from: steps[0]?.from ?? from,
    to: steps.at(-1)?.to ?? from,
    years: steps.map(({ year }) => year),
    whole: steps.some(({ whole }) => whole),
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
