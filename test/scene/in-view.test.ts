import { expect, it } from 'vitest';

import { type Camera, fitBounds } from '../../src/scene/camera.ts';
import { inViewText } from '../../src/scene/in-view.ts';
import type { MapName } from '../../src/scene/labels/map-names.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { karabakhStory } from './fixtures/karabakh.ts';
import { mark } from './fixtures/mark.ts';

const scene = sceneOf(await karabakhStory());
const size = { width: 800, height: 600 };
const around = (bounds: [number, number, number, number]): Camera => fitBounds(bounds, size, 12);
const whole = around([45, 39, 48, 41]);

const towns = (...texts: string[]): Pick<MapName, 'kind' | 'text'>[] =>
  texts.map((text, index) => ({ kind: index === 0 ? 'city' : 'town', text }));

it('names the places whose signs are in view, and counts the claims there, answers among them', () => {
  expect(inViewText(scene, [], whole, size)).toBe(
    'In view: Dashkesan, Terter, Vardenis and Karabakh; 13 of 13 claims on the map.',
  );
  const west = around([45.5, 40.1, 46.2, 40.6]);
  expect(inViewText(scene, [], west, size)).toBe(
    'In view: Dashkesan and Vardenis; 3 of 13 claims on the map.',
  );
});

it('leaves out what is beyond any edge', () => {
  const inside = (bounds: [number, number, number, number]): string =>
    inViewText({ story: scene.story, marks: [mark('A', [10, 10])] }, [], around(bounds), size);
  expect(inside([9, 9, 11, 11])).toContain('In view: A;');
  for (const [east, north] of [
    [30, 0],
    [-30, 0],
    [0, 30],
    [0, -30],
  ] as const)
    expect(inside([9 + east, 9 + north, 11 + east, 11 + north])).toContain(
      'no place with a claim;',
    );
});

it('names three towns of the map and counts the rest, but neither countries nor waters', () => {
  const names = [
    { kind: 'country', text: 'Azerbaijan' } as const,
    { kind: 'lake', text: 'Lake Sevan' } as const,
    ...towns('Ganja', 'Yevlakh', 'Barda', 'Shusha', 'Lachin'),
  ];
  const text = inViewText(scene, names, around([46.3, 40.6, 46.4, 40.7]), size);
  expect(text).toBe(
    'In view: no place with a claim; the towns Ganja, Yevlakh, Barda and 2 more; 0 of 13 claims on the map.',
  );
  expect(inViewText(scene, towns('Ganja'), whole, size)).toContain('; the town Ganja; ');
});

it('names six places and counts the rest, names from right to left apart', () => {
  const names = ['ירושלים', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
  const marks = names.map((name) => mark(name, [46, 40]));
  expect(inViewText({ story: scene.story, marks }, [], whole, size)).toMatch(
    /^In view: \u2068ירושלים\u2069, B, C, D, E, F and 2 more; /,
  );
});
