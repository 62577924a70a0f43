import type { TimeStep } from '../story/time-lanes.ts';
import { DAY } from '../story/time-lanes.ts';

/** Writes the days of a story, which have no time zone and are kept in UTC. */
export interface DateText {
  /** The language in which the dates are written, as a BCP 47 tag. */
  language: string;
  /** “Sun 27”; several days as “27 – 29 Sep”. */
  short(step: TimeStep): string;
  /** “29 September”; several days as “27–29 September”. */
  long(step: TimeStep): string;
}

/** Dates in the first of some languages that Intl knows; English where it knows none. */
export function dateText(languages: readonly string[]): DateText {
  const known = Intl.DateTimeFormat.supportedLocalesOf(languages.filter(isTag));
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat([...known, 'en-GB'], { timeZone: 'UTC', ...options });
  const weekday = format({ weekday: 'short', day: 'numeric' });
  const brief = format({ day: 'numeric', month: 'short' });
  const full = format({ day: 'numeric', month: 'long' });
  const write = (one: Intl.DateTimeFormat, several: Intl.DateTimeFormat, { from, to }: TimeStep) =>
    to - from < DAY ? one.format(from) : several.formatRange(from, to);
  return {
    language: weekday.resolvedOptions().locale,
    short: (step) => write(weekday, brief, step),
    long: (step) => write(full, full, step),
  };
}

/** Intl throws on what is no language tag. */
function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
}
