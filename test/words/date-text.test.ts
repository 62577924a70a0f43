import { expect, test } from 'vitest';
import { DAY } from '../../src/story/day.ts';
import { dateText } from '../../src/words/date-text.ts';

const sunday = Date.UTC(2020, 8, 27);
const one = { from: sunday, to: sunday + DAY - 1 };

test('a day is written in the story’s language, the same in the page and by its script', () => {
  expect(dateText('en-GB').short(one)).toBe('Sun 27');
  expect(dateText('en-GB').full(one)).toMatch(/^Sunday,? 27 September$/);
  expect(dateText('en-US').long(one)).toBe('September 27');
  expect(dateText('fr').long(one)).toBe('27 septembre');
});

test.each(['en', '', 'no_tag', 'x'])(
  '“%s” has dates as the interface’s English has them',
  (tag) => {
    expect(dateText(tag).short(one)).toBe('Sun 27');
  },
);

test('several days, months and years are written as one', () => {
  const dates = dateText('en-GB');
  const until = (to: number): string =>
    dates.short({ from: sunday, to: to - 1 }).replace(/\s*–\s*/, '–');
  expect(until(sunday + 3 * DAY)).toBe('27–29 Sept');
  expect(dates.short({ from: Date.UTC(2020, 8), to: Date.UTC(2020, 9) - 1 })).toBe('Sept 2020');
  expect(dates.short({ from: Date.UTC(2020, 0), to: Date.UTC(2021, 0) - 1 })).toBe('2020');
});

test('between two days, one of which it is, stands “or”; what is longer than a day has none', () => {
  const dates = dateText('en-GB');
  const next = { from: one.from + DAY, to: one.to + DAY };
  expect(dates.either([one, next])).toBe('Sun or Mon');
  expect(dates.either([one, { from: next.from, to: next.to + DAY }])).toBeNull();
});
