import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { FigureLabel } from '../../scene/figure-labels.ts';
import { ConflictSelectEvent, type Selection } from '../../reading/events.ts';
import { MEASURED } from '../../scene/story-look.ts';
import * as words from '../../words/words.ts';

/** A figure of the article on the map, with what is measured here, as a button that opens its claim. */
export function figureButton(label: FigureLabel, selection: Selection): TemplateResult {
  const { claim, place, lngLat, measured } = label;
  const chosen = selection.claim === claim;
  return html`<button
    class="figure"
    type="button"
    data-figure=${claim}
    data-lng=${lngLat[0]}
    data-lat=${lngLat[1]}
    aria-pressed=${chosen ? 'true' : 'false'}
    @click=${(event: Event) => {
      event.currentTarget?.dispatchEvent(new ConflictSelectEvent({ claim, place }));
    }}
  >
    ${figureContent(label)}
    ${chosen ? measured.map((line) => html`<span class="figure-measured">${line}</span>`) : nothing}
  </button>`;
}

/** The words of a figure's label, for the button and for the poster's link. */
export function figureContent({ words: text, brief, language }: FigureLabel): TemplateResult {
  const lang = language ?? nothing;
  return html`<span class="figure-words" lang=${lang}>${words.place.quoted(text)}</span>
    <span class="figure-brief" lang=${lang}>${brief}</span>`;
}

/** What is measured beside a chosen figure, as a line with dots at its ends. */
export function measuredLine({ line }: FigureLabel): SVGTemplateResult | typeof nothing {
  if (line === null) return nothing;
  const ends = line.map(
    ([lng, lat]) => svg`<circle r=${MEASURED.end.radius} data-lng=${lng} data-lat=${lat}></circle>`,
  );
  return svg`<line data-line=${JSON.stringify(line)}></line>${ends}`;
}
