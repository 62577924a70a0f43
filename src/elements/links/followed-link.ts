import { filterLink } from '../../reading/filter-link.ts';

/** A link of the list, of a card or of what the page brings, which the map may follow instead of jumping. */
export interface FollowedLink {
  /** The link that selects something, and the id of what: where it names none, of the claim that it leads to. */
  selecting: { link: HTMLElement | SVGElement; id: string } | null;
  /** The claims that a link filters by, as an address has them. */
  query: string | null;
}

/** What a click asks of the map; null where it asks nothing, or the reader wants another tab. */
export function followedLink(event: Event): FollowedLink | null {
  if (!(event instanceof MouseEvent) || event.defaultPrevented) return null;
  if (event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const path = event.composedPath();
  const link = path.find(isSelecting);
  return {
    selecting: link ? { link, id: selectedBy(link) } : null,
    query: filterLink(path),
  };
}

function selectedBy(link: HTMLElement | SVGElement): string {
  return link.dataset['select'] || (link.getAttribute('href') ?? '').replace(/^#claim-/, '');
}

function isSelecting(node: EventTarget): node is HTMLElement | SVGElement {
  return (
    (node instanceof HTMLElement || node instanceof SVGElement) &&
    node.dataset['select'] !== undefined
  );
}
