/** The query of a clicked link with `data-filter`, such as `by=upper-council`; null without one. */
export function filterLink(path: EventTarget[]): string | null {
  const link = path.find(
    (node): node is HTMLElement => node instanceof HTMLElement && 'filter' in node.dataset,
  );
  return link?.dataset['filter'] ?? null;
}
