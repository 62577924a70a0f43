// @vitest-environment happy-dom
import { html } from 'lit';
import { expect, test, vi } from 'vitest';
import { keepFocusInFront } from '../../../src/elements/shared/focus-in-front.ts';
import { drawn, one } from '../fixtures/mounted.ts';

/** A map and its guide, which lie over one another, with what can have the focus in them. */
function parts() {
  const root = drawn(
    html`<div class="map"><b></b><button></button></div>
      <conflict-timeline></conflict-timeline>
      <div class="actions"><a></a></div>
      <div slot="guide"><i></i></div>
      <u></u>`,
  );
  keepFocusInFront(root);
  const [map, guide] = [one(root, '.map'), one(root, '[slot=guide]')];
  const front = (): Element[] => [...root.querySelectorAll('[data-front]')];
  const focus = (selector: string, seen = true): void => {
    const target = one(root, selector);
    const matches = vi.spyOn(target, 'matches');
    const really = Element.prototype.matches.bind(target);
    matches.mockImplementation((asked) => (asked === ':focus-visible' ? seen : really(asked)));
    target.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  };
  const happens = (event: Event, at = 'b') => one(root, at).dispatchEvent(event);
  return { map, guide, front, focus, happens };
}

test('what the keyboard’s focus is in comes to the front, alone', () => {
  const { map, guide, front, focus } = parts();
  focus('b');
  expect(front()).toEqual([map]);
  focus('i');
  expect(front()).toEqual([guide]);
  focus('conflict-timeline');
  expect(front().map(({ localName }) => localName)).toEqual(['conflict-timeline']);
  focus('a');
  expect(front().map(({ className }) => className)).toEqual(['actions']);
  focus('u');
  expect(front()).toEqual([]);
});

test('a focus that a pointer gave brings nothing to the front', () => {
  const { front, focus } = parts();
  focus('b');
  focus('i', false);
  expect(front()).toEqual([]);
});

test.each([
  new FocusEvent('focusout', { bubbles: true }),
  new Event('pointerdown', { bubbles: true }),
  new Event('wheel', { bubbles: true }),
  new Event('touchmove', { bubbles: true }),
  new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }),
])('it is in front until the focus leaves it or the reader scrolls on', (event) => {
  const { front, focus, happens } = parts();
  focus('b');
  happens(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
  expect(front()).toHaveLength(1);
  happens(event);
  expect(front()).toEqual([]);
});

test('a key that a part takes for itself, and the space bar on a button, leave it there', () => {
  const { map, front, focus, happens } = parts();
  focus('button');
  const taken = new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, cancelable: true });
  taken.preventDefault();
  happens(taken, 'button');
  happens(new KeyboardEvent('keydown', { key: ' ', bubbles: true }), 'button');
  expect(front()).toEqual([map]);
  happens(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
  expect(front()).toEqual([]);
});
