import { SCROLLING_KEY } from './scrolling-key.ts';

/**
 * Brings what the keyboard's focus is in to the front, where parts of a map lie over one another: the
 * timeline, the actions and the guided reading pass below the map, and the panel lies over all. A part
 * is marked with `data-front` until the focus leaves it or the reader scrolls on.
 *
 * @param root - the map's shadow root; its parts are `.map`, the timeline, `.actions` and what stands in
 *   its `guide` slot
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
    const part = path.find((node) =>
      node.matches('.map, conflict-timeline, .actions, [slot="guide"]'),
    );
    bring(path[0]?.matches(':focus-visible') ? (part ?? null) : null);
  });
  const leave = (): void => {
    bring(null);
  };
  root.addEventListener('focusout', leave);
  for (const type of ['pointerdown', 'wheel', 'touchmove'])
    root.addEventListener(type, leave, { passive: true });
  root.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.defaultPrevented) return;
    // A button takes the space bar for itself.
    const pressed = event.key === ' ' && event.composedPath()[0] instanceof HTMLButtonElement;
    if (!pressed && SCROLLING_KEY.test(event.key)) leave();
  });
}
