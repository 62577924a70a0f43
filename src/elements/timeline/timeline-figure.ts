import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../../story/story.ts';
import { canBeWithin } from '../../story/can-be-within.ts';
import { timeSteps } from '../../story/time-lanes.ts';
import { dateText } from '../../words/date-text.ts';
import { timelineLayout } from './timeline-layout.ts';

/**
 * The timeline as a page brings it: it reads before and without script, and is as high as the
 * interactive one that takes its place.
 */
export function timelineFigure(story: Story): TemplateResult {
  const dates = dateText([story.language]);
  return timelineLayout(story, {
    shows: () => true,
    controls: nothing,
    overlay: nothing,
    days: timeSteps(story).map((step) => {
      const count = story.claims.filter(({ range }) => canBeWithin(range, step)).length;
      return html`<span class="timeline-day">${dates.short(step)}<small>${count}</small></span>`;
    }),
    status:
      'A bar for each date in the article, a line in it for each claim, in the colour of who speaks. Ends fade where the day is uncertain or left open; such a claim counts for each day that it can be of.',
  });
}
