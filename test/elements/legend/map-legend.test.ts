// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { mapLegend } from '../../../src/elements/legend/map-legend.ts';
import { allWords, drawn, one, words } from '../fixtures/mounted.ts';
import { villageStory } from '../fixtures/village-story.ts';

const story = villageStory();

test('who says it is in view without unfolding: each side, and the article itself last', () => {
  const legend = drawn(mapLegend(story));
  expect(allWords(legend, '.legend-voices li')).toEqual([
    'Who says it',
    'Upper Brook',
    'Lower Brook',
    'the article itself',
  ]);
  expect(one(legend, '.legend-voices').closest('details')).toBeNull();
  expect(one(legend, 'details').hasAttribute('open')).toBe(false);
});

test('each voice has the disc of its own colour', () => {
  const discs = [...drawn(mapLegend(story)).querySelectorAll<HTMLElement>('.legend-disc')];
  expect(
    discs.map(({ dataset, parentElement }) => [dataset['voice'], words(parentElement)]),
  ).toEqual([
    ['teal', 'Upper Brook'],
    ['orange', 'Lower Brook'],
    ['article', 'the article itself'],
  ]);
});

test('signs are explained that stand on the map, each once, and no others', () => {
  const kinds = (shown: typeof story): string[] =>
    [...drawn(mapLegend(shown)).querySelectorAll('.kind-icon')].map((icon) =>
      words(icon.parentElement),
    );
  // Two places are signed as accusations; talks and background have no place.
  expect(kinds(story)).toEqual(['accusation', 'size and distance']);
  const moor = story.claims.filter(({ where }) => where.place === 'moor');
  expect(kinds({ ...story, claims: moor })).toEqual(['size and distance']);
});

test('each ring and each line stands beside its own words', () => {
  const legend = drawn(mapLegend(story));
  const beside = (selector: string): string => words(one(legend, selector).parentElement);
  expect(beside('.legend-ring[data-voice="orange"]')).toBe(
    'ring in the colour of who denies or rejects it',
  );
  expect(beside('[data-ring="open"]')).toBe('dotted ring: no response in the article');
  expect(beside('[data-line="border"]')).toBe('internationally recognised border');
  expect(beside('[data-line="oblast"]')).toMatch(/former autonomous oblast/);
  expect(beside('[data-line="contact"]')).toMatch(/line of contact .*, approximate$/);
  expect(beside('[data-line="district"]')).toBe('district');
});

test('what is drawn is for the eye: it has words beside it, and none of its own', () => {
  const legend = drawn(mapLegend(story));
  const signs = [...legend.querySelectorAll('[class^="legend-"]:is(span), svg')];
  expect(signs.length).toBeGreaterThan(8);
  for (const sign of signs) expect(sign.getAttribute('aria-hidden'), sign.className).toBe('true');
  expect(one(legend, 'section').getAttribute('aria-label')).toBe('Legend');
});
