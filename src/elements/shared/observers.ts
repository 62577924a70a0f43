/**
 * What tells the elements about their surroundings. Test environments without a layout, such as jsdom,
 * lack all of it: there the elements can be made and read, and no map is drawn.
 */

/** A media query that can be listened to; null where the environment has none. */
export function mediaQuery(query: string): MediaQueryList | null {
  return typeof matchMedia === 'function' ? matchMedia(query) : null;
}

/** Calls back when an observed element changes its size; null where the environment cannot tell. */
export function sizeObserver(changed: () => void): ResizeObserver | null {
  return typeof ResizeObserver === 'function' ? new ResizeObserver(changed) : null;
}

/**
 * Calls back with the latest look at whether an observed element is within `rootMargin` of the
 * window; null where the environment cannot tell.
 */
export function nearObserver(
  seen: (near: boolean) => void,
  rootMargin: string,
): IntersectionObserver | null {
  if (typeof IntersectionObserver !== 'function') return null;
  return new IntersectionObserver(
    (entries) => {
      const last = entries.at(-1);
      if (last) seen(last.isIntersecting);
    },
    { rootMargin },
  );
}
