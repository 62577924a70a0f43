// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { mapLegend } from '../../../src/elements/legend/map-legend.ts';
import { allWords, drawn } from '../fixtures/mounted.ts';
import { villageStory } from '../fixtures/village-story.ts';

const story = villageStory();

test('terms of the story are explained, and there is no heading without any', () => {
  const terms = [{ term: 'weir', text: 'a low dam <b>across</b> a brook' }];
  const legend = drawn(mapLegend({ ...story, terms }));
  expect(allWords(legend, 'dt')).toEqual(['Terms']);
  expect(allWords(legend, 'dd')).toEqual(['weir: a low dam <b>across</b> a brook']);
  expect(drawn(mapLegend(story)).childElementCount).toBe(0);
});
