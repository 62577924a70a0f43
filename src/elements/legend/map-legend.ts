import { html, type TemplateResult } from 'lit';
import { mapLines } from '../../scene/legend.ts';
import * as words from '../../words/words.ts';

/** What the lines and grounds of the map mean: what its key leaves to say. */
export function mapLegend(): TemplateResult {
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
  </dl>`;
}
