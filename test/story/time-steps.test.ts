import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { answerRange } from '../../src/story/exchange/answer-range.ts';
import { filterClaims } from '../../src/story/filter-story.ts';
import { noFilter } from '../../src/story/filter.ts';
import type { TimeRange } from '../../src/story/story.ts';
import { canBeWithin } from '../../src/story/can-be-within.ts';
import { DAY } from '../../src/story/day.ts';
import { chosenSteps, stepDates, timeSteps } from '../../src/story/time-steps.ts';
import { karabakhStory } from '../scene/fixtures/karabakh.ts';

const story = await karabakhStory();
const steps = timeSteps(story);
const iso = (instant: number | null): string | null =>
  instant === null ? null : new Date(instant).toISOString();

describe('timeSteps', () => {
  it('makes a step of each day of the story', () => {
    expect(steps.map(({ from }) => iso(from)!.slice(0, 10))).toEqual([
      '2020-09-27',
      '2020-09-28',
      '2020-09-29',
      '2020-09-30',
    ]);
    expect(iso(steps[0]!.to)).toBe('2020-09-27T23:59:59.999Z');
  });

  it('covers any period without gap, in at most twelve steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), (days) => {
        const found = timeSteps({ period: [0, days * DAY - 1] });
        expect(found.length).toBeLessThanOrEqual(12);
        expect(found[0]!.from).toBe(0);
        expect(found.at(-1)!.to).toBe(days * DAY - 1);
        for (const [index, step] of found.entries())
          if (index > 0) expect(step.from).toBe(found[index - 1]!.to + 1);
      }),
    );
  });

  it.each([
    ['2021-05-01', '2021-05-13', 7, ['2021-05-01', '2021-05-03', '2021-05-05']],
    ['2021-05-01', '2021-06-09', 6, ['2021-05-01', '2021-05-08', '2021-05-15']],
    ['2021-05-20', '2021-09-02', 5, ['2021-05-20', '2021-06-01', '2021-07-01']],
    ['2019-11-20', '2021-09-02', 8, ['2019-11-20', '2020-01-01', '2020-04-01']],
    ['2014-02-20', '2022-02-23', 9, ['2014-02-20', '2015-01-01', '2016-01-01']],
    ['1948-05-15', '1997-12-31', 11, ['1948-05-15', '1950-01-01', '1955-01-01']],
    ['1911-01-01', '2020-12-31', 12, ['1911-01-01', '1920-01-01', '1930-01-01']],
    ['1905-01-01', '2020-12-31', 5, ['1905-01-01', '1925-01-01', '1950-01-01']],
  ])('from %s to %s are %d steps as a calendar has them', (from, to, count, first) => {
    const last = Date.parse(to) + DAY - 1;
    const found = timeSteps({ period: [Date.parse(from), last] });
    expect(found.slice(0, 3).map((step) => iso(step.from)?.slice(0, 10))).toEqual(first);
    expect(found).toHaveLength(count);
    expect(found.at(-1)?.to).toBe(last);
  });

  it('has none where the period is open', () => {
    expect(timeSteps({ period: [null, 5] })).toEqual([]);
  });
});

describe('choosing steps', () => {
  const choice = fc
    .tuple(fc.nat({ max: steps.length - 1 }), fc.nat({ max: steps.length - 1 }))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

  it('reads back what it wrote; all steps are no dates at all', () => {
    fc.assert(
      fc.property(choice, ([first, last]) => {
        const all = first === 0 && last === steps.length - 1;
        const dates = stepDates(steps, first, last);
        expect(chosenSteps(steps, dates)).toEqual(all ? null : [first, last]);
      }),
    );
  });

  it('never loses a claim, and shows what can be of one of the days', () => {
    fc.assert(
      fc.property(choice, ([first, last]) => {
        const dates = stepDates(steps, first, last);
        const { shown, context, hidden } = filterClaims(story, { ...noFilter, ...dates });
        expect(shown.size + context.size + hidden.size).toBe(story.claims.length);
        for (const claim of story.claims)
          expect(shown.has(claim.id)).toBe(canBeWithin(answerRange(story, claim), dates));
      }),
    );
  });

  it('finds the steps that other dates touch, and none outside the period', () => {
    const noon = steps[1]!.from + DAY / 2;
    expect(chosenSteps(steps, { from: noon, to: noon })).toEqual([1, 1]);
    expect(chosenSteps(steps, { from: noon, to: null })).toEqual([1, 3]);
    expect(chosenSteps(steps, { from: null, to: 0 })).toBeNull();
    expect(chosenSteps(steps, { from: null, to: null })).toBeNull();
  });
});

describe('canBeWithin', () => {
  it.each<[TimeRange, number | null, number | null, boolean]>([
    [[10, 20], 20, 30, true],
    [[10, 20], 21, 30, false],
    [[10, 20], null, 9, false],
    [[null, 20], 0, 5, true],
    [[null, 20], 21, null, false],
    [[10, null], 30, 40, true],
    [[10, null], 0, 9, false],
    [[10, 20], null, null, true],
  ])('%j from %s to %s: %s', (range, from, to, expected) => {
    expect(canBeWithin(range, { from, to })).toBe(expected);
  });
});

describe('the dates of steps', () => {
  it.each([
    [0, 3, null, null],
    [0, 2, 0, 2],
    [1, 3, 1, 3],
    [2, 2, 2, 2],
    [-1, 9, null, null],
  ])('%d to %d', (first, last, from, to) => {
    expect(stepDates(steps, first, last)).toEqual({
      from: from === null ? null : steps[from]!.from,
      to: to === null ? null : steps[to]!.to,
    });
  });

  it('are no steps before or after the period, nor backwards', () => {
    expect(chosenSteps(steps, { from: steps[3]!.to + 1, to: null })).toBeNull();
    expect(chosenSteps(steps, { from: steps[2]!.from, to: steps[1]!.to })).toBeNull();
    expect(chosenSteps(steps, { from: steps[1]!.to, to: steps[2]!.from })).toEqual([1, 2]);
  });

  it('take several days where the period is long', () => {
    expect(timeSteps({ period: [0, 25 * DAY - 1] })).toEqual(
      [0, 3, 6, 9, 12, 15, 18, 21, 24].map((day) => ({
        from: day * DAY,
        to: Math.min(day + 3, 25) * DAY - 1,
      })),
    );
    expect(timeSteps({ period: [0, 12 * DAY - 1] })).toHaveLength(12);
    expect(timeSteps({ period: [null, 5] })).toEqual([]);
    expect(timeSteps({ period: [5, null] })).toEqual([]);
    expect(timeSteps({ period: [0, 10] })).toEqual([{ from: 0, to: DAY - 1 }]);
  });
});
