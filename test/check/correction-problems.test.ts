import { expect, test } from 'vitest';
import type { Correction } from '../../src/story/schema/types.ts';
import { fixtureStory, checkChanged, problemsAfter } from '../story/fixtures/two-villages.ts';

const moved: Correction = { date: '2021-05-06', what: 'Moved.', claims: ['weir-blocked'] };

/** The problems of the invented story, whose article is of 4 May 2021, with these corrections. */
function problems(...corrections: Partial<Correction>[]): string[] {
  return problemsAfter(({ story }) => (story.corrections = corrections as Correction[]));
}

test('corrections stand in the order of their days, from the article’s on, and may be about no claim', () => {
  const { problems: found } = checkChanged(({ story }) => {
    story.corrections = [
      { date: '2021-05-04', what: 'The key had a wrong word.' },
      moved,
      { ...moved, what: 'Moved back.' },
    ];
  });
  expect(found).toEqual([]);
  expect(fixtureStory().corrections).toBeUndefined();
});

test.each<[string, Partial<Correction>[], string]>([
  ['a day of no calendar', [{ ...moved, date: '2021-02-30' }], 'date: found "2021-02-30" (2021-02'],
  [
    'no whole day',
    [{ ...moved, date: '2021-05' }],
    'corrections[0].date: found "2021-05"; allowed',
  ],
  [
    'a day before the article’s',
    [{ ...moved, date: '2021-05-03' }],
    'corrections[0].date: found "2021-05-03"; allowed: a day on or after 2021-05-04, the date of the article',
  ],
  [
    'a day before that of another',
    [moved, { ...moved, date: '2021-05-05' }],
    'corrections[1].date: found "2021-05-05"; allowed: a day on or after 2021-05-06, that of a correction before it',
  ],
  [
    'an unknown claim',
    [{ ...moved, claims: ['weir-blockd'] }],
    'corrections[0].claims[0]: found the unknown claim "weir-blockd"; allowed: did you mean “weir-blocked”?',
  ],
  [
    'a claim twice',
    [{ ...moved, claims: ['weir-blocked', 'weir-blocked'] }],
    'corrections[0].claims[1]: found "weir-blocked" twice; allowed: each claim once in a correction',
  ],
  ['no words', [{ ...moved, what: '' }], 'corrections[0].what: found ""; allowed: '],
  ['an empty list', [], 'corrections: found []; allowed: '],
])('%s gives one message that names file, line and field', (_, corrections, said) => {
  const found = problems(...corrections);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^story\.json:\d+: corrections/);
  expect(found[0]).toContain(said);
});
