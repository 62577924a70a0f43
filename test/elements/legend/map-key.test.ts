// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { mapKey } from '../../../src/elements/legend/map-key.ts';
import type { GroundEntry } from '../../../src/story/story.ts';
import { allWords, drawn, one, words } from '../fixtures/mounted.ts';
import { villageStory } from '../fixtures/village-story.ts';

const story = villageStory();

/** What draws the sign beside a text. */
function signOf(key: ParentNode, text: string): Element {
  const entries = [...key.querySelectorAll('dd')];
  const entry =
    entries.find((one) => words(one) === text) ?? entries.find((one) => words(one).includes(text));
  return one(entry!, 'svg');
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

test('words whose width is known have it from the start', () => {
  const known = drawn(mapKey(story, (text) => (text === 'Lower Brook' ? 5.84 : null)));
  const widths = [...known.querySelectorAll<HTMLElement>('dl > div:first-child bdi')].map(
    ({ dataset }) => dataset['width'],
  );
  expect(widths.filter(Boolean)).toEqual(['5.8']);
  expect(drawn(mapKey(story)).querySelector('[data-width]')).toBeNull();
});

test('each voice has its own mark and colour, hollow for none, for that is a denial', () => {
  const key = drawn(mapKey(story));
  const mark = (text: string): Element => one(signOf(key, text), 'path');
  expect(mark('Upper Brook').getAttribute('fill')).toBe('var(--cm-side-teal)');
  expect(mark('Lower Brook').getAttribute('fill')).toBe('var(--cm-side-orange)');
  expect(mark('the article').getAttribute('fill')).toBe('currentColor');
  expect(mark('the article').hasAttribute('stroke')).toBe(false);
  expect(mark('the article').getAttribute('d')).not.toBe(mark('Upper Brook').getAttribute('d'));
});

test('a ring is drawn in the denier’s colour around the claimant’s, a dotted one in none', () => {
  const key = drawn(mapKey(story));
  const denied = signOf(key, 'denied');
  expect(one(denied, 'circle').getAttribute('stroke')).toBe('var(--cm-side-orange)');
  expect(one(denied, 'path').getAttribute('fill')).toBe('var(--cm-side-teal)');
  const open = one(signOf(key, 'no answer'), 'circle');
  expect(open.getAttribute('stroke-dasharray')).toMatch(/^0\.1 /);
});

test('a number is drawn as on the map, for the eye alone', () => {
  const sign = signOf(drawn(mapKey(story)), 'claims at one place');
  expect(words(one(sign, 'text'))).toBe('2');
  expect(one(sign, 'circle').getAttribute('fill')).toBe('var(--cm-ink)');
  expect(sign.getAttribute('aria-hidden')).toBe('true');
});

test('a disc that several voices share is parted in their colours', () => {
  const [first, ...others] = story.claims.filter(({ where }) => where.place === 'moor');
  const [actor] = story.actors.filter(({ side }) => side === 'lower');
  const claims = [{ ...first!, claimant: actor!.id }, ...others];
  const sign = signOf(drawn(mapKey({ ...story, claims })), 'by who speaks');
  expect([...sign.querySelectorAll('path')].map((path) => path.getAttribute('fill'))).toEqual([
    'var(--cm-side-orange)',
    'currentColor',
  ]);
});

const entry = (role: GroundEntry['role'], label: string): GroundEntry => ({
  ...{ role, label, short: label },
});
const legend = [
  entry('ceasefire-line', 'truce line'),
  entry('behind-line', 'behind that line'),
  entry('former-boundary', 'former province'),
  entry('border', 'recognised border'),
  entry('district', 'district'),
];

test('each line and ground stands beside its own words, in the colours of the map', () => {
  const key = drawn(mapKey({ ...story, basemap: { ...story.basemap, legend } }));
  const colours = (text: string): string[] =>
    [...signOf(key, text).querySelectorAll('path')].flatMap((path) =>
      ['fill', 'stroke'].flatMap((name) => path.getAttribute(name) ?? []),
    );
  expect(colours('recognised border')).toContain('var(--cm-border)');
  expect(colours('truce line')).toEqual(
    expect.arrayContaining(['var(--cm-line-band)', 'var(--cm-line)']),
  );
  expect(colours('behind that line')).toEqual(
    expect.arrayContaining(['var(--cm-behind-line)', 'var(--cm-behind-line-dots)']),
  );
  expect(colours('former province')).toEqual(
    expect.arrayContaining(['var(--cm-former)', 'var(--cm-line)']),
  );
  expect(colours('district')).toContain('var(--cm-district)');
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
  expect(allWords(key, 'dt')).toEqual(['Who speaks', 'Map']);
});
