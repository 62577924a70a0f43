import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Story } from '../../story/story.ts';
import { earlierYears, timeLanes, type TimeLane } from '../../story/time-lanes.ts';
import { whenText } from '../../words/when-text.ts';
import { laneBar, laneBars, type Shows, softEnds } from './timeline-bars.ts';
import { timeScale } from './time-scale.ts';
import * as words from '../../words/words.ts';

/** What the static and the interactive timeline fill in differently; both are equally high. */
export interface TimelineParts {
  shows: Shows;
  /** Beside the heading. */
  controls: TemplateResult | typeof nothing;
  /** Over the days of the drawing. */
  overlay: TemplateResult | typeof nothing;
  /** A label for each step. */
  days: TemplateResult[];
  /** Below the drawing, up to three lines. */
  status: TemplateResult | string;
}

/** The timeline: a drawing of all dates, its days, and the same in words. */
export function timelineLayout(story: Story, parts: TimelineParts): TemplateResult {
  const lanes = timeLanes(story);
  const scale = timeScale(story);
  const { bars, height } = laneBars(lanes, scale);
  const years = earlierYears(story);
  return html`<section class="timeline" aria-label=${words.timeline.name}>
    <div class="timeline-head">
      <h3>${words.timeline.heading}</h3>
      ${parts.controls}
    </div>
    <div class=${years.length > 0 ? 'timeline-plot has-earlier' : 'timeline-plot'}>
      <svg class="timeline-lanes" width="100%" height=${height} aria-hidden="true">
        ${softEnds()}
        ${parts.days.map((_, index) => {
          const x = scale.start + (index * (100 - scale.start)) / parts.days.length;
          return svg`<line class="timeline-rule" x1="${x}%" x2="${x}%" y1="0" y2=${height}></line>`;
        })}
        ${bars.map((bar) => laneBar(story, bar, parts.shows))}
        ${years.length > 0 ? svg`<rect class="timeline-cut" x="16%" width="1.5%" y="0" height=${height}></rect>` : nothing}
      </svg>
      ${parts.overlay}
    </div>
    <div class="timeline-axis">
      ${years.length === 0 ? nothing : html`<span class="timeline-earlier">${yearsText(years)}</span>`}
      <div class="timeline-days">${parts.days}</div>
    </div>
    <p class="timeline-status">${parts.status}</p>
    <details class="timeline-words">
      <summary>${words.timeline.inWords}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.timeline.date}</th>
            <th scope="col">${words.timeline.articlesWords}</th>
            <th scope="col">${words.timeline.claims}</th>
          </tr>
        </thead>
        <tbody>
          ${lanes.map(
            (lane) =>
              html`<tr>
                <th scope="row">${laneDate(story, lane)}</th>
                <td>${laneWords(lane).join(', ')}</td>
                <td>${lane.claims.length}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>
  </section>`;
}

/** A lane's date, ready to read. */
export function laneDate(story: Pick<Story, 'language'>, { claims: [claim] }: TimeLane): string {
  return claim ? whenText(claim, story.language) : '';
}

/** The article's own words for a lane's date, each once, in quotation marks. */
export function laneWords({ claims }: Pick<TimeLane, 'claims'>): string[] {
  const said = claims.flatMap(({ when }) => (when.words === null ? [] : [`“${when.words}”`]));
  return [...new Set(said)];
}

/** “1992, 1993”; more than three as “1905–1993”. */
function yearsText(years: readonly number[]): string {
  return years.length > 3 ? `${years[0]}–${years.at(-1)}` : years.join(', ');
}
