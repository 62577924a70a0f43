// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { type HandHost, MapHand } from '../../../../src/elements/view/hand/map-hand.ts';
import { type Camera, project, viewBounds } from '../../../../src/scene/camera.ts';
import type { Story } from '../../../../src/story/story.ts';
import { settings } from '../../fixtures/settings.ts';
import { wheelEvent } from '../../fixtures/wheel.ts';
import { villageStory } from '../../fixtures/village-story.ts';

const size = { width: 400, height: 300 };
const opening: Camera = { center: [20, 50], zoom: 8 };

/** A map that a hand moves, and all views that it has been moved to. */
function held(story: Story | null = roomy()) {
  const stage = document.createElement('div');
  document.body.append(stage);
  const capture = vi.fn();
  stage.setPointerCapture = capture;
  const moves: [camera: Camera, moving: boolean][] = [];
  const engineWanted = vi.fn();
  const host = {
    ...{
      stage,
      size,
      story,
      state: 'poster',
      engineWanted,
      settings: settings({ engine: 'auto' }),
    },
    camera: opening as Camera | null,
    openingBox: viewBounds(opening, size),
    handMoved(camera: Camera, moving: boolean) {
      host.camera = camera;
      moves.push([camera, moving]);
    },
  };
  const hand = new MapHand(host as HandHost);
  const pointer = (type: string, x: number, y: number, more: PointerEventInit = {}): void => {
    const event = new PointerEvent(type, {
      ...{ clientX: x, clientY: y, pointerId: 7, pointerType: 'mouse', buttons: 1 },
      ...more,
    });
    hand.handle(event, [stage]);
  };
  return { hand, host, stage, capture, moves, engineWanted, pointer };
}

/** The village's story on a basemap that has room on all sides. */
function roomy(): Story {
  const story = villageStory();
  return { ...story, basemap: { ...story.basemap, zooms: [5, 10], view: [10, 45, 30, 55] } };
}

/** Where the opening view's middle is seen now. */
function middle({ camera }: { camera: Camera | null }): number[] {
  return project(opening.center, camera!, size).map(Math.round);
}

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

test('the ground follows a mouse, and stays where it is let go', () => {
  const { hand, host, stage, capture, moves, pointer } = held();
  pointer('pointerdown', 100, 100);
  pointer('pointermove', 130, 90);
  expect(middle(host)).toEqual([230, 140]);
  expect([hand.holding, stage.style.cursor]).toEqual([true, 'grabbing']);
  expect(capture).toHaveBeenCalledWith(7);
  pointer('pointermove', 150, 80);
  expect(middle(host)).toEqual([250, 130]);
  pointer('pointerup', 150, 80);
  expect([hand.holding, stage.style.cursor]).toEqual([false, '']);
  expect(moves.map(([, moving]) => moving)).toEqual([true, true, false]);
  pointer('pointermove', 300, 80, { buttons: 0 });
  expect(middle(host)).toEqual([250, 130]);
});

test('a press that hardly moves, of another button, of a finger or on a sign moves nothing', () => {
  const { hand, stage, capture, moves, pointer } = held();
  pointer('pointerdown', 100, 100);
  pointer('pointermove', 102, 101);
  pointer('pointerup', 102, 101);
  pointer('pointerdown', 100, 100, { button: 2 });
  pointer('pointermove', 150, 100);
  pointer('pointerdown', 100, 100, { pointerType: 'touch' });
  pointer('pointermove', 150, 100, { pointerType: 'touch' });
  const sign = document.createElement('button');
  sign.className = 'place';
  const press = { clientX: 100, clientY: 100, pointerType: 'mouse', buttons: 1 };
  hand.handle(new PointerEvent('pointerdown', press), [sign, stage]);
  hand.handle(new PointerEvent('pointermove', { ...press, clientX: 150 }), [sign, stage]);
  expect(moves).toEqual([]);
  expect(capture).not.toHaveBeenCalled();
});

test('a pointer that passes by has nothing laid out', () => {
  const { stage, pointer } = held();
  const laidOut = vi.spyOn(stage, 'getBoundingClientRect');
  pointer('pointermove', 100, 100, { buttons: 0 });
  pointer('pointerup', 100, 100);
  expect(laidOut).not.toHaveBeenCalled();
});

