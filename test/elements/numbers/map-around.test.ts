// @vitest-environment happy-dom
import { html } from 'lit';
import { expect, test } from 'vitest';
import { mapAround } from '../../../src/elements/numbers/map-around.ts';
import { drawn, one } from '../fixtures/mounted.ts';

test('is the map in whose slots or shadow roots an element is', () => {
  const root = drawn(
    html`<conflict-map><p></p></conflict-map>
      <hr />`,
  );
  const map = one(root, 'conflict-map');
  expect(mapAround(one(root, 'p'))).toBe(map);
  const deep = document.createElement('i');
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(deep);
  one(root, 'p').append(host);
  expect(mapAround(deep)).toBe(map);
});

test('is none outside of a map', () => {
  const root = drawn(html`<hr />`);
  expect(mapAround(one(root, 'hr'))).toBeNull();
  expect(mapAround(document.createElement('p'))).toBeNull();
});
