import { html, nothing, type TemplateResult } from 'lit';
import { mapLines } from '../../scene/legend.ts';
import type { Story } from '../../story/story.ts';
import { foreignLanguage } from '../shared/story-language.ts';
import * as words from '../../words/words.ts';

/** What the lines and grounds of the map mean, and terms of the story: what its key leaves to say. */
export function mapLegend(story: Story): TemplateResult {
  const { terms = [] } = story;
  return html`<dl class="legend">
    <dt>${words.legend.lines}</dt>
    ${mapLines().map(
      ({ symbol, label }) =>
        html`<dd>
          ${
            symbol.is === 'dots'
              ? html`<span class="legend-dots" aria-hidden="true"></span>`
              : html`<span class="legend-line" data-line=${symbol.line} aria-hidden="true"></span>`
          }
          ${label}
        </dd>`,
    )}
    ${terms.length === 0 ? nothing : html`<dt>${words.legend.terms}</dt>`}
    ${terms.map(
      ({ term, text }) =>
        html`<dd lang=${foreignLanguage(story)}><bdi>${words.legend.term(term, text)}</bdi></dd>`,
    )}
  </dl>`;
}
