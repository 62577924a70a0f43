/** The map that an element belongs to, around its shadow roots; null outside of one. */
export function mapAround(element: Element): Element | null {
  let at: Element | null = element;
  while (at) {
    const map: Element | null = at.closest('conflict-map');
    if (map) return map;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
