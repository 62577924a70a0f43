// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { ConflictTimeline } from '../../../src/elements/timeline/conflict-timeline.ts';
import { noFilter } from '../../../src/story/filter.ts';
import type { Story } from '../../../src/story/story.ts';
import { heard, mounted } from '../fixtures/mounted.ts';
import { villageStory } from '../fixtures/village-story.ts';

/** A period of Saturday 1 to Tuesday 4 May 2021: with what may be of Monday or Tuesday, five columns. */
const story: Story = {
  ...villageStory(),
  period: [Date.UTC(2021, 4, 1), Date.UTC(2021, 4, 5) - 1],
};

let captured = new Set<HTMLElement>();

beforeEach(() => {
  captured = new Set();
  // Each column is 100 wide; nothing is laid out here.
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (
    this: HTMLElement,
  ) {
    const index = [...(this.parentElement?.children ?? [])].indexOf(this);
    return new DOMRect(index * 100, 0, 100, 50);
  });
  Object.assign(HTMLElement.prototype, {
    setPointerCapture(this: HTMLElement) {
      captured.add(this);
    },
    hasPointerCapture(this: HTMLElement) {
      return captured.has(this);
    },
  });
});

/** The columns of a timeline, what pointers do with them, and the days that are asked for. */
async function columns() {
  const element = await mounted('conflict-timeline', ConflictTimeline, { story, filter: noFilter });
  const sent = heard(element, 'conflict-filter');
  const all = [...element.renderRoot.querySelectorAll<HTMLElement>('.timeline-day')];
  const pointer = (type: string, column: number, clientX: number, button = 0): void => {
    all[column]!.dispatchEvent(
      new PointerEvent(type, { clientX, button, pointerId: 1, bubbles: true }),
    );
  };
  const click = (column: number, detail: number): void => {
    all[column]!.dispatchEvent(new MouseEvent('click', { detail, bubbles: true }));
  };
  const dayOf = (instant: number | null): number | null =>
    instant === null ? null : new Date(instant).getUTCDate();
  const days = () => sent.map(({ filter: { from, to } }) => [dayOf(from), dayOf(to)]);
  return { pointer, click, days };
}

test('drawing across columns chooses from the first to where the pointer is', async () => {
  const { pointer, click, days } = await columns();
  pointer('pointerdown', 1, 150);
  pointer('pointermove', 1, 160);
  expect(days()).toEqual([]);
  pointer('pointermove', 1, 210);
  pointer('pointermove', 1, 220);
  pointer('pointermove', 1, 310);
  pointer('pointermove', 1, 50);
  expect(days()).toEqual([
    [2, 3],
    [2, 4],
    [1, 2],
  ]);
  // The click that ends it is none.
  click(1, 1);
  expect(days()).toHaveLength(3);
  click(1, 1);
  expect(days().at(-1)).toEqual([2, 2]);
});

test('beyond the last column it is the last', async () => {
  const { pointer, days } = await columns();
  pointer('pointerdown', 2, 250);
  pointer('pointermove', 2, 9000);
  expect(days()).toEqual([[3, 4]]);
});

test('a key presses a button after drawing with a finger, which no click ends', async () => {
  const { pointer, click, days } = await columns();
  pointer('pointerdown', 1, 150);
  pointer('pointermove', 1, 210);
  click(0, 0);
  expect(days().at(-1)).toEqual([1, 1]);
});

test('only the first button draws, and only while it is down', async () => {
  const { pointer, days } = await columns();
  pointer('pointerdown', 1, 150, 2);
  pointer('pointermove', 1, 310);
  pointer('pointermove', 3, 310);
  expect(days()).toEqual([]);
});
