import { describe, expect, test } from 'vitest';

import { readTime } from '../../../src/check/time-range.ts';
import {
  columnLabel,
  buttonName,
  columnDate,
  columnName,
  periodName,
  stageText,
  statusText,
  timesBeside,
} from '../../../src/elements/timeline/timeline-text.ts';
import type { TimeRange } from '../../../src/story/story.ts';
import { timeColumns, type TimeColumns } from '../../../src/story/time-columns.ts';
import { dateText } from '../../../src/words/date-text.ts';
import { karabakhStory } from '../../scene/fixtures/karabakh.ts';
import { datedClaims } from '../../story/fixtures/dated-claims.ts';

const dates = dateText('en-GB');
const story = await karabakhStory();
const columns = timeColumns(story);
const every = (): boolean => true;

function periodOf(text: string): TimeRange {
  const time = readTime(text);
  if ('mistake' in time) throw new Error(time.mistake);
  return time.range;
}

function invented(period: string, ...some: string[]): TimeColumns {
  return timeColumns({ ...story, claims: datedClaims(...some), period: periodOf(period) });
}

/** Which spaces stand around a dash, and whether a comma follows a weekday, differs between versions. */
function plain(text: string): string {
  return text.replaceAll(/\s*–\s*/g, '–').replaceAll(/(\wday), /g, '$1 ');
}

describe('what stands under the columns', () => {
  const labels = (some: TimeColumns): string[] =>
    some.columns.map((column) => plain(columnLabel(some, column, dates)));

  test('is their day, and both days where it is one of them', () => {
    expect(labels(columns)).toEqual(['Sun 27', 'Mon 28', 'Tue 29', 'Tue or Wed', 'Wed 30']);
  });

  test('has a question mark for a day that is uncertain alone', () => {
    expect(labels(invented('2021-05-03/2021-05-04', '2021-05-03?'))).toEqual([
      'Mon 3',
      'Mon 3?',
      'Tue 4',
    ]);
  });

  test('is weeks, months or years in a long period', () => {
    expect(
      labels(invented('2021-05-01/2021-06-09', '2021-05-07?/2021-05-08?')).slice(0, 3),
    ).toEqual(['1–7 May', 'or', '8–14 May']);
    expect(labels(invented('2021-01-01/2021-04-30')).at(1)).toBe('Feb 2021');
    expect(labels(invented('2014-02-20/2022-02-23')).slice(0, 2)).toEqual(['Feb–Dec 2014', '2015']);
  });
});

test('a column is named in full, with its denials', () => {
  expect(
    columns.columns
      .slice(2, 4)
      .map((one) => plain(columnName(one, one.claims, columnDate(columns, one, dates)))),
  ).toEqual([
    'Tuesday 29 September: 8 claims, 1 of them a denial',
    'Tuesday 29 September or Wednesday 30 September, day uncertain: 6 claims, 1 of them a denial',
  ]);
});

test('the name of a button begins with what stands under it, unless that is “or” alone', () => {
  const names = (all: typeof columns): string[] =>
    all.columns.map((one) => plain(buttonName(all, one, [], dates)));
  expect(names(columns).slice(2, 4)).toEqual([
    'Tue 29: 0 claims',
    'Tue or Wed, day uncertain: 0 claims',
  ]);
  expect(names(invented('2021-05-01/2021-06-09', '2021-05-07?/2021-05-08?'))[1]).toBe(
    '1–7 May or 8–14 May, day uncertain: 0 claims',
  );
});

test('a period is named by its days', () => {
  expect(plain(periodName(columns.steps, [2, 2], dates))).toBe('Tuesday 29 September');
  expect(plain(periodName(columns.steps, [1, 2], dates))).toMatch(/28.*–.*29.* September/);
});

