import { html, type TemplateResult } from 'lit';
import type { FigureLabel } from '../../scene/figure-labels.ts';
import { ConflictSelectEvent, type Selection } from '../../reading/events.ts';
import * as words from '../../words/words.ts';

/** A figure of the article on the map, with what is measured here, as a button that opens its claim. */
export function figureButton(label: FigureLabel, selection: Selection): TemplateResult {
  const { claim, place, lngLat, leader, align } = label;
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
    ${figureContent(label)}
  </button>`;
}

/** The words of a figure's label, for the button and for the poster's link. */
export function figureContent({ words: quoted, figure, measured }: FigureLabel): TemplateResult {
  return html`<span class="figure-words">“${quoted}”</span>
    <span class="figure-source"><b>${figure}</b><i>, </i>${words.place.figure}</span>
    ${measured.map((line) => html`<span class="figure-measured">${line}</span>`)}`;
}
