import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { filterClaims, noFilter } from '../../src/story/filter.ts';
import type { Claim, TimeRange } from '../../src/story/story.ts';
import { canBeWithin } from '../../src/story/can-be-within.ts';
import {
  chosenSteps,
  DAY,
  earlierYears,
  stepDates,
  timeLanes,
  timeSteps,
} from '../../src/story/time-lanes.ts';
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

  it('has none where the period is open', () => {
    expect(timeSteps({ period: [null, 5] })).toEqual([]);
  });
});

describe('timeLanes', () => {
  const lanes = timeLanes(story);

  it('holds every claim once, each with those of the same date', () => {
    const ids = lanes.flatMap(({ claims }) => claims.map(({ id }) => id));
    expect(ids.sort()).toEqual(story.claims.map(({ id }) => id).sort());
    for (const { edtf, claims } of lanes)
      expect(new Set(claims.map(({ when }) => when.edtf))).toEqual(new Set([edtf]));
  });

  it('begins with the past, then what is open, then the days', () => {
    const dates = lanes.map(({ edtf }) => edtf);
    expect(dates.slice(0, 2)).toEqual(['1992', '1993/2020-09-30']);
    expect(dates.slice(2, 4).every((date) => date.startsWith('../'))).toBe(true);
    expect(dates.at(-1)).toBe('2020-09-30');
    expect(earlierYears(story)).toEqual([1992, 1993]);
  });

  it('tells certain, uncertain and open ends apart', () => {
    const ends = new Map(lanes.map(({ edtf, start, end }) => [edtf, [start, end]]));
    expect(ends.get('2020-09-29')).toEqual(['certain', 'certain']);
    expect(ends.get('2020-09-29?/2020-09-30?')).toEqual(['uncertain', 'uncertain']);
    expect(ends.get('../2020-09-30')).toEqual(['open', 'certain']);
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
        for (const { id, range } of story.claims)
          expect(shown.has(id)).toBe(canBeWithin(range, dates));
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

describe('lanes of invented claims', () => {
  const noon = Date.UTC(2021, 4, 3);
  const period: TimeRange = [noon, noon + 2 * DAY - 1];
  const claim = (id: string, edtf: string, range: TimeRange, uncertain = false) =>
    ({ id, when: { edtf, words: null }, range, uncertain }) as unknown as Claim;
  const lanes = (...claims: Claim[]) => timeLanes({ claims, period });

  it('have what begins first first, and of those what ends first', () => {
    const found = lanes(
      claim('late', 'd', [noon + DAY, noon + DAY]),
      claim('endless', 'c', [noon, null]),
      claim('open', 'a', [null, noon]),
      claim('long', 'e', [noon, noon + DAY]),
      claim('short', 'f', [noon, noon]),
      claim('past', 'b', [noon - 9 * DAY, noon]),
      claim('again', 'f', [noon, noon]),
    );
    expect(found.map(({ claims }) => claims.map(({ id }) => id))).toEqual([
      ['past'],
      ['open'],
      ['short', 'again'],
      ['long'],
      ['endless'],
      ['late'],
    ]);
  });

  it.each([
    ['2021-05-03', true, 'certain', 'certain'],
    ['2021-05-03?', true, 'uncertain', 'uncertain'],
    ['2021-05-03~/2021-05-04', true, 'uncertain', 'certain'],
    ['2021-05-03/2021-05-04%', true, 'certain', 'uncertain'],
    ['2021-05-03?', false, 'certain', 'certain'],
  ])(
    'know of the ends of %s (uncertain: %s) that they are %s and %s',
    (edtf, uncertain, start, end) => {
      expect(lanes(claim('a', edtf, [noon, noon], uncertain))[0]).toMatchObject({ start, end });
    },
  );

  it('know the years before the period, each once and in order', () => {
    const claims = [
      claim('a', 'a', [Date.UTC(1993, 0, 1), null]),
      claim('b', 'b', [Date.UTC(1992, 0, 1), null]),
      claim('c', 'c', [Date.UTC(1993, 5, 1), null]),
      claim('d', 'd', [null, noon]),
      claim('e', 'e', [noon, noon]),
    ];
    expect(earlierYears({ claims, period })).toEqual([1992, 1993]);
    expect(earlierYears({ claims, period: [null, noon] })).toEqual([]);
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
