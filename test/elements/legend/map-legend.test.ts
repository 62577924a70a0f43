// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { mapLegend } from '../../../src/elements/legend/map-legend.ts';
import { allWords, drawn, one, words } from '../fixtures/mounted.ts';
import { villageStory } from '../fixtures/village-story.ts';

const story = villageStory();

test('nothing of it is folded away, on paper neither', () => {
  expect(drawn(mapLegend(story)).querySelector('details')).toBeNull();
});

test('each line stands beside its own words', () => {
  const legend = drawn(mapLegend(story));
  const beside = (selector: string): string => words(one(legend, selector).parentElement);
  expect(beside('[data-line="border"]')).toBe('internationally recognised border');
  expect(beside('[data-line="oblast"]')).toMatch(/former autonomous oblast/);
  expect(beside('[data-line="contact"]')).toMatch(/line of contact .*, approximate$/);
  expect(beside('[data-line="district"]')).toBe('district');
  expect(beside('.legend-dots')).toBe('territory behind that line');
});

test('what is drawn is for the eye: it has words beside it, and none of its own', () => {
  const signs = [...drawn(mapLegend(story)).querySelectorAll('span')];
  expect(signs).toHaveLength(5);
  for (const sign of signs) expect(sign.getAttribute('aria-hidden'), sign.className).toBe('true');
});

test('terms of the story are explained after the lines, and there is no heading without any', () => {
  const terms = [{ term: 'weir', text: 'a low dam <b>across</b> a brook' }];
  const legend = drawn(mapLegend({ ...story, terms }));
  expect(allWords(legend, 'dt')).toEqual(['Lines and ground', 'Terms']);
  expect(allWords(legend, 'dd').at(-1)).toBe('weir: a low dam <b>across</b> a brook');
  expect(allWords(drawn(mapLegend(story)), 'dt')).toEqual(['Lines and ground']);
});
