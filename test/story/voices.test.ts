import { describe, expect, it } from 'vitest';

import { noFilter } from '../../src/story/filter.ts';
import { passes } from '../../src/story/filter-story.ts';
import type { Story } from '../../src/story/story.ts';
import { counts, voices } from '../../src/story/voices.ts';
import { karabakhStory } from '../scene/fixtures/karabakh.ts';
import { fixtureStory, withId } from './fixtures/two-villages.ts';

describe.each<[string, Story]>([
  ['the first story', await karabakhStory()],
  ['an invented story', fixtureStory()],
])('the voices of %s', (_, story) => {
  const all = voices(story);
  const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);
  const found = (filter: Partial<typeof noFilter>): number =>
    story.claims.filter((claim) => passes(story, claim, { ...noFilter, ...filter })).length;

  it('make every claim once', () => {
    expect(sum(all.map(({ claims }) => claims))).toBe(story.claims.length);
  });

  it('add up: by subject, and by answer', () => {
    for (const voice of all) {
      expect(sum(voice.about.map(({ claims }) => claims))).toBe(voice.claims);
      expect(voice.answered + voice.unanswered + voice.noneDue).toBe(voice.claims);
      expect(voice.denied).toBeLessThanOrEqual(voice.answered);
    }
  });

  it('have as many claims as the filter behind each number shows', () => {
    for (const { id, about, ...numbers } of all) {
      const by = [id];
      expect(found({ by })).toBe(numbers.claims);
      for (const subject of about) expect(found({ by, about: [subject.id] })).toBe(subject.claims);
      expect(found({ by, answers: ['reported'] })).toBe(numbers.answered);
      expect(found({ by, answers: ['denied'] })).toBe(numbers.denied);
      expect(found({ by, answers: ['none-reported'] })).toBe(numbers.unanswered);
      expect(found({ by, answers: ['not-applicable'] })).toBe(numbers.noneDue);
    }
  });

  it('together are the whole', () => {
    const whole = counts(story, story.claims);
    for (const key of ['claims', 'answered', 'denied', 'unanswered', 'noneDue'] as const)
      expect(sum(all.map((voice) => voice[key]))).toBe(whole[key]);
  });
});

it('counts the invented story by hand', () => {
  const upper = withId(voices(fixtureStory()), 'upper');
  expect(upper).toMatchObject({ claims: 2, answered: 1, denied: 1, unanswered: 0, noneDue: 1 });
  expect(upper.about).toEqual([{ id: 'lower', name: expect.any(String) as string, claims: 2 }]);
});

it('counts every voice of the invented story, silent ones too', () => {
  const story = fixtureStory();
  expect(voices(story)).toEqual([
    {
      ...{ id: 'upper', name: 'Upper Brook', colour: 'teal', claims: 2 },
      about: [{ id: 'lower', name: 'Lower Brook', claims: 2 }],
      ...{ answered: 1, denied: 1, unanswered: 0, noneDue: 1 },
    },
    {
      ...{ id: 'lower', name: 'Lower Brook', colour: 'orange', claims: 2 },
      about: [
        { id: 'upper', name: 'Upper Brook', claims: 1 },
        { id: 'lower', name: 'Lower Brook', claims: 1 },
      ],
      ...{ answered: 1, denied: 0, unanswered: 1, noneDue: 0 },
    },
    {
      ...{ id: 'article', name: 'the article itself', colour: 'article', claims: 4 },
      about: [{ id: 'none', name: expect.any(String) as string, claims: 4 }],
      ...{ answered: 0, denied: 0, unanswered: 0, noneDue: 4 },
    },
  ]);
  const silent = voices({ ...story, claims: [] });
  expect(silent.map(({ id, claims, about }) => [id, claims, about])).toEqual([
    ['upper', 0, []],
    ['lower', 0, []],
    ['article', 0, []],
  ]);
});
