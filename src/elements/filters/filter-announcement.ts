import { type ClaimFilter, type FilteredClaims, isFiltering } from '../../story/filter.ts';
import type { Story } from '../../story/story.ts';
import { claimsText, counting } from '../../words/counted.ts';
import { periodText } from './filter-chips.ts';

/** What a screen reader says when other claims are shown, with the days they are of; empty while all are. */
export function filterAnnouncement(
  story: Story,
  filter: ClaimFilter,
  { shown, context, hidden }: FilteredClaims,
  languages: readonly string[],
): string {
  if (!isFiltering(filter)) return '';
  const total = shown.size + context.size + hidden.size;
  const period = periodText(filter, [...languages, story.language]);
  return `${period === '' ? '' : `${period}: `}${shown.size} of ${claimsText(total)} ${counting(shown.size, 'is', 'are')} shown.`;
}
