import { html, nothing, type TemplateResult } from 'lit';
import type { Claim, Story } from '../../story/story.ts';
import { type TimeColumn, timeColumns } from '../../story/time-columns.ts';
import { dateText } from '../../words/date-text.ts';
import { interfaceLanguage } from '../../words/interface-language.ts';
import { columnClass, timelineLayout } from './timeline-layout.ts';
import { columnDate, columnName } from './timeline-text.ts';

/**
 * The timeline as a page brings it: it reads before and without script, and is as high as the
 * interactive one that takes its place. Nothing where no claim has a date.
 */
export function timelineFigure(story: Story): TemplateResult {
  const columns = timeColumns(story);
  const dates = dateText(interfaceLanguage(story));
  const nameOf = (column: TimeColumn, shown: readonly Claim[]): string =>
    columnName(column, shown, columnDate(columns, column, dates));
  return html`${timelineLayout(story, columns, {
    shows: () => true,
    dates,
    chosen: null,
    heading: null,
    controls: nothing,
    column: (column, content, shown) =>
      html`<span class=${columnClass(column)} role="img" aria-label=${nameOf(column, shown)}
        >${content}</span
      >`,
    status: nothing,
  })}`;
}
