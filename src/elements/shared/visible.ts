/** Whether an element is drawn: not taken out, hidden, or inside what is folded. */
export function isVisible(element: Element): boolean {
  if (!element.isConnected || element.getClientRects().length === 0) return false;
  // Boxes inside a folded `<details>` have a size. Older browsers give them none.
  return !('checkVisibility' in element) || element.checkVisibility();
}

/** Moves the focus to the first of some elements that is drawn and takes it. */
export function focusFirst(elements: Iterable<Element | null | undefined>): void {
  for (const element of elements) {
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) continue;
    if (!isVisible(element)) continue;
    element.focus();
    const root = element.getRootNode();
    if ((root instanceof Document || root instanceof ShadowRoot) && root.activeElement === element)
      return;
  }
}
