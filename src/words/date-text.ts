import { DAY } from '../story/day.ts';
import type { TimeStep } from '../story/time-steps.ts';
import * as words from './words.ts';

/** Writes the days of a story, which have no time zone and are kept in UTC. */
export interface DateText {
  /** The language in which the dates are written, as a BCP 47 tag. */
  language: string;
  /** “Sun 27”; several days as “27 – 29 Sep”, a month as “Sep 2020”, a year as “2020”. */
  short(step: TimeStep): string;
  /** “29 September”; several days as “27–29 September”, months and years with the year. */
  long(step: TimeStep): string;
  /** The same with the day of the week, where it is one day: “Tuesday 29 September”. */
  full(step: TimeStep): string;
  /** “Tue or Wed”; what are no days as none, for that would be long. */
  either(steps: readonly TimeStep[]): string | null;
}

/** From here on, steps are written without days. */
const MANY_DAYS = 60 * DAY;

const made = new Map<string, DateText>();

/**
 * Dates in a language; as the interface’s English has them where Intl does not know it, or where it is
 * English of no country: day before month.
 */
export function dateText(tag: string): DateText {
  const known = made.get(tag);
  if (known) return known;
  const text = written(tag);
  made.set(tag, text);
  return text;
}

/** Making formats takes Intl a millisecond, and a page needs those of one language. */
function written(tag: string): DateText {
  const asked = [tag].filter((one) => isTag(one) && one !== words.language.tag);
  const tags = [...Intl.DateTimeFormat.supportedLocalesOf(asked), words.language.locale];
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(tags, { timeZone: 'UTC', ...options });
  const weekday = format({ weekday: 'short', day: 'numeric' });
  const write = (day: Intl.DateTimeFormatOptions, month: 'short' | 'long') => {
    const one = format(day);
    const days = format({ day: 'numeric', month });
    const months = format({ month, year: 'numeric' });
    const years = format({ year: 'numeric' });
    return ({ from, to }: TimeStep): string => {
      if (to - from < DAY) return one.format(from);
      if (isFirst(from, 12) && isFirst(to + 1, 12)) return years.formatRange(from, to);
      const inMonths = to - from > MANY_DAYS || (isFirst(from, 1) && isFirst(to + 1, 1));
      return (inMonths ? months : days).formatRange(from, to);
    };
  };
  return {
    language: weekday.resolvedOptions().locale,
    short: write({ weekday: 'short', day: 'numeric' }, 'short'),
    long: write({ day: 'numeric', month: 'long' }, 'long'),
    full: write({ weekday: 'long', day: 'numeric', month: 'long' }, 'long'),
    either: (steps) =>
      steps.some(({ from, to }) => to - from >= DAY)
        ? null
        : new Intl.ListFormat(tags, { type: 'disjunction' }).format(
            steps.map(({ from }) => format({ weekday: 'short' }).format(from)),
          ),
  };
}

/** Whether an instant begins a month, or with 12 a year. */
function isFirst(time: number, months: 1 | 12): boolean {
  const date = new Date(time);
  return time % DAY === 0 && date.getUTCDate() === 1 && date.getUTCMonth() % months === 0;
}

/** Intl throws on what is no language tag. */
function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
}