describe('what is said below', () => {
  test('of one day, of several, and of a day without claims', () => {
    expect(statusText(columns, [2, 2], every)).toEqual([
      '8 claims are about this day',
      ', 1 of them a denial. 6 more may be about it, 7 cover a longer time, 2 began earlier, 34 have no date.',
    ]);
    expect(statusText(columns, [2, 3], every)[0]).toBe('19 claims are about these days');
    const few = invented(
      '2021-05-03/2021-05-05',
      '2021-05-03',
      '2021-05-03/2021-05-04',
      '../2021-05-05',
    );
    expect(statusText(few, [0, 0], every)).toEqual([
      '1 claim is about this day',
      '. 1 covers a longer time, 1 has no date.',
    ]);
    expect(statusText(few, [2, 2], every)).toEqual([
      'No claim is about this day',
      '. 1 has no date.',
    ]);
  });

  test('says how many of those without a date may be of the day, where some cannot', () => {
    const [after] = columns.undated;
    const late: TimeColumns = {
      ...columns,
      rangeOf: (claim) => (claim === after ? [Infinity, null] : [null, null]),
    };
    expect(statusText(late, [2, 2], every)[1]).toContain(
      '33 of the 34 without a date may be, too.',
    );
  });

  test('counts what passes the rest of a filter only', () => {
    const [certain, others] = statusText(columns, [2, 2], ({ claimant }) => claimant === 'aliyev');
    expect(certain).toBe('1 claim is about this day');
    expect(others).toMatch(/^, 1 of them a denial\. 1 covers a longer time, \d+ have no date\.$/);
  });
});

describe('what is said over the map', () => {
  test('tells of claims without a place, and what the map shows besides', () => {
    const [claims, besides] = stageText(columns, [2, 2], every);
    expect(claims).toBe('8 claims, none of them at a place on the map.');
    expect(besides).toMatch(
      /^Shown: 5 of the 6 that may be about this day, \d+ about a longer time or without a date\.$/,
    );
  });

  test.each([
    [[], 'No claim is certainly about this day.'],
    [[null], '1 claim, not at a place on the map.'],
    [['a'], '1 claim, it is at a place on the map.'],
    [['a', null, 'b'], '3 claims, 2 of them at a place on the map.'],
    [['a', 'b'], '2 claims, all of them at a place on the map.'],
  ])('with places %j: %s', (places, said) => {
    const claims = datedClaims(...places.map(() => '2021-05-03')).map((claim, index) => ({
      ...claim,
      where: { ...claim.where, place: places[index] ?? null },
    }));
    const some = timeColumns({ ...story, claims, period: periodOf('2021-05-03/2021-05-05') });
    expect(stageText(some, [0, 0], every)).toEqual([said, '']);
  });
});

test.each([
  [['1992', '1993/2020-09-30', '1993/2020-09-30'], '1992, 1993'],
  [['1905', '1988', '1993', '2016'], '1905–2016'],
  [['../1988'], '1988'],
  [['../2020-10-06'], '6 October'],
  [['2020-10-02', '../2020-10-06'], '2–6 October'],
  [['2020-09-20'], '20 September'],
  [['2020-09-20', '2020-09-24/2020-09-28'], '20–24 September'],
  [['2019', '2020-09-20'], '2019, 2020'],
  [['199X'], 'the 1990s'],
  [['19XX', '1992'], 'the 1900s, 1992'],
  [['1905', '1988', '199X', '2016'], '1905–2016'],
  [['2020-02'], 'February 2020'],
  [['2020-02-XX'], 'February 2020'],
  [['2020/2020-09-29'], '2020'],
  [['../2020-02'], 'February 2020'],
  // Over before the period, or after it: from its beginning to its end.
  [['2020-09-05/2020-09-09'], '5–9 September'],
  [['2020-11-05/2020-11-09'], '5–9 November'],
  [['2020-11-05?/2020-11-09'], '5–9 November'],
  [['2020-11-03', '2020-11-05/2020-12-02'], '3 November–2 December'],
  [['2020-10/2020-11'], 'October–November 2020'],
  [['2020-12-28/2021-01-04'], '2020–2021'],
  [['2031/2033'], '2031–2033'],
  [['1990/1993', '1995'], '1990–1993, 1995'],
  [['2020-11-05/..'], '5 November'],
])('what is earlier or later, %j, is: %s', (some, said) => {
  expect(plain(timesBeside(story, datedClaims(...some), dates))).toBe(said);
});
