import { isUndated } from '../story/exchange/is-undated.ts';
import { DAY } from '../story/day.ts';
import { edtfEnds } from './edtf-ends.ts';
import type { Claim, Story } from '../story/story.ts';
import { dayFormat, eitherDay } from './day-format.ts';
import * as words from './words.ts';

/**
 * When a claim was made or what it is about happened, for reading: “29 or 30 September”, “by 29
 * September”, “1993 to 30 September 2020”, “February 2020”, “the 1990s”, “3 October, announced”: never more exact
 * than the article. The year of a day stands where it is not the one that the story is of. That it was before the article appeared is no date. Days are the article's, without a time zone, so they
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
  claim: Claim,
  story: Pick<Story, 'language' | 'marks' | 'period' | 'source'>,
): string {
  if (isUndated(story, claim)) return words.dates.none;
  const {
    when,
    range: [from, to],
    uncertain,
  } = claim;
  const years = [from, to, ...story.period].flatMap((time) =>
    time === null ? [] : new Date(time).getUTCFullYear(),
  );
  const days = dayFormat(story, new Set(years).size > 1);
  const months = dayFormat(story, true, false);
  const [first, last] = edtfEnds(when.edtf);
  const formatOf = ({ length }: string): Intl.DateTimeFormat | null =>
    length > 7 ? days : length > 5 ? months : null;
  const end = (edtf: string, time: number): string =>
    formatOf(edtf)?.format(time) ?? words.dates.years(edtf);
  if (from === null) return words.dates.by(end(last, to ?? 0));
  if (to === null) return words.dates.since(end(first, from));
  const format = formatOf(first);
  if (format === days && uncertain && to - from > DAY && to - from < 2 * DAY)
    return eitherDay(days, from, to);
  const [begins, ends] = [end(first, from), end(last, to)];
  const range =
    format && format === formatOf(last)
      ? format.formatRange(from, to)
      : begins === ends
        ? begins
        : words.dates.fromTo(begins, ends);
  return uncertain ? words.dates.uncertain(range, format === days) : range;
}
