import { html, nothing, type TemplateResult } from 'lit';
import type { Mark } from '../../scene/marks.ts';
import { ConflictSelectEvent, type Selection } from '../../reading/events.ts';
import { placeSign } from './place-sign.ts';
import * as words from '../../words/words.ts';

/** A place on the map: its sign and its label, as one button that selects it. */
export function placeButton(mark: Mark, selection: Selection, hidden = false): TemplateResult {
  const { place, labelSide } = mark;
  return html`<button
    class="place"
    type="button"
    ?hidden=${hidden}
    data-place=${place}
    data-side=${labelSide}
    data-precision=${mark.precision}
    data-lng=${mark.lngLat[0]}
    data-lat=${mark.lngLat[1]}
    aria-pressed=${selection.place === place ? 'true' : 'false'}
    @click=${(event: Event) => {
      event.currentTarget?.dispatchEvent(new ConflictSelectEvent({ claim: null, place }));
    }}
  >
    ${placeContent(mark)}
  </button>`;
}

/** The sign and the label, for the button and for the poster's link. */
export function placeContent(mark: Mark): TemplateResult {
  const { name, language, answer, answerShort } = mark;
  return html`${placeSign(mark)}
    <span class="place-label">
      <span class="place-name" lang=${language}>${name}</span>
      <span class="heard">${spoken(mark)}</span>
      ${
        answer === ''
          ? nothing
          : html`<span class="place-answer">${answer}</span
              ><span class="place-answer-short" aria-hidden="true">${answerShort}</span>`
      }
    </span>`;
}

/** What the sign shows, in words. */
function spoken({ precision, kind, count }: Mark): string {
  return words.place.sign(words.place.precisions[precision], count, words.claim.kinds[kind]);
}
