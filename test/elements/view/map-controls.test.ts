// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { mapControls } from '../../../src/elements/view/map-controls.ts';
import { drawn, one } from '../fixtures/mounted.ts';

test('the button that asks what is in view comes after those that move the map, in their group', () => {
  const nothing = (): void => {};
  const root = drawn(mapControls(nothing, nothing, nothing));
  const names = [...one(root, '[role="group"]').children].map((button) =>
    button.getAttribute('aria-label'),
  );
  expect(names).toEqual(['Zoom in', 'Zoom out', 'Show all places', 'What is in view']);
});

test('what is in view is asked for once the names of the basemap are there', () => {
  const nothing = (): void => {};
  const root = drawn(mapControls(nothing, nothing, null));
  expect(root.querySelectorAll('button').length).toBe(3);
});
