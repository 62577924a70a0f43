// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ConflictDistanceLines } from '../../../src/elements/numbers/distance-lines.ts';
import { noOverlays } from '../../../src/reading/overlays.ts';
import { unproject } from '../../../src/scene/camera.ts';
import type { Measurement } from '../../../src/story/story.ts';
import { mounted, one, words } from '../fixtures/mounted.ts';
import { camera, size } from '../fixtures/overlay.ts';
import { villageStory } from '../fixtures/village-story.ts';

/** A measured line from the middle of the map, as many pixels to the right and down. */
function measured(measure: string, right: number, down: number): Measurement {
  return {
    ...{
      claim: 'moor-distance',
      measure,
      label: 'nearest edge',
      method: 'Measured on the sphere.',
    },
    ...{ value: 12, unit: 'km' },
    line: [unproject([300, 200], camera, size), unproject([300 + right, 200 + down], camera, size)],
  };
}

async function lines(shown: string[], ...measurements: Measurement[]) {
  const element = await mounted('conflict-distance-lines', ConflictDistanceLines, {
    ...{ camera, size, story: { ...villageStory(), measurements } },
    overlays: { ...noOverlays, lines: shown },
  });
  return element.renderRoot;
}

test('shows the lines that are asked for, by id or label, and no others', async () => {
  const all = [measured('nearest-edge', 100, 0), measured('shusha', 0, 100)];
  expect((await lines([], ...all)).querySelector('svg')).toBeNull();
  expect((await lines(['shusha'], ...all)).querySelectorAll('g')).toHaveLength(1);
  expect((await lines(['Nearest edge', 'shusha'], ...all)).querySelectorAll('g')).toHaveLength(2);
});

test('has nothing to draw of an area', async () => {
  const { line: _, ...area } = measured('area', 100, 0);
  expect((await lines(['area'], area)).querySelector('g')).toBeNull();
});

test('draws a line with its ends, says how it was measured, and how long it is', async () => {
  const root = await lines(['a'], measured('a', 100, 0));
  expect(words(one(root, 'title'))).toBe('Measured on the sphere.');
  expect(words(one(root, 'text'))).toBe('nearest edge: 12 km');
  const ends = [...root.querySelectorAll('circle')].map((end) => [
    end.getAttribute('cx'),
    end.getAttribute('cy'),
  ]);
  expect(ends).toEqual([
    ['300.0', '200.0'],
    ['400.0', '200.0'],
  ]);
  const paths = [...root.querySelectorAll('path')].map((path) => path.getAttribute('d'));
  expect(paths).toHaveLength(2);
  expect(paths[0]).toBe(paths[1]);
  expect(paths[0]).toMatch(/^M300\.0 200\.0L.*400\.0 200\.0$/);
});

test.each([
  ['above the middle of a flat one', 100, 0, [350, 192], 'middle'],
  ['beside the middle of a steep one', 0, 100, [308, 254], 'start'],
  ['below a short one', 30, 0, [315, 222], 'middle'],
  ['below a short steep one', 0, 30, [308, 237], 'start'],
  ['above one of forty pixels', 40.1, 0, [320.1, 192], 'middle'],
])('its length stands %s', async (_, right, down, at, anchor) => {
  const text = one(await lines(['a'], measured('a', right, down)), 'text');
  const place = ['x', 'y'].map((name) => Number(text.getAttribute(name)));
  expect(Math.abs(place[0]! - at[0]!)).toBeLessThan(0.15);
  expect(Math.abs(place[1]! - at[1]!)).toBeLessThan(0.15);
  expect(text.getAttribute('text-anchor')).toBe(anchor);
});
