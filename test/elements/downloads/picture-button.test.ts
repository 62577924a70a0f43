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

function press(key: string, on: Element): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  on.dispatchEvent(event);
  return event;
}

test('it unfolds what it is given, and tells that it does', () => {
  const { root, details, opened } = menu();
  expect(one(root, 'details > .inside').textContent).toBe('Take it along');
  details.dispatchEvent(new Event('toggle'));
  expect(opened).toHaveBeenCalledOnce();
});

test('Escape closes it and gives the focus back to its button; the map does not hear of it', () => {
  const { root, details } = menu();
  details.open = true;
  expect(press('Escape', one(root, '.inside')).defaultPrevented).toBe(true);
  expect([details.open, document.activeElement]).toEqual([false, one(root, 'summary')]);
});

test('while it is closed, Escape is the map’s; other keys close nothing', () => {
  const { root, details } = menu();
  expect(press('Escape', one(root, 'summary')).defaultPrevented).toBe(false);
  details.open = true;
  expect(press('Enter', one(root, '.inside')).defaultPrevented).toBe(false);
  expect(details.open).toBe(true);
});
