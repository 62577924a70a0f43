import { describe, expect, it } from 'vitest';

import type { GuideFile } from '../../src/story/schema/types.ts';
import type { StoryData } from '../../src/check/document/story-files.ts';
import { karabakhStory } from '../scene/fixtures/karabakh.ts';
import { checkChanged, fixtureStory, problemsAfter } from '../story/fixtures/two-villages.ts';

type Step = GuideFile['steps'][number];

/** The problems after a change of the second step. */
function stepProblems(change: Partial<Step>): string[] {
  return problemsAfter(({ guide }) => Object.assign(guide!.steps[1]!, change));
}

describe('guide.json', () => {
  it('may be left out', () => {
    const { problems, data } = checkChanged((all: StoryData) => delete all.guide);
    expect([problems, data?.guide]).toEqual([[], undefined]);
  });

  it('becomes part of the story, with its days read', () => {
    const [first, second] = fixtureStory().guide;
    expect([first?.bounds, first?.period]).toEqual([null, null]);
    expect(second).toMatchObject({
      claims: ['weir-blocked', 'weir-denial'],
      bounds: [10.1, 50.1, 10.5, 50.5],
      period: [Date.UTC(2021, 4, 3), Date.UTC(2021, 4, 4) - 1],
    });
  });

  it.each<[string, Partial<Step>, string]>([
    ['no title', { title: '' }, 'guide.json:11: steps[1].title: found ""'],
    [
      'an unknown claim',
      { claims: ['weir-blockd'] },
      'steps[1].claims[0]: found the unknown claim "weir-blockd"; allowed: did you mean “weir-blocked”?',
    ],
    [
      'a claim twice',
      { claims: ['weir-blocked', 'weir-blocked'] },
      'steps[1].claims[1]: found "weir-blocked" twice; allowed: each claim once in a step',
    ],
    [
      'a claim that the days of the step leave out',
      { period: '2021-04-01' },
      'steps[1].claims[0]: found "weir-blocked", which is about 2021-05-03',
    ],
    [
      'days that are none',
      { period: '2021-02-30' },
      'steps[1].period: found "2021-02-30" (2021-02-30 is not a day of the calendar); allowed: an EDTF date',
    ],
    [
      'corners the wrong way round',
      { bounds: [10.5, 50.1, 10.1, 50.5] },
      'steps[1].bounds: found [10.5,50.1,10.1,50.5]; allowed: west, south, east, north, with west less than east',
    ],
    [
      'latitude first',
      { bounds: [50.1, 10.1, 50.5, 10.5] },
      "allowed: a view that shows some of the story's opening bounds [10,50,11,51]; longitude comes first",
    ],
  ])('is refused for %s', (_, change, message) => {
    expect(stepProblems(change).join('\n')).toContain(message);
  });

  it('gives one message for one mistake', () => {
    expect(stepProblems({ claims: ['no-such-claim'], period: '2021-05-03' })).toHaveLength(1);
    expect(stepProblems({ bounds: [200, 0, 201, 1] })).toHaveLength(1);
  });
});

describe('the guided reading of the first story', async () => {
  const { guide, claims } = await karabakhStory();

  it('has six to ten steps', () => {
    expect(guide.length).toBeGreaterThanOrEqual(6);
    expect(guide.length).toBeLessThanOrEqual(10);
  });

  it('says who speaks in each step, and shows words of the article', () => {
    for (const { text, claims: ids } of guide) {
      expect(ids.length).toBeGreaterThan(0);
      expect(text).toMatch(/\b(says?|reports?|denies|deny|calls|gives|accuse|follows)\b/);
    }
  });

  it('shows a claim that is denied together with a denial', () => {
    for (const { claims: ids } of guide) {
      for (const id of ids) {
        const denials = claims.filter(
          ({ respondsTo, stance }) => respondsTo === id && stance === 'denies',
        );
        if (denials.length > 0)
          expect(
            denials.some((one) => ids.includes(one.id)),
            id,
          ).toBe(true);
      }
    }
  });
});
