import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readTime } from '../../src/check/time-range.ts';
import { canBeWithin } from '../../src/story/can-be-within.ts';
import type { Claim } from '../../src/story/story.ts';
import { ofSteps, timeColumns, type TimeColumns } from '../../src/story/time-columns.ts';
import { karabakhStory } from '../scene/fixtures/karabakh.ts';
import { datedClaims } from './fixtures/dated-claims.ts';

const story = await karabakhStory();

/** The columns of claims with these dates, in a period of Monday 3 to Friday 7 May 2021 or another. */
function columnsOf(dates: string[], period = '2021-05-03/2021-05-07'): TimeColumns {
  const time = readTime(period);
  return timeColumns({
    ...story,
    claims: datedClaims(...dates),
    period: 'range' in time ? time.range : [0, 0],
  });
}

const ids = (claims: readonly Claim[]): string[] => claims.map(({ id }) => id);

/** Where a single claim stands. */
function placeOf(date: string, period?: string): string {
  const { columns, spans, undated, earlier, later } = columnsOf([date], period);
  const column = columns.find(({ claims }) => claims.length > 0);
  if (column) return `${column.uncertain ? 'uncertain' : 'day'} ${column.first}-${column.last}`;
  const [span] = spans;
  if (span) return `span ${span.first}-${span.last}`;
  if (undated.length > 0) return 'undated';
  return earlier.length > 0 ? 'earlier' : later.length > 0 ? 'later' : 'lost';
}

function all({ columns, spans, undated, earlier, later }: TimeColumns): Claim[] {
  return [
    ...[...columns, ...spans].flatMap(({ claims }) => claims),
    ...undated,
    ...earlier,
    ...later,
  ];
}

describe('the columns of the first story', () => {
  const columns = timeColumns(story);

  test('are its days, with what may be of Tuesday or Wednesday between these', () => {
    expect(
      columns.columns.map(({ first, last, uncertain, claims }) => [
        first,
        last,
        uncertain,
        claims.length,
      ]),
    ).toEqual([
      [0, 0, false, 1],
      [1, 1, false, 1],
      [2, 2, false, 8],
      [2, 3, true, 6],
      [3, 3, false, 5],
    ]);
  });

  test('and what stands beside them add up to all claims, each once', () => {
    expect(columns.spans.flatMap(({ claims }) => claims)).toHaveLength(7);
    expect(columns.undated).toHaveLength(34);
    expect(columns.earlier).toHaveLength(3);
    expect(columns.later).toHaveLength(0);
    expect(ids(all(columns)).sort()).toEqual(ids(story.claims).sort());
  });

  test('tell of Tuesday what is of it, what may be, and what is of a longer time', () => {
    const { certain, perhaps, longer, begun, undated } = ofSteps(columns, 2, 2);
    expect([certain, perhaps, longer, begun, undated].map((claims) => claims.length)).toEqual([
      8, 6, 7, 2, 34,
    ]);
  });

  test('hold what may be of either of two days as certain where both are chosen', () => {
    const { certain, perhaps } = ofSteps(columns, 2, 3);
    expect([certain.length, perhaps.length]).toEqual([8 + 6 + 5, 0]);
  });
});

test.each([
  ['2021-05-04', 'day 1-1'],
  ['2021-05-03', 'day 0-0'],
  ['2021-05-07', 'day 4-4'],
  ['2021-05-04?/2021-05-05?', 'uncertain 1-2'],
  ['2021-05-04/2021-05-05?', 'uncertain 1-2'],
  ['2021-05-04?', 'uncertain 1-1'],
  ['2021-05-04/2021-05-05', 'span 1-2'],
  ['2021-05-04?/2021-05-06?', 'span 1-3'],
  ['2021-05', 'span 0-4'],
  ['2021', 'span 0-4'],
  ['2021-05-06/..', 'span 3-4'],
  ['2021-05-07/..', 'day 4-4'],
  ['2021-05-06/2021-06-01', 'span 3-4'],
  ['../2021-05-04', 'span 0-1'],
  ['../2021-05-03', 'span 0-0'],
  ['../2021-05-07', 'undated'],
  ['../2021-09', 'undated'],
  ['../2021-05-01', 'earlier'],
  ['1992', 'earlier'],
  ['2021-05-02', 'earlier'],
  ['1993/2021-05-07', 'earlier'],
  ['2021-05-01/2021-05-04', 'earlier'],
  ['1993/..', 'earlier'],
  ['2021-05-08', 'later'],
  ['2022/..', 'later'],
])('%s stands at: %s', (date, place) => {
  expect(placeOf(date)).toBe(place);
});