test('a release outside of the window is noticed when the pointer comes back', () => {
  const { hand, moves, pointer } = held();
  pointer('pointerdown', 100, 100);
  pointer('pointermove', 140, 100);
  pointer('pointermove', 200, 200, { buttons: 0 });
  expect(hand.holding).toBe(false);
  expect(moves).toHaveLength(2);
});

test('a wheel with Ctrl zooms around the pointer, finer for a trackpad’s pinch; alone it does not', () => {
  const { hand, host, stage, moves } = held();
  const wheel = (deltaY: number, more: WheelEventInit = {}): void => {
    const at = { clientX: 300, clientY: 200, ctrlKey: true, deltaY };
    hand.handle(wheelEvent({ ...at, ...more }), [stage]);
  };
  const ground = project([20.4, 50], opening, size);
  wheel(-450);
  expect(host.camera!.zoom).toBeCloseTo(9, 5);
  const there = project([20.4, 50], host.camera!, size);
  expect(there[0] - 300).toBeCloseTo(2 * (ground[0] - 300), 3);
  expect(there[1] - 200).toBeCloseTo(2 * (ground[1] - 200), 3);
  wheel(10);
  expect(host.camera!.zoom).toBeCloseTo(8.9, 5);
  wheel(-10, { deltaMode: 1 });
  expect(host.camera!.zoom).toBeCloseTo(8.9 + 400 / 450, 5);
  wheel(-900, { deltaMode: 2 });
  expect(host.camera!.zoom).toBe(10);
  wheel(-450, { ctrlKey: false });
  expect(moves).toHaveLength(4);
});

test('a double click comes one step closer', () => {
  const { hand, host, stage } = held();
  hand.handle(new MouseEvent('dblclick', { clientX: 200, clientY: 150 }), [stage]);
  expect(host.camera!.zoom).toBeCloseTo(9, 5);
  expect(middle(host)).toEqual([200, 150]);
});

test('two fingers drag and pinch', () => {
  const { hand, host, stage, moves } = held();
  const touch = (type: string, ...points: [number, number][]): void => {
    const touches = points.map(([clientX, clientY]) => ({ clientX, clientY }));
    hand.handle(Object.assign(new Event(type), { touches }), [stage]);
  };
  touch('touchstart', [150, 150]);
  touch('touchstart', [150, 150], [250, 150]);
  expect([hand.holding, moves.length]).toEqual([true, 0]);
  touch('touchmove', [110, 160], [310, 160]);
  expect(host.camera!.zoom).toBeCloseTo(9, 5);
  expect(middle(host)).toEqual([210, 160]);
  touch('touchend', [110, 160]);
  expect(hand.holding).toBe(false);
  expect(moves.map(([, moving]) => moving)).toEqual([true, false]);
});

test('the view stays within the basemap, or within the opening view where that shows more', () => {
  const story = roomy();
  const near = viewBounds(opening, size);
  story.basemap.view = [near[0] + 0.1, near[1], near[2] + 0.3, near[3]];
  const { host, pointer } = held(story);
  pointer('pointerdown', 390, 150);
  for (const x of [300, 200, 100, 10]) pointer('pointermove', x, 60);
  const [, south, east, north] = viewBounds(host.camera!, size);
  expect(east).toBeCloseTo(near[2] + 0.3, 5);
  expect([south, north]).toEqual([expect.closeTo(near[1], 5), expect.closeTo(near[3], 5)]);
  // No farther than the box fills the map.
  const { hand, host: far, stage } = held(story);
  hand.handle(wheelEvent({ ctrlKey: true, deltaY: 4000 }), [stage]);
  expect(far.camera!.zoom).toBeCloseTo(opening.zoom, 5);
});

test('without a view or a story nothing is moved out of place', () => {
  const none = held(null);
  none.pointer('pointerdown', 100, 100);
  none.pointer('pointermove', 130, 100);
  expect(middle(none.host)).toEqual([230, 150]);
  const unsized = held();
  unsized.host.camera = null;
  unsized.pointer('pointerdown', 100, 100);
  unsized.pointer('pointermove', 130, 100);
  expect(unsized.moves).toEqual([]);
});

test('a press on the ground wants the engine', () => {
  const { engineWanted, pointer } = held();
  pointer('pointerdown', 100, 100);
  expect(engineWanted).toHaveBeenCalledOnce();
});
