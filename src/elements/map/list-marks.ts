import type { Story } from '../../story/story.ts';
import type { Selection } from '../../reading/events.ts';

/**
 * Shows the selection in the list of claims, which may be the page's own HTML, with `aria-current`; the
 * group of a chosen claim unfolds.
 *
 * @param list - what holds the list
 */
export function markSelection(list: ParentNode, story: Story, selection: Selection): void {
  const places = new Map(story.claims.map(({ id, where }) => [id, where.place]));
  for (const item of list.querySelectorAll<HTMLElement>('[data-claim]')) {
    const id = item.dataset['claim'] ?? '';
    markCurrent(item, isCurrent(id, places.get(id) ?? null, selection), selection.claim !== null);
  }
}

function isCurrent(id: string, place: string | null, selected: Selection): boolean {
  if (selected.claim !== null) return id === selected.claim;
  return selected.place !== null && place === selected.place;
}

function markCurrent(item: HTMLElement, current: boolean, unfold: boolean): void {
  if (current) item.setAttribute('aria-current', 'true');
  else item.removeAttribute('aria-current');
  const group = item.closest('details');
  if (current && unfold && group) group.open = true;
}