test('in a long period a step is of several days, and two days of one step are certainly of it', () => {
  const period = '2021-05-01/2021-06-09';
  expect(placeOf('2021-05-08?/2021-05-09?', period)).toBe('day 1-1');
  expect(placeOf('2021-05-14?/2021-05-15?', period)).toBe('uncertain 1-2');
  expect(placeOf('2021-05-09?', period)).toBe('uncertain 1-1');
});

test('without a closed period nothing has a step', () => {
  const { steps, columns, undated } = columnsOf(['2021-05-04'], '../2021-05-07');
  expect([steps, columns, ids(undated)]).toEqual([[], [], ['2021-05-04']]);
});

test('what may be of another day stays uncertain, whatever is chosen', () => {
  const columns = columnsOf(['2021-05-04?']);
  expect(ids(ofSteps(columns, 0, 2).perhaps)).toEqual(['2021-05-04?']);
  expect(ofSteps(columns, 2, 3).perhaps).toEqual([]);
});

test('every claim stands once, and what is said of steps is what a filter shows of the period', () => {
  const day = fc
    .integer({ min: 1, max: 12 })
    .map((date) => `2021-05-${String(date).padStart(2, '0')}`);
  const mark = fc.constantFrom('', '?', '~');
  const end = fc.tuple(day, mark).map(([date, sign]) => date + sign);
  const interval = fc
    .tuple(day, day, mark, mark)
    .filter(([a, b]) => a < b)
    .map(([a, b, c, d]) => `${a}${c}/${b}${d}`);
  const open = fc
    .tuple(fc.boolean(), day)
    .map(([before, date]) => (before ? `../${date}` : `${date}/..`));
  const dates = fc.array(fc.oneof(end, interval, open), { maxLength: 30 });
  fc.assert(
    fc.property(dates, fc.nat(4), fc.nat(4), (some, a, b) => {
      const columns = columnsOf(some);
      expect(ids(all(columns)).sort()).toEqual([...some].sort());
      const [first, last] = [Math.min(a, b), Math.max(a, b)];
      const span = { from: columns.steps[first]!.from, to: columns.steps[last]!.to };
      const said = Object.values(ofSteps(columns, first, last) as unknown as Claim[][]).flat();
      const shown = all(columns).filter(({ range }) => canBeWithin(range, span));
      expect(ids(said).sort()).toEqual(ids(shown).sort());
    }),
  );
});

test('what is announced stands apart, in the period and after it, and may be of the days it is for', () => {
  const claims = datedClaims('2021-05-04', '2021-05-06', '2021-05-08').map((claim, index) =>
    index === 0 ? claim : { ...claim, when: { ...claim.when, announced: true as const } },
  );
  const period = [Date.UTC(2021, 4, 3), Date.UTC(2021, 4, 8) - 1] as const;
  const columns = timeColumns({ ...story, claims, period });
  expect(ids(columns.announced)).toEqual(['2021-05-06', '2021-05-08']);
  expect(columns.later).toEqual([]);
  expect(columns.columns.flatMap((column) => ids(column.claims))).toEqual(['2021-05-04']);
  expect(ids(ofSteps(columns, 3, 3).perhaps)).toEqual(['2021-05-06']);
  expect(ofSteps(columns, 1, 1)).toMatchObject({ perhaps: [], longer: [] });
});
