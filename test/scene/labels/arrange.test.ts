import { expect, test } from 'vitest';
import { arrange, kept, type LabelItem, type View } from '../../../src/scene/labels/arrange.ts';
import { boxBeside, SIDES } from '../../../src/scene/labels/label-sides.ts';
import { inside, overlap, type Point } from '../../../src/scene/labels/label-space.ts';

const size = { width: 300, height: 200 };
const name = { width: 60, height: 18 };

function item(...at: Point[]): LabelItem {
  return { at, wish: SIDES.right, numbered: false, forms: [['', name]] };
}

type Free = [left: number, top: number, right: number, bottom: number];

/** A map on which everything is taken but a box. */
function freeIn(...[left, top, right, bottom]: Free): View['taken'] {
  return [
    { left: 0, top: 0, right: left, bottom: 200 },
    { left: right, top: 0, right: 300, bottom: 200 },
    { left: 0, top: 0, right: 300, bottom: top },
    { left: 0, top: bottom, right: 300, bottom: 200 },
  ];
}

test.each([
  ['at the upper right corner of its sign', [155, 55, 230, 84]],
  ['further above', [110, 45, 190, 75]],
  ['further at the right', [182, 85, 260, 115]],
] as [string, Free][])('a name stands where it has room: %s', (_, free) => {
  const taken = freeIn(...free);
  const { signs } = arrange([{ size, taken }], [item([150, 100])], []);
  expect(signs[0]!.form).toBe('');
  const box = kept(boxBeside([150, 100], signs[0]!.beside, name));
  for (const other of taken) expect(overlap(box, other)).toBe(false);
});

test('a name that has room only over the locator in one of several sizes stands on a ground', () => {
  const locator = [{ left: 0, top: 60, right: 140, bottom: 200 }];
  const item1 = item([60, 130], [60, 130]);
  const views = [
    { size, taken: [], yielding: [] },
    { size, taken: [], yielding: locator },
  ];
  const { signs } = arrange(views, [item1], []);
  expect(signs[0]!.form).toBe('g');
  const hard = views.map((view) => ({ ...view, taken: view.yielding }));
  expect(arrange(hard, [item1], []).signs[0]!.form).toBe('x');
});

test('a chosen sign is named before the others, and over them if there is no room', () => {
  const room = freeIn(90, 84, 240, 116);
  const near = [item([140, 100]), item([250, 100])];
  expect(arrange([{ size, taken: room }], near, [], 1).signs.map(({ form }) => form)).toEqual([
    'x',
    '',
  ]);
  const everywhere = [{ left: 0, top: 0, right: 300, bottom: 200 }];
  const { signs, boxes } = arrange([{ size, taken: everywhere }], near, [], 0);
  expect(signs.map(({ form }) => form)).toEqual(['g', 'x']);
  const box = boxBeside([140, 100], signs[0]!.beside, name);
  expect(inside(box, { left: 0, top: 0, right: 300, bottom: 200 })).toBe(true);
  expect(boxes(0)).toContainEqual(kept(box));
});

test('a chosen sign out of the view has no name', () => {
  const out = { ...item([0, 0]), at: [null] };
  expect(arrange([{ size, taken: [] }], [out], [], 0).signs[0]!.form).not.toBe('g');
});
