// @vitest-environment happy-dom
import { html } from 'lit';
import { expect, test } from 'vitest';
import { savedNote } from '../../../src/elements/downloads/saved-note.ts';
import { drawn, words } from '../fixtures/mounted.ts';

const href = 'https://example.org/map#claim=weir';

/** A page of its own, or in a frame with an origin. */
function page(framedWith?: string): Window {
  const window = { location: { href }, origin: framedWith } as unknown as Window;
  return Object.assign(window, { parent: framedWith === undefined ? window : {} });
}

const note = (window: Window): HTMLElement => drawn(html`${savedNote('claims.csv', window)}`);

test('a page of its own knows that the file is saved', () => {
  expect(savedNote('claims.csv', page())).toBe('Saved as claims.csv.');
});

test('a page in a frame does not, and offers to open the map in a page of its own', () => {
  const said = note(page('https://example.org'));
  expect(words(said)).toBe(
    'claims.csv was handed to the browser. If nothing is downloaded, the page around this map ' +
      'does not allow it: open the map in a page of its own.',
  );
  const link = said.querySelector('a');
  expect([link?.href, link?.target, link?.rel]).toEqual([href, '_blank', 'noopener']);
});

test('in a sandbox, where links do not open, the address is there to be read', () => {
  const said = note(page('null'));
  expect(said.querySelector('a')).toBeNull();
  expect(words(said)).toMatch(
    /open the map in a page of its own: https:\/\/example\.org\/map#claim=weir\.$/,
  );
});
