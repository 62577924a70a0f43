// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EngineWish } from '../../../../src/elements/view/hand/engine-wish.ts';
import { wheelEvent } from '../../fixtures/wheel.ts';
import type { EngineStart } from '../../../../src/elements/shared/map-settings.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const mouse = (type: string): Event => new PointerEvent(type, { pointerType: 'mouse' });
const finger = (type: string): Event => new PointerEvent(type, { pointerType: 'touch' });
const touch = (fingers: number): Event =>
  Object.assign(new Event('touchstart'), { touches: Array.from({ length: fingers }, () => ({})) });

/** How often what is done wants the engine. */
function wishes(engine: EngineStart, event: Event, onGround = true): number {
  const wanted = vi.fn();
  new EngineWish(wanted).see(engine, event, undefined, onGround);
  return wanted.mock.calls.length;
}

test.each([
  ['a press of a mouse on the ground', mouse('pointerdown'), true, 1],
  ['a press on a sign', mouse('pointerdown'), false, 0],
  ['one finger', finger('pointerdown'), true, 0],
  ['a touch of one finger', touch(1), true, 0],
  ['two fingers', touch(2), true, 1],
  ['a wheel that scrolls', wheelEvent(), true, 0],
  ['a wheel with Ctrl', wheelEvent({ ctrlKey: true }), true, 1],
  ['a wheel with Command', wheelEvent({ metaKey: true }), true, 1],
  ['a key', new KeyboardEvent('keydown', { key: 'Enter' }), true, 0],
])('auto: %s', (_, event, onGround, count) => {
  expect(wishes('auto', event, onGround)).toBe(count);
  expect(wishes('none', event, onGround)).toBe(0);
  expect(wishes('visible', event, onGround)).toBe(0);
});

test.each([
  mouse('pointerdown'),
  finger('pointerdown'),
  wheelEvent(),
  new KeyboardEvent('keydown'),
])('interaction: the first touch, whatever it is', (event) => {
  expect(wishes('interaction', event, false)).toBe(1);
});

test('interaction: no pointer that passes by', () => {
  expect(wishes('interaction', mouse('pointermove'))).toBe(0);
  vi.advanceTimersByTime(10_000);
});

test('auto: a focus that is seen, as keys bring it', () => {
  const wanted = vi.fn();
  const wish = new EngineWish(wanted);
  const focused = (matches: boolean): EventTarget =>
    Object.assign(document.createElement('button'), { matches: () => matches });
  wish.see('auto', new FocusEvent('focusin'), focused(false), true);
  expect(wanted).not.toHaveBeenCalled();
  wish.see('auto', new FocusEvent('focusin'), focused(true), false);
  expect(wanted).toHaveBeenCalledOnce();
  wish.see('auto', new FocusEvent('focusin'), undefined, true);
  expect(wanted).toHaveBeenCalledOnce();
});

test('auto: a mouse that rests on the ground, not one that goes on to a sign or leaves', () => {
  const wanted = vi.fn();
  const wish = new EngineWish(wanted);
  const move = (onGround: boolean): void => {
    wish.see('auto', mouse('pointermove'), undefined, onGround);
  };
  move(true);
  vi.advanceTimersByTime(500);
  move(false);
  vi.advanceTimersByTime(500);
  move(true);
  vi.advanceTimersByTime(500);
  wish.see('auto', mouse('pointerleave'), undefined, true);
  vi.advanceTimersByTime(500);
  expect(wanted).not.toHaveBeenCalled();
  move(true);
  vi.advanceTimersByTime(300);
  move(true);
  vi.advanceTimersByTime(300);
  expect(wanted).toHaveBeenCalledOnce();
  wish.see('auto', finger('pointermove'), undefined, true);
  vi.advanceTimersByTime(5000);
  expect(wanted).toHaveBeenCalledOnce();
});
