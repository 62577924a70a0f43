import * as words from './words.ts';

/** The form that a day has in every text: “29 September”, with its year “29 September 2020”. */
export function dayFormat(languages: string | string[], year: boolean): Intl.DateTimeFormat {
  const month = { day: 'numeric', month: 'long' } as const;
  return utcFormat(languages, year ? { ...month, year: 'numeric' } : month);
}

/** The first or the second of two days: “29 or 30 September”. */
export function eitherDay(days: Intl.DateTimeFormat, from: number, to: number): string {
  const parts = days.formatRangeToParts(from, to);
  return parts
    .map(({ source, value }, index) => {
      const between =
        source === 'shared' &&
        parts[index - 1]?.source === 'startRange' &&
        parts[index + 1]?.source === 'endRange';
      return between ? words.dates.or : value;
    })
    .join('');
}

/** Making one takes longer than writing a hundred dates with it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A format of dates without a time zone, kept in UTC. */
function utcFormat(
  languages: string | string[],
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = JSON.stringify([languages, options]);
  const made =
    formats.get(key) ?? new Intl.DateTimeFormat(languages, { timeZone: 'UTC', ...options });
  formats.set(key, made);
  return made;
}
