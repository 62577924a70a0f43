import type { Story } from '../story/story.ts';
import { interfaceLanguage } from './interface-language.ts';
import * as words from './words.ts';

/** Making one takes longer than writing a hundred dates with it. */
const formats: Record<string, Intl.DateTimeFormat> = {};

/**
 * The form that a day has in every text of ours: “29 September”, with its year “29 September 2020”; in the
 * order of the story’s country where its language is the interface’s. Without a day, it is a month with its
 * year. Dates have no time zone, and are kept in UTC.
 */
export function dayFormat(
  story: Pick<Story, 'language' | 'marks'>,
  year: boolean,
  day = true,
): Intl.DateTimeFormat {
  const tag = interfaceLanguage(story);
  return (formats[`${tag}${year}${day}`] ??= new Intl.DateTimeFormat(tag, {
    day: day ? 'numeric' : undefined,
    month: 'long',
    year: year ? 'numeric' : undefined,
    timeZone: 'UTC',
  }));
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
