import type { FilteredClaims } from '../../story/filter.ts';
import type { Story } from '../../story/story.ts';
import type { Selection } from '../../reading/events.ts';
import * as words from '../../words/words.ts';

/**
 * Shows selection and filter in the list of claims, which may be the page's own HTML: hidden claims
 * and empty groups with `hidden`, claims that stand there for their thread with `data-context`.
 *
 * @param list - what holds the list
 * @param searching - whether words are looked for: groups with claims unfold
 */
export function markList(
  list: ParentNode,
  story: Story,
  selection: Selection,
  filtered: FilteredClaims,
  searching: boolean,
): void {
  const places = new Map(story.claims.map(({ id, where }) => [id, where.place]));
  for (const item of list.querySelectorAll<HTMLElement>('[data-claim]')) {
    const id = item.dataset['claim'] ?? '';
    item.hidden = filtered.hidden.has(id);
    markContext(item, filtered.context.has(id));
    markCurrent(item, isCurrent(id, places.get(id) ?? null, selection), selection.claim !== null);
  }
  for (const group of list.querySelectorAll<HTMLDetailsElement>('details.claims-group')) {
    markGroup(group, searching);
  }
  for (const heading of list.querySelectorAll<HTMLElement>('[data-groups]')) {
    heading.hidden = [...groupsAfter(heading)].every(({ hidden }) => hidden);
    const explained = heading.nextElementSibling;
    if (explained instanceof HTMLElement && explained.matches('.claims-explained'))
      explained.hidden = heading.hidden;
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

/** Says above a claim that it is shown for its thread. */
function markContext(item: HTMLElement, inContext: boolean): void {
  item.toggleAttribute('data-context', inContext);
  item.querySelector('.claim-who')?.setAttribute('data-note', words.claim.outsideFilter);
}

/** Counts what a group still shows, and hides it when that is nothing. */
function markGroup(group: HTMLDetailsElement, searching: boolean): void {
  const threads = [...group.querySelectorAll<HTMLElement>(':scope > ol > [data-claim]')];
  const shown = threads.filter(({ hidden }) => !hidden).length;
  group.hidden = shown === 0;
  if (searching && shown > 0) group.open = true;
  // The text node itself: where Lit wrote the list, its own markers stand beside it.
  const count = [...(group.querySelector('.claims-count')?.childNodes ?? [])].find(
    (node) => node instanceof Text,
  );
  if (count)
    count.data = shown === threads.length ? `${shown}` : words.counts.some(shown, threads.length);
}

/** The groups that stand under a heading. */
function* groupsAfter(heading: HTMLElement): Iterable<HTMLElement> {
  let next = heading.nextElementSibling;
  while (next instanceof HTMLElement && next.tagName !== heading.tagName) {
    if (next.matches('details.claims-group')) yield next;
    next = next.nextElementSibling;
  }
}
