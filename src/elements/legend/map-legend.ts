import { html, type TemplateResult } from 'lit';
import { type LegendEntry, type LegendSymbol, sceneLegend } from '../../scene/legend.ts';
import { sceneOf } from '../../scene/scene.ts';
import type { Story } from '../../story/story.ts';
import { kindIcon } from '../list/claim-card.ts';
import * as words from '../../words/words.ts';

/** What the signs, colours and lines mean: who says it always in view, the rest to unfold. */
export function mapLegend(story: Story): TemplateResult {
  const { voices, signs, lines } = sceneLegend(sceneOf(story));
  return html`<section class="legend" aria-label=${words.legend.name}>
    <ul class="legend-voices">
      <li class="legend-title">${words.legend.whoSaysIt}</li>
      ${voices.map(({ symbol, label }) => html`<li>${drawn(symbol)} <bdi>${label}</bdi></li>`)}
    </ul>
    <details>
      <summary>${words.legend.signsAndLines}</summary>
      <div class="legend-all">
        <ul>
          ${signs.map(item)}
        </ul>
        <ul>
          ${lines.map(item)}
        </ul>
      </div>
    </details>
  </section>`;
}

function item({ symbol, label }: LegendEntry): TemplateResult {
  return html`<li>${drawn(symbol)} ${label}</li>`;
}

function drawn(symbol: LegendSymbol): TemplateResult {
  switch (symbol.is) {
    case 'voice':
      return html`<span class="legend-disc" data-voice=${symbol.voice} aria-hidden="true"></span>`;
    case 'kind':
      return kindIcon(symbol.kind);
    case 'ring':
      return symbol.ring.kind === 'answered'
        ? html`<span class="legend-ring" data-voice=${symbol.ring.by} aria-hidden="true"></span>`
        : html`<span class="legend-ring" data-ring="open" aria-hidden="true"></span>`;
    case 'count':
      return html`<span class="legend-count" aria-hidden="true">2</span>`;
    case 'area':
      return html`<span class="legend-area" aria-hidden="true"></span>`;
    case 'line':
      return html`<span class="legend-line" data-line=${symbol.line} aria-hidden="true"></span>`;
    case 'dots':
      return html`<span class="legend-dots" aria-hidden="true"></span>`;
  }
}
