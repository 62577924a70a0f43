import { DAY } from '../story/day.ts';
import type { Claim, Story } from '../story/story.ts';
import { dayFormat, eitherDay } from './day-format.ts';
import { isolated } from './isolated.ts';
import * as words from './words.ts';

/**
 * When a claim was made or what it is about happened, for reading: “29 or 30 September”, “by 29
 * September”, “1993 to 30 September 2020”, “3 October, announced”. The year stands where it is not the one that the story is of.
 * That it was before the article appeared is no date. Days are the article's, without a time zone, so they
 * are formatted in UTC.
 */
export function whenText(
  claim: Claim,
  story: Pick<Story, 'language' | 'period' | 'source'>,
): string {
  const text = dateOf(claim, story);
  return claim.when.announced ? words.dates.announced(text) : text;
}

function dateOf(
  { when, range: [from, to], uncertain }: Claim,
  { language, period, source }: Pick<Story, 'language' | 'period' | 'source'>,
): string {
  const years = [from, to, ...period].flatMap((time) =>
    time === null ? [] : new Date(time).getUTCFullYear(),
  );
  const days = dayFormat(language, new Set(years).size > 1);
  const day = (time: number): string => isolated(days.format(time));
  if (from === null)
    return to === null || (!when.announced && to >= Date.parse(source.date))
      ? words.dates.none
      : words.dates.by(day(to));
  if (to === null) return words.dates.since(day(from));
  const [first = '', last = first] = when.edtf.split('/');
  const named = isYear(first) || isYear(last);
  const [begins, ends] = [
    isYear(first) ? year(first) : day(from),
    isYear(last) ? year(last) : day(to),
  ];
  if (named) {
    const range = begins === ends ? begins : words.dates.fromTo(begins, ends);
    return uncertain ? words.dates.uncertain(range) : range;
  }
  if (uncertain && to - from > DAY && to - from < 2 * DAY)
    return isolated(eitherDay(days, from, to));
  const range = isolated(days.formatRange(from, to));
  return uncertain ? words.dates.uncertain(range) : range;
}

function isYear(edtf: string): boolean {
  return /^\d{4}[?~%]?$/.test(edtf);
}

function year(edtf: string): string {
  return edtf.slice(0, 4);
}
