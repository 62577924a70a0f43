import { isolated } from './isolated.ts';
import type { Claim } from '../story/story.ts';
import * as words from './words.ts';

/**
 * When a claim was made or what it is about happened, for reading: “29–30 September 2020, day
 * uncertain”, “by 30 September 2020”, “1993 to 30 September 2020”. Days are the article's, without
 * a time zone, so they are formatted in UTC.
 */
export function whenText({ when, range: [from, to], uncertain }: Claim, language: string): string {
  const days = dayFormat(language);
  const day = (time: number): string => isolated(days.format(time));
  if (from === null) return to === null ? words.dates.none : words.dates.by(day(to));
  if (to === null) return words.dates.since(day(from));
  const [first = '', last = first] = when.edtf.split('/');
  const named = isYear(first) || isYear(last);
  const [begins, ends] = [
    isYear(first) ? year(first) : day(from),
    isYear(last) ? year(last) : day(to),
  ];
  const range = begins === ends ? begins : words.dates.fromTo(begins, ends);
  const text = named ? range : isolated(days.formatRange(from, to));
  return uncertain ? words.dates.uncertain(text) : text;
}

/** Making one takes longer than writing a hundred dates with it. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(language: string): Intl.DateTimeFormat {
  const day =
    dayFormats.get(language) ??
    new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
  dayFormats.set(language, day);
  return day;
}

function isYear(edtf: string): boolean {
  return /^\d{4}[?~%]?$/.test(edtf);
}

function year(edtf: string): string {
  return edtf.slice(0, 4);
}
