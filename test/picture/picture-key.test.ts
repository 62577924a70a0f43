import { expect, test } from 'vitest';
import { pictureKey } from '../../src/picture/picture-key.ts';
import { textWidth } from '../../src/scene/labels/text.ts';
import { sceneKey } from '../../src/scene/legend.ts';
import { palettes } from '../../src/scene/palette.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { karabakhStory } from '../scene/fixtures/karabakh.ts';

const scene = sceneOf(await karabakhStory());
const entries = sceneKey(scene).flatMap((group) => group.entries);
const titles = sceneKey(scene).map(({ title }) => title);

const key = (width: number, room: number | null) =>
  pictureKey(scene, palettes.light, [0, 0], width, room);

/** The texts of a key without the numbers in its symbols. */
const said = (width: number, room: number | null): string[] =>
  key(width, room)
    .texts.map(({ text }) => text)
    .filter((text) => !/^\d+$/.test(text));

test.each([
  ['rows', 860, null],
  ['a column with room', 400, Infinity],
  ['a column with little room', 275, 280],
] as const)('in %s, every group and entry stands in the width and the height', (_, width, room) => {
  const { texts, height } = key(width, room);
  expect(height).toBeLessThanOrEqual(room ?? 4 * 21);
  for (const { text, x, y, anchor, style } of texts) {
    const wide = textWidth(text, style);
    expect(x + (anchor === 'middle' ? wide / 2 : wide), text).toBeLessThanOrEqual(width);
    expect(y, text).toBeLessThan(height);
  }
  for (const title of titles) expect(said(width, room)).toContain(title);
  const labels = said(width, room).filter((text) => !titles.includes(text));
  expect(labels).toHaveLength(entries.length);
  for (const [index, { label, short }] of entries.entries())
    expect([label, short]).toContain(labels.toSorted(by(entries))[index]);
});

/** In the order of the entries. */
function by(all: typeof entries) {
  const at = (text: string): number =>
    all.findIndex(({ label, short }) => label === text || short === text);
  return (one: string, other: string): number => at(one) - at(other);
}

test('where there is room below one another, each entry has a line of its own, in full', () => {
  const { texts } = key(400, Infinity);
  const lines = texts.filter(({ text }) => entries.some(({ label }) => label === text));
  expect(lines).toHaveLength(entries.length);
  expect(new Set(lines.map(({ y }) => y)).size).toBe(entries.length);
  expect(new Set(lines.map(({ x }) => x)).size).toBe(1);
});

test('where there is less, the last groups are in rows first', () => {
  const all = key(400, Infinity).height;
  const lines = (room: number): number =>
    new Set(
      key(400, room)
        .texts.filter(({ anchor }) => anchor === 'start')
        .map(({ y }) => y),
    ).size;
  expect(lines(all)).toBe(entries.length + titles.length);
  expect(lines(all - 1)).toBeLessThan(entries.length + titles.length);
  expect(said(400, all - 1)).toContain(entries[0]!.label);
});
