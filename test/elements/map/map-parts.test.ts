// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { type MapElement, MapParts } from '../../../src/elements/map/map-parts.ts';

/** A map of 300 by 400 pixels with its panel, and the page's steps below it in the same column. */
function parts(panel: DOMRect): MapParts {
  const map = document.createElement('div');
  const box = (name: string, { x, y, width, height }: DOMRect): Element => {
    const element = document.createElement(name);
    element.getBoundingClientRect = () => new DOMRect(x, y, width, height);
    return element;
  };
  const steps = box('section', new DOMRect(0, 400, 300, 900));
  steps.slot = 'guide';
  map.append(
    box('conflict-map-view', new DOMRect(0, 0, 300, 400)),
    box('conflict-place-panel', panel),
    steps,
  );
  return new MapParts(Object.assign(map, { renderRoot: map }) as unknown as MapElement);
}

test('what the panel covers of the map is what it lies over; steps that pass below it cover nothing', () => {
  expect(parts(new DOMRect(0, 250, 300, 400)).covered).toBe(150);
  expect(parts(new DOMRect(300, 0, 200, 400)).covered).toBe(0);
  expect(parts(new DOMRect(0, 0, 0, 0)).covered).toBe(0);
});
