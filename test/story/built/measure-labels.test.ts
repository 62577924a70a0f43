import { expect, it } from 'vitest';
import { checkBuiltStory } from '../../../src/story/built/built-story-check.ts';
import { withMeasureIds } from '../../../src/story/built/measure-labels.ts';
import type { GivenStory } from '../../../src/story/built/built-story.ts';
import type { Story } from '../../../src/story/story.ts';
import { karabakhStory } from '../../scene/fixtures/karabakh.ts';

const story = await karabakhStory();

/** What a measure was called before it had an id, such as “nearest edge”; its name may have changed since. */
function formerLabel(measure: string): string {
  return measure.replaceAll('-', ' ');
}

/** The story as it was built before measures had ids: labels name them. */
function builtBefore(): unknown {
  const { measurements, annotations, ...rest } = structuredClone(story);
  return {
    ...rest,
    measurements: measurements.map(({ measure, ...one }) => ({
      ...one,
      label: formerLabel(measure),
    })),
    annotations: annotations.map((annotation) => ({
      ...annotation,
      measured: annotation.measured.map(({ measure, ...one }) => ({
        label: formerLabel(measure),
        ...one,
      })),
    })),
  };
}

it('understands a story that was built before measures had ids', () => {
  const { story: read, faults } = checkBuiltStory(builtBefore());
  expect(faults).toEqual([]);
  expect(read?.measurements).toEqual(
    story.measurements.map((one) => ({ ...one, label: formerLabel(one.measure) })),
  );
  const measures = (of: GivenStory | null): string[] | undefined =>
    of?.annotations.flatMap(({ measured }) => measured.map(({ measure }) => measure));
  expect(measures(read)).toEqual(measures(story));
  expect(measures(story)).toContain('nearest-edge');
});

it('leaves a story with ids as it is', () => {
  expect(withMeasureIds(story)).toBe(story);
});

it.each([[null], [7], ['words'], [{}], [{ measured: null }], [{ measured: [null, 3] }]])(
  'does not stumble over %j where a part should be',
  (part) => {
    const broken = { ...story, measurements: [part], annotations: [part] } as unknown as Story;
    expect(withMeasureIds(broken)).toBe(broken);
  },
);
