import { html, type TemplateResult } from 'lit';
import type { FigureLabel } from '../layers/figure-labels.ts';
import { ConflictSelectEvent, type Selection } from './events.ts';

/** A figure of the article on the map, with what is measured here, as a button that opens its claim. */
export function figureButton(
  { claim, place, words, figure, measured, lngLat, leader, align }: FigureLabel,
  selection: Selection,
): TemplateResult {
  return html`<button
    class="figure"
    type="button"
    data-align=${align}
    data-figure=${claim}
    data-lng=${lngLat[0]}
    data-lat=${lngLat[1]}
    data-leader-lng=${leader[0]}
    data-leader-lat=${leader[1]}
    aria-pressed=${selection.claim === claim ? 'true' : 'false'}
    @click=${(event: Event) => {
      event.currentTarget?.dispatchEvent(new ConflictSelectEvent({ claim, place }));
    }}
  >
    <span class="figure-words">“${words}”</span>
    <span class="figure-source"><b>${figure}</b>, the article’s figure</span>
    ${measured.map((line) => html`<span class="figure-measured">${line}</span>`)}
  </button>`;
}
