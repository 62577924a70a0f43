import { type ClaimFilter, type Facet, withoutPeriod } from '../../story/filter.ts';
import type { Story } from '../../story/story.ts';
import { dateText } from '../../words/date-text.ts';
import { interfaceLanguage } from '../../words/interface-language.ts';
import { choiceName, facetNames } from './choices.ts';
import * as words from '../../words/words.ts';

/** One thing that a filter asks for, and the filter without it. */
export interface FilterChip {
  /** Ready to read: “who speaks: Upper Brook’s authorities”. */
  label: string;
  without: ClaimFilter;
}

/** What a filter asks for, one by one: dates, choices, words. Empty when it shows everything. */
export function filterChips(story: Story, filter: ClaimFilter): FilterChip[] {
  const chips: FilterChip[] = [];
  if (filter.from !== null || filter.to !== null)
    chips.push({
      label: periodText(filter, interfaceLanguage(story)),
      without: withoutPeriod(filter),
    });
  for (const [facet, name] of facetNames) {
    for (const id of filter[facet])
      chips.push({
        label: words.filters.chip(name, choiceName(story, facet, id)),
        without: withChoices(
          filter,
          facet,
          filter[facet].filter((one) => one !== id),
        ),
      });
  }
  if (filter.text.trim() !== '')
    chips.push({ label: `“${filter.text.trim()}”`, without: { ...filter, text: '' } });
  return chips;
}

/** A filter with other choices in one of its facets. */
export function withChoices(
  filter: ClaimFilter,
  facet: Facet,
  ids: readonly string[],
): ClaimFilter {
  return { ...filter, [facet]: ids };
}

/** The days of a filter, ready to read: “29 September”, “from 28 September”; empty where it leaves all. */
export function periodText({ from, to }: ClaimFilter, language: string): string {
  const dates = dateText(language);
  if (from !== null && to !== null) return dates.long({ from, to });
  if (from !== null) return words.filters.from(dates.long({ from, to: from }));
  return to === null ? '' : words.filters.to(dates.long({ from: to, to }));
}
