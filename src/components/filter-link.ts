import { type ClaimFilter } from '../story/filter.ts';
import type { Story } from '../story/story.ts';
import { readAddress } from './address.ts';

/** The filter that a clicked link asks for by `data-filter`, such as `by=armenia-authorities`; null without one. */
export function filterOfLink(path: EventTarget[], story: Story): ClaimFilter | null {
  const link = path.find(
    (node): node is HTMLElement => node instanceof HTMLElement && 'filter' in node.dataset,
  );
  return link ? readAddress(link.dataset['filter'] ?? '', story).reading.filter : null;
}
