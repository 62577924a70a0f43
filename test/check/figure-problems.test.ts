import { describe, expect, it } from 'vitest';

import type { Figure } from '../../src/story/schema/types.ts';
import type { StoryData } from '../../src/check/document/story-files.ts';
import { problemsAfter, withId } from '../story/fixtures/two-villages.ts';

function figure({ claims }: StoryData, id: string): Figure {
  const [first] = withId(claims.claims, id).figures;
  if (!first) throw new Error(`${id} has no figure`);
  return first;
}

it.each<[string, (data: StoryData) => void, string]>([
  [
    'words that are not in the excerpt',
    (data) => (figure(data, 'weir-blocked').words = '1,200 bushes'),
    'claims[1].figures[0].words: found "1,200 bushes"; allowed: words that stand in the excerpt',
  ],
  [
    'another number than the words',
    (data) => (figure(data, 'weir-blocked').value = 200),
    'value: found 200; allowed: 1200, as in the words "at least 1,200 trees"',
  ],
  [
    'no number',
    (data) => (figure(data, 'weir-blocked').value = null),
    'value: found null; allowed: a number, or the qualifier “dozens”',
  ],
  [
    'a number for dozens',
    (data) => (figure(data, 'onlookers').value = 24),
    'value: found 24; allowed: null: “dozens” gives no number',
  ],
])('gives one message for %s', (_, change, expected) => {
  const problems = problemsAfter(change);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(expected);
});

it.each([
  ['4,400.5 km', 4400.5],
  ['2 300 men', 2300],
  ['2,300 killed since September 27', 27],
  ['six posts', 6],
])('reads the number of %j', (words, value) => {
  const problems = problemsAfter((data) =>
    Object.assign(figure(data, 'weir-blocked'), { words, value }),
  );
  // The words are not in the excerpt, which is reported first; the value must not be reported.
  expect(problems).toEqual([expect.stringContaining('.words: ')]);
});

/** Problems of a figure whose words stand in its excerpt. */
function problemsOf(words: string, changes: Partial<Figure>, language = 'en'): string[] {
  return problemsAfter((data) => {
    data.story.language = language;
    const claim = withId(data.claims.claims, 'weir-blocked');
    const { exact } = claim.excerpt;
    claim.excerpt.exact = words + exact.slice(words.length);
    Object.assign(figure(data, 'weir-blocked'), { words, unit: 'people', ...changes });
  });
}

it.each<[string, string, Partial<Figure>]>([
  ['en', '2.3 million people', { value: 2_300_000 }],
  ['en', '10 thousand', { value: 10_000 }],
  ['en', '1,00,000', { value: 100_000 }],
  ['de', '1.500 Soldaten', { value: 1500 }],
  ['en', '1.500 km', { value: 1.5, unit: 'km' }],
  ['en', '1.500 soldiers', { value: 1500, notation: 'de' }],
  ['de', '1,500 Soldaten', { value: 1500, notation: 'en' }],
  ['en', '1.250 million people', { value: 1_250_000 }],
])('takes, in %s, %j for what it says', (language, words, changes) => {
  expect(problemsOf(words, changes, language)).toEqual([]);
});

it.each<[string, string, Partial<Figure>, string]>([
  ['en', '2.3 million people', { value: 2.3 }, 'allowed: 2300000, as in the words'],
  ['en', '10 thousand', { value: 10 }, 'allowed: 10000, as in the words'],
  ['de', '1.500 Soldaten', { value: 15 }, 'allowed: 1500, as in the words'],
  [
    'en',
    '1.500 soldiers',
    { value: 1500 },
    'found 1500; allowed: 1.5 with "notation": "en", or 1500 with "notation": "de": "1.500" can be read as either',
  ],
  ['en', '1.500 soldiers', { value: 1.5 }, '1500 with "notation": "de"'],
  ['en', '1,500 km', { value: 1.5, unit: 'km' }, '1.5 with "notation": "de"'],
  ['de', '1,500 km', { value: 1500, unit: 'km' }, '1500 with "notation": "en"'],
])('says, in %s, what %j must be', (language, words, changes, expected) => {
  expect(problemsOf(words, changes, language)).toEqual([expect.stringContaining(expected)]);
});

describe('the currency of a figure', () => {
  const problems = (change: Partial<Figure>) =>
    problemsAfter(({ claims }) => {
      Object.assign(withId(claims.claims, 'weir-blocked').figures[0]!, change);
    });

  it('is an ISO 4217 code of money', () => {
    expect(problems({ unit: 'money', currency: 'EUR' })).toEqual([]);
    expect(problems({ unit: 'money' })).toEqual([
      expect.stringMatching(
        /^claims\.json:\d+: claims\[1\]\.figures\[0\]\.currency: found nothing; allowed: an ISO 4217 code/,
      ),
    ]);
    expect(problems({ unit: 'money', currency: 'EUX' })).toEqual([
      expect.stringContaining('found "EUX"; allowed: an ISO 4217 code'),
    ]);
  });

  it('is of nothing else', () => {
    expect(problems({ unit: 'metres', currency: 'EUR' })).toEqual([
      expect.stringContaining('allowed: no currency: the unit is "metres", not money'),
    ]);
  });
});

describe('what a figure counts of losses', () => {
  const problems = (change: Partial<Figure>) =>
    problemsAfter(({ claims }) => {
      Object.assign(withId(claims.claims, 'weir-blocked').figures[0]!, change);
    });

  it('is killed, injured or missing of people, destroyed of items', () => {
    expect(problems({ unit: 'people', counts: ['killed', 'missing'] })).toEqual([]);
    expect(problems({ unit: 'items', counts: ['destroyed'] })).toEqual([]);
    expect(problems({ unit: 'people', counts: ['killed', 'destroyed'] })).toEqual([
      expect.stringMatching(
        /^claims\.json:\d+: claims\[1\]\.figures\[0\]\.counts: found \["killed","destroyed"\]; allowed: killed, injured or missing, of people/,
      ),
    ]);
    expect(problems({ unit: 'items', counts: ['missing'] })).toEqual([
      expect.stringContaining('allowed: destroyed, of items'),
    ]);
  });

  it('is nothing of what is not counted', () => {
    expect(problems({ unit: 'hectares', counts: ['destroyed'] })).toEqual([
      expect.stringContaining('allowed: no field: of losses are people and items, not "hectares"'),
    ]);
  });
});

it('refuses a range with its ends the wrong way round, once', () => {
  const words = 'between 20 and 30 trees';
  const problems = problemsAfter((data) => {
    const claim = withId(data.claims.claims, 'weir-blocked');
    claim.excerpt.exact = words + claim.excerpt.exact.slice(words.length);
    const range = { unit: 'items', counted: 'trees', words } as const;
    claim.figures = [
      { ...range, value: 20, qualifier: 'at most' },
      { ...range, value: 30, qualifier: 'at least' },
    ];
  });
  const found = problems.filter((one) => one.includes('.figures['));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(
    'figures[0].qualifier: found "at most" beside 20, and "at least" beside 30; allowed: “at least” or “more than” beside the smaller number',
  );
});
