// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { mapKey } from '../../../src/elements/legend/map-key.ts';
import { allWords, drawn, one, words } from '../fixtures/mounted.ts';
import { villageStory } from '../fixtures/village-story.ts';

const story = villageStory();

/** What draws the sign beside a text. */
function signOf(key: ParentNode, text: string): Element {
  const entry = [...key.querySelectorAll('dd')].find((one) => words(one).includes(text));
  return one(entry!, 'svg, b');
}

test('who speaks: each side, and the article itself last', () => {
  const [speakers] = drawn(mapKey(story)).querySelectorAll('dl > div');
  expect(words(one(speakers!, 'dt'))).toBe('Who speaks');
  expect(allWords(speakers!, 'dd > :nth-child(2)')).toEqual([
    'Upper Brook',
    'Lower Brook',
    'the article itself',
  ]);
});

test('each voice has its own mark and colour, and the article’s is hollow', () => {
  const key = drawn(mapKey(story));
  const mark = (text: string): Element => one(signOf(key, text), 'path');
  expect(mark('Upper Brook').getAttribute('fill')).toBe('var(--cm-side-teal)');
  expect(mark('Lower Brook').getAttribute('fill')).toBe('var(--cm-side-orange)');
  expect(mark('the article').getAttribute('fill')).toBe('none');
  expect(mark('the article').getAttribute('stroke')).toBe('currentColor');
  expect(mark('the article').getAttribute('d')).not.toBe(mark('Upper Brook').getAttribute('d'));
});

test('a ring is drawn in the denier’s colour around the claimant’s, a dotted one in none', () => {
  const key = drawn(mapKey(story));
  const denied = signOf(key, 'denied');
  expect(one(denied, 'circle').getAttribute('stroke')).toBe('var(--cm-side-orange)');
  expect(one(denied, 'path').getAttribute('fill')).toBe('var(--cm-side-teal)');
  const open = one(signOf(key, 'no answer'), 'circle');
  expect(open.getAttribute('stroke-dasharray')).toMatch(/^0\.10 /);
});

test('the number is read with what it counts', () => {
  expect(allWords(drawn(mapKey(story)), 'dd').at(-1)).toMatch(/^2 ?claims at one place/);
});

test('fewer words stand beside the long ones only where they are others', () => {
  const [first, ...others] = story.sides;
  const key = drawn(mapKey({ ...story, sides: [{ ...first!, short: 'Upper' }, ...others] }));
  const [speakers] = key.querySelectorAll('dl > div');
  expect(allWords(speakers!, 'bdi:not(:last-child)')).toEqual([
    'Upper Brook',
    'the article itself',
  ]);
  expect(allWords(speakers!, 'bdi + bdi')).toEqual(['Upper', 'the article']);
});

test('a map without signs has no row for them', () => {
  const key = drawn(mapKey({ ...story, claims: [] }));
  expect(allWords(key, 'dt')).toEqual(['Who speaks']);
});
