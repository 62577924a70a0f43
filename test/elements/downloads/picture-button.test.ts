// @vitest-environment happy-dom
import { html } from 'lit';
import { expect, test, vi } from 'vitest';
import { pictureButton } from '../../../src/elements/downloads/picture-button.ts';
import { drawn, one } from '../fixtures/mounted.ts';

function menu(): { root: HTMLElement; details: HTMLDetailsElement; opened: () => void } {
  const opened = vi.fn();
  const root = drawn(pictureButton(html`<p class="inside">Take it along</p>`, opened));
  return { root, details: one<HTMLDetailsElement>(root, 'details'), opened };
}

test('it unfolds what it is given, and tells that it does', () => {
  const { root, details, opened } = menu();
  expect(one(root, 'details > .inside').textContent).toBe('Take it along');
  details.dispatchEvent(new Event('toggle'));
  expect(opened).toHaveBeenCalledOnce();
});
