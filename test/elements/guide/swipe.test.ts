import { expect, test } from 'vitest';
import { swipeStart, swipeStep } from '../../../src/elements/guide/swipe.ts';

/** A pointer at a point of the window; a first finger, unless told otherwise. */
function at(clientX: number, clientY: number, changes: Partial<PointerEvent> = {}): PointerEvent {
  const finger = { pointerId: 1, pointerType: 'touch', isPrimary: true };
  return { ...finger, clientX, clientY, ...changes } as PointerEvent;
}

/** Where a swipe leads that moves so far from where it begins. */
const moved = (x: number, y: number): number =>
  swipeStep(swipeStart(at(200, 300)), at(200 + x, 300 + y));

test('a swipe leads on to the left and back to the right, from 48 pixels on', () => {
  expect([moved(-48, 0), moved(48, 0)]).toEqual([1, -1]);
  expect([moved(-47, 0), moved(47, 0), moved(0, 0)]).toEqual([0, 0, 0]);
});

test('a finger that goes more than half as far up or down scrolls', () => {
  expect([moved(-100, 50), moved(-100, -50), moved(100, 50)]).toEqual([1, 1, -1]);
  expect([moved(-100, 51), moved(-100, -51), moved(0, 200)]).toEqual([0, 0, 0]);
});

test('a pen swipes as a finger does, a mouse and a second finger do not', () => {
  expect(swipeStart(at(1, 2, { pointerType: 'pen' }))).toEqual({ pointer: 1, x: 1, y: 2 });
  expect(swipeStart(at(1, 2, { pointerType: 'mouse' }))).toBeNull();
  expect(swipeStart(at(1, 2, { isPrimary: false }))).toBeNull();
});

test('only the finger that began a swipe ends it, and without a beginning there is none', () => {
  expect(swipeStep(swipeStart(at(200, 300)), at(100, 300, { pointerId: 2 }))).toBe(0);
  expect(swipeStep(null, at(100, 300))).toBe(0);
});
