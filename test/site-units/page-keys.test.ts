// @vitest-environment happy-dom
import { expect, onTestFinished, test } from 'vitest';
import type { ConflictMap } from '../../src/elements/map/conflict-map.ts';
import { ConflictSelectEvent, type Selection } from '../../src/reading/events.ts';
import { closeByKey } from '../../src/site/page-keys.ts';

/** A page with a map, in which something is selected. */
function page(select = 'weir-blocked') {
  const root = document.createElement('main');
  root.className = 'page-keys';
  root.innerHTML = `<p><a href="#claim=weir-blocked">weir</a></p><section><button></button></section>
    <input><dialog open><button></button></dialog>`;
  document.body.append(root);
  onTestFinished(() => root.remove());
  const told: Selection[] = [];
  const renderRoot = document.createElement('div');
  renderRoot.addEventListener('conflict-select', (event) => {
    if (event instanceof ConflictSelectEvent) told.push({ claim: event.claim, place: event.place });
  });
  const map = Object.assign(root.querySelector('section')!, { select, renderRoot });
  const window = new EventTarget() as Window & typeof globalThis;
  closeByKey(map as unknown as ConflictMap, window);
  /** How often the map is told to select nothing by a key in what a selector finds. */
  return (selector: string, key = 'Escape'): number => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true });
    Object.defineProperty(event, 'target', {
      value: document.querySelector(selector === 'body' ? selector : `.page-keys ${selector}`),
    });
    window.dispatchEvent(event);
    return told.filter(({ claim, place }) => claim === null && place === null).length;
  };
}

test.each(['body', 'p > a'])(
  'Escape closes what is selected from outside of the map: %s',
  (from) => {
    expect(page()(from)).toBe(1);
  },
);

test.each(['section button', 'input', 'dialog button'])(
  'where Escape has its own answer it stays that: %s',
  (from) => {
    expect(page()(from)).toBe(0);
  },
);

test('no other key does, nor is anything closed where nothing is selected', () => {
  expect(page()('body', 'a')).toBe(0);
  expect(page('')('body')).toBe(0);
});
