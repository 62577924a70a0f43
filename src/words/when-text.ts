import { DAY } from '../story/day.ts';
import type { Claim, Story } from '../story/story.ts';
import { dayFormat, eitherDay } from './day-format.ts';
import * as words from './words.ts';

/**
 * When a claim was made or what it is about happened, for reading: “29 or 30 September”, “by 29
 * September”, “1993 to 30 September 2020”, “3 October, announced”. The year stands where it is not the one that the story is of.
 * That it was before the article appeared is no date. Days are the article's, without a time zone, so they
 * are formatted in UTC.
 */
export function whenText(
  claim: Claim,
  story: Pick<Story, 'language' | 'marks' | 'period' | 'source'>,
): string {
  const text = dateOf(claim, story);
  return claim.when.announced ? words.dates.announced(text) : text;
}

function dateOf(
  { when, range: [from, to], uncertain }: Claim,
  story: Pick<Story, 'language' | 'marks' | 'period' | 'source'>,
): string {
  const { period, source } = story;
  const years = [from, to, ...period].flatMap((time) =>
    time === null ? [] : new Date(time).getUTCFullYear(),
  );
  const days = dayFormat(story, new Set(years).size > 1);
  if (from === null)
    return to === null || (!when.announced && to >= Date.parse(source.date))
      ? words.dates.none
      : words.dates.by(days.format(to));
  if (to === null) return words.dates.since(days.format(from));
  const [first = '', last = first] = when.edtf.split('/');
  const named = isYear(first) || isYear(last);
  if (!named && uncertain && to - from > DAY && to - from < 2 * DAY)
    return eitherDay(days, from, to);
  const end = (edtf: string, time: number): string =>
    isYear(edtf) ? edtf.slice(0, 4) : days.format(time);
  const [begins, ends] = [end(first, from), end(last, to)];
  const range = !named
    ? days.formatRange(from, to)
    : begins === ends
      ? begins
      : words.dates.fromTo(begins, ends);
  return uncertain ? words.dates.uncertain(range) : range;
}

function isYear(edtf: string): boolean {
  return /^\d{4}[?~%]?$/.test(edtf);
}
