import { describe, expect, it } from 'vitest';

import { EARLIER, timeScale } from '../../src/elements/timeline/time-scale.ts';
import { timeLanes, timeSteps } from '../../src/story/time-lanes.ts';
import { karabakhStory } from '../scene/fixtures/karabakh.ts';
import { fixtureStory } from '../story/fixtures/two-villages.ts';

const story = await karabakhStory();
const scale = timeScale(story);
const spanOf = (edtf: string): readonly [number, number] =>
  scale.span(timeLanes(story).find((lane) => lane.edtf === edtf)!.range);

describe('timeScale', () => {
  it('gives each day of the period the same width, to the right edge', () => {
    const spans = timeSteps(story).map(({ from, to }) => scale.span([from, to]));
    const width = (100 - scale.start) / spans.length;
    for (const [index, [left, right]] of spans.entries()) {
      expect(left).toBeCloseTo(scale.start + index * width, 1);
      expect(right).toBeCloseTo(scale.start + (index + 1) * width, 1);
    }
  });

  it('puts earlier years into a part of their own', () => {
    const [left, right] = spanOf('1992');
    expect(left).toBe(0);
    expect(right).toBeCloseTo(EARLIER / 2, 1);
    expect(spanOf('1993/2020-09-30')[0]).toBeCloseTo(EARLIER / 2, 1);
    expect(spanOf('1993/2020-09-30')[1]).toBe(100);
  });

  it('begins what has no beginning where the period begins', () => {
    expect(spanOf('../2020-09-30')).toEqual([scale.start, 100]);
  });

  it('leaves no room for earlier years where there are none', () => {
    const invented = fixtureStory();
    expect(timeScale(invented).start).toBe(0);
  });
});
