import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../../story/story.ts';
import { timeColumns } from '../../story/time-columns.ts';
import { dateText } from '../../words/date-text.ts';
import { columnClass, timelineLayout } from './timeline-layout.ts';

/**
 * The timeline as a page brings it: it reads before and without script, and is as high as the
 * interactive one that takes its place. Nothing where no claim has a date.
 */
export function timelineFigure(story: Story): TemplateResult {
  return html`${timelineLayout(story, timeColumns(story), {
    shows: () => true,
    dates: dateText([story.language]),
    chosen: null,
    heading: null,
    controls: nothing,
    column: (column, content, name) =>
      html`<span class=${columnClass(column)} role="img" aria-label=${name}>${content}</span>`,
    status: nothing,
  })}`;
}
