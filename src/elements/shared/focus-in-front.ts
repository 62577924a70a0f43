import { SCROLLING_KEY } from './scrolling-key.ts';

/**
 * Brings what the keyboard's focus is in to the front, where parts of a map lie over one another: the
 * guided reading passes over the map, and the panel lies over both. A part is marked with
 * `data-front` until the focus leaves it or the reader scrolls on.
 *
 * @param root - the map's shadow root; its parts are `.map` and what stands in its `guide` slot
 */
export function keepFocusInFront(root: EventTarget): void {
  let front: Element | null = null;
  const bring = (part: Element | null): void => {
    front?.removeAttribute('data-front');
    front = part;
    front?.setAttribute('data-front', '');
  };
  root.addEventListener('focusin', (event) => {
    const path = event.composedPath().filter((node) => node instanceof Element);
    const part = path.find((node) => node.matches('.map, [slot="guide"]'));
    bring(path[0]?.matches(':focus-visible') ? (part ?? null) : null);
  });
  const leave = (): void => {
    bring(null);
  };
  root.addEventListener('focusout', leave);
  for (const type of ['pointerdown', 'wheel', 'touchmove'])
    root.addEventListener(type, leave, { passive: true });
  root.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && SCROLLING_KEY.test(event.key)) leave();
  });
}
