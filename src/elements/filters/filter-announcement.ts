import { type ClaimFilter, type FilteredClaims, isFiltering } from '../../story/filter.ts';
import type { Story } from '../../story/story.ts';
import { ofSteps, timeColumns } from '../../story/time-columns.ts';
import { chosenSteps } from '../../story/time-steps.ts';
import { periodText } from './filter-chips.ts';
import { interfaceLanguage } from '../../words/interface-language.ts';
import * as words from '../../words/words.ts';

/** What a screen reader says when other claims are shown: by which words and days; empty while all are. */
export function filterAnnouncement(
  story: Story,
  filter: ClaimFilter,
  { shown, context, hidden }: FilteredClaims,
): string {
  if (!isFiltering(filter)) return '';
  const total = shown.size + context.size + hidden.size;
  const text = filter.text.trim();
  const period = periodText(filter, interfaceLanguage(story));
  const by = [text && words.filters.text(text), period].filter((part) => part !== '');
  // As the timeline has them: what is of these days, and what may be.
  const columns = timeColumns(story);
  const chosen = chosenSteps(columns.steps, filter);
  if (!chosen) return words.filters.shown(by, shown.size, total);
  const certain = ofSteps(columns, ...chosen).certain.filter(({ id }) => shown.has(id)).length;
  return words.filters.ofDays(by, certain, shown.size - certain, total);
}
