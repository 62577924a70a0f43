import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../../story/story.ts';
import { canBeWithin } from '../../story/can-be-within.ts';
import { timeSteps } from '../../story/time-lanes.ts';
import { dateText } from '../../words/date-text.ts';
import { timelineLayout } from './timeline-layout.ts';
import * as words from '../../words/words.ts';

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
    status: words.timeline.explained,
  });
}
