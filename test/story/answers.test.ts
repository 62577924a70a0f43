import { expect, test } from 'vitest';
import { allAnswers, answersOf, isDenied } from '../../src/story/answers.ts';
import { fixtureStory, withId } from './fixtures/two-villages.ts';

const story = fixtureStory();

test.each([
  ['weir-blocked', ['reported', 'denied']],
  ['weir-denial', ['reported']],
  ['reeds-cut', ['none-reported']],
  ['moor-area', ['not-applicable']],
])('of %s are %j', (id, answers) => {
  expect(answersOf(story, withId(story.claims, id))).toEqual(answers);
});

test.each([
  ['denies', true],
  ['rejects', true],
  ['confirms', false],
  ['comments', false],
] as const)('who %s denies: %s', (stance, denied) => {
  const claims = story.claims.map((claim) =>
    claim.id === 'weir-denial' ? { ...claim, stance } : claim,
  );
  expect(isDenied({ claims }, { id: 'weir-blocked' })).toBe(denied);
});

test('are offered in one order', () => {
  expect(allAnswers).toEqual(['reported', 'denied', 'none-reported', 'not-applicable']);
});
