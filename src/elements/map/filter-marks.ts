import type { FilteredClaims } from '../../story/filter.ts';
import * as words from '../../words/words.ts';

export { filterStory } from '../../story/filter-story.ts';

/**
 * Shows a filter in the list of claims, which may be the page's own HTML: hidden claims and empty groups
 * with `hidden`, claims that stand there for their thread with `data-context`.
 *
 * @param list - what holds the list
 * @param searching - whether words are looked for: groups with claims unfold
 */
export function markFilter(list: ParentNode, filtered: FilteredClaims, searching: boolean): void {
  for (const item of list.querySelectorAll<HTMLElement>('[data-claim]')) {
    const id = item.dataset['claim'] ?? '';
    item.hidden = filtered.hidden.has(id);
    markContext(item, filtered.context.has(id));
  }
  const counts = new Map(
    [...list.querySelectorAll<HTMLDetailsElement>('details.claims-group')].map((group) => [
      group,
      markGroup(group, searching),
    ]),
  );
  for (const heading of list.querySelectorAll<HTMLElement>('[data-groups]')) {
    const groups = [...groupsAfter(heading)];
    heading.hidden = groups.every(({ hidden }) => hidden);
    const own = groups.flatMap((group) => counts.get(group) ?? []);
    writeCount(heading, {
      shown: own.reduce((sum, { shown }) => sum + shown, 0),
      all: own.reduce((sum, { all }) => sum + all, 0),
    });
    const explained = heading.nextElementSibling;
    if (explained instanceof HTMLElement && explained.matches('.claims-explained'))
      explained.hidden = heading.hidden;
  }
}

/** Says above a claim that it is shown for its thread. */
function markContext(item: HTMLElement, inContext: boolean): void {
  item.toggleAttribute('data-context', inContext);
  item.querySelector(':scope > .claim-head')?.setAttribute('data-note', words.claim.outsideFilter);
}

/** Counts what passes in a group, and hides it when nothing of it is shown. */
function markGroup(group: HTMLDetailsElement, searching: boolean): Count {
  const items = [...group.querySelectorAll<HTMLElement>('[data-claim]')];
  group.hidden = items.every(({ hidden }) => hidden);
  if (searching && !group.hidden) group.open = true;
  const passed = items.filter((item) => !item.hidden && !item.hasAttribute('data-context'));
  const count = { shown: passed.length, all: items.length };
  writeCount(group, count);
  return count;
}

/** How many claims pass a filter, of how many. */
interface Count {
  shown: number;
  all: number;
}

function writeCount(within: ParentNode, { shown, all }: Count): void {
  // The text node itself: where Lit wrote the list, its own markers stand beside it.
  const text = [...(within.querySelector('.claims-count')?.childNodes ?? [])].find(
    (node) => node instanceof Text,
  );
  if (text) text.data = shown === all ? `${shown}` : words.counts.some(shown, all);
}

/** The groups that stand under a heading. */
function* groupsAfter(heading: HTMLElement): Iterable<HTMLDetailsElement> {
  let next = heading.nextElementSibling;
  while (next instanceof HTMLElement && next.tagName !== heading.tagName) {
    if (next instanceof HTMLDetailsElement && next.matches('.claims-group')) yield next;
    next = next.nextElementSibling;
  }
}
