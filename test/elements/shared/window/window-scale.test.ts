// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { pointOn, windowScale } from '../../../../src/elements/shared/window/window-scale.ts';

/** An element 400 pixels wide, as wide in the window as this, 30 from its left and 20 from its top. */
function shown(width: number): HTMLElement {
  const element = document.createElement('div');
  vi.spyOn(element, 'clientWidth', 'get').mockReturnValue(400);
  element.getBoundingClientRect = () => new DOMRect(30, 20, width, width / 2);
  return element;
}

test.each([
  [240, 0.6],
  [600, 1.5],
  [400, 1],
  // Widths are rounded to pixels.
  [400.4, 1],
  // Nothing is laid out.
  [0, 1],
])('%d pixels of the window for 400 are a scale of %d', (width, scale) => {
  expect(windowScale(shown(width))).toBeCloseTo(scale);
});

test('an element that is not laid out has no scale', () => {
  expect(windowScale(document.createElement('div'))).toBe(1);
});

test('where a pointer is does not depend on the scale', () => {
  expect(pointOn(shown(400), { clientX: 130, clientY: 60 })).toEqual([100, 40]);
  expect(pointOn(shown(800), { clientX: 230, clientY: 100 })).toEqual([100, 40]);
});
