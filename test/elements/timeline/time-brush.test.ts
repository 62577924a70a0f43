// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ConflictTimeBrush, TimeBrushEvent } from '../../../src/elements/timeline/time-brush.ts';
import { mounted, one } from '../fixtures/mounted.ts';

const steps = ['27 September', '28 September', '29 September', '30 September'];

/** A brush 400 pixels wide, 100 from the left of the window, and the steps that it has chosen. */
async function brush(chosen: readonly [number, number] | null = null) {
  const element = await mounted('conflict-time-brush', ConflictTimeBrush, { steps, chosen });
  element.getBoundingClientRect = () => new DOMRect(100, 0, 400, 40);
  const choices: [number, number][] = [];
  element.addEventListener(TimeBrushEvent.type, (event) => {
    if (event instanceof TimeBrushEvent) choices.push([event.first, event.last]);
  });
  const area = one(element.renderRoot, '.area');
  const captured: number[] = [];
  area.setPointerCapture = (pointer) => captured.push(pointer);
  const point = (type: string, clientX: number, button = 0): void => {
    area.dispatchEvent(new PointerEvent(type, { clientX, button, pointerId: 7 }));
  };
  const slide = (end: 'first' | 'last', value: number): void => {
    const thumb = one<HTMLInputElement>(element.renderRoot, `input.${end}`);
    thumb.value = String(value);
    thumb.dispatchEvent(new Event('input'));
  };
  return { element, choices, captured, point, slide };
}

test('has nothing to choose from fewer than two steps', async () => {
  for (const few of [[], ['27 September']]) {
    const element = await mounted('conflict-time-brush', ConflictTimeBrush, { steps: few });
    expect(element.renderRoot.querySelector('input')).toBeNull();
  }
});

test.each([
  [null, [0, 3]],
  [
    [1, 2],
    [1, 2],
  ],
] as const)(
  'its thumbs stand at the steps chosen, at the ends for all: %j',
  async (chosen, ends) => {
    const { element } = await brush(chosen);
    const thumbs = [...element.renderRoot.querySelectorAll('input')];
    expect(thumbs.map(({ value }) => Number(value))).toEqual(ends);
    expect(thumbs.map((thumb) => [thumb.getAttribute('aria-label'), thumb.min, thumb.max])).toEqual(
      [
        ['First day', '0', '3'],
        ['Last day', '0', '3'],
      ],
    );
    expect(thumbs.map((thumb) => thumb.getAttribute('aria-valuetext'))).toEqual(
      ends.map((step) => steps[step]),
    );
    // The shades outside of the period are drawn from these; the last step is inside.
    const style = (name: string): string => element.style.getPropertyValue(name);
    expect([style('--steps'), style('--first'), style('--last')]).toEqual([
      '4',
      String(ends[0]),
      String(ends[1] + 1),
    ]);
  },
);

test.each([
  ['first', 2, [1, 2], [2, 2]],
  ['first', 3, [1, 2], [3, 3]],
  ['first', 0, [1, 2], [0, 2]],
  ['last', 3, [1, 2], [1, 3]],
  ['last', 0, [1, 2], [0, 0]],
  ['first', 1, null, [1, 3]],
  ['last', 1, null, [0, 1]],
] as const)(
  'the %s thumb moved to %d from %j chooses %j: the other goes along where it is overtaken',
  async (end, value, chosen, wanted) => {
    const { slide, choices } = await brush(chosen);
    slide(end, value);
    expect(choices).toEqual([wanted]);
  },
);

test('choosing what is chosen says nothing', async () => {
  const { slide, choices } = await brush([1, 2]);
  slide('first', 1);
  expect(choices).toEqual([]);
});

test('drawing across the steps chooses them, to the right and to the left', async () => {
  const right = await brush();
  right.point('pointerdown', 210);
  right.point('pointermove', 390);
  right.point('pointerup', 390);
  expect(right.captured).toEqual([7]);
  expect(right.choices).toEqual([
    [1, 2],
    [1, 2],
  ]);
  const left = await brush();
  left.point('pointerdown', 390);
  left.point('pointermove', 110);
  expect(left.choices).toEqual([[0, 2]]);
});

test('a pointer beyond the ends stays at them', async () => {
  const { point, choices } = await brush();
  point('pointerdown', 0);
  point('pointermove', 200);
  point('pointermove', 900);
  expect(choices).toEqual([
    [0, 1],
    [0, 3],
  ]);
});

test('a press alone is not yet a period, but a click is: that of its step', async () => {
  const { point, choices } = await brush();
  point('pointerdown', 210);
  point('pointermove', 215);
  expect(choices).toEqual([]);
  point('pointerup', 215);
  expect(choices).toEqual([[1, 1]]);
  point('pointermove', 390);
  point('pointerup', 390);
  expect(choices).toHaveLength(1);
});

test('within a period, coming back to where it began chooses that step again', async () => {
  const { point, choices } = await brush([1, 2]);
  point('pointerdown', 210);
  point('pointermove', 215);
  expect(choices).toEqual([[1, 1]]);
});

test('a page that scrolls, and another button, choose nothing', async () => {
  const { point, choices } = await brush();
  point('pointerdown', 210);
  point('pointercancel', 390);
  point('pointerup', 390);
  point('pointerdown', 210, 2);
  point('pointermove', 390);
  point('pointerup', 390);
  expect(choices).toEqual([]);
});
