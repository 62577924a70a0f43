import { expect, test } from 'vitest';
import { ConflictMap } from '../../src/elements/map/conflict-map.ts';
import { define } from '../../src/elements/map/define.ts';

test('registers the elements, and does no harm when it is called again', () => {
  define();
  define();
  expect(customElements.get('conflict-map')).toBe(ConflictMap);
  expect(document.createElement('conflict-map')).toBeInstanceOf(ConflictMap);
});

test('leaves an element alone that somebody else has registered', () => {
  class Other extends HTMLElement {}
  const registered = new Map<string, CustomElementConstructor>([['conflict-map', Other]]);
  const registry = {
    get: (name: string) => registered.get(name),
    define: (name: string, element: CustomElementConstructor) => {
      if (registered.has(name)) throw new DOMException('registered', 'NotSupportedError');
      registered.set(name, element);
    },
  };
  define(registry as unknown as CustomElementRegistry);
  expect(registered.get('conflict-map')).toBe(Other);
  expect([...registered.keys()].sort()).toEqual([
    'conflict-map',
    'conflict-map-view',
    'conflict-place-panel',
  ]);
});
