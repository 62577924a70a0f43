import { html, nothing, type TemplateResult } from 'lit';
import { sceneAreas } from '../../scene/areas.ts';
import type { Scene } from '../../scene/scene.ts';
import type { LabelText, Mark } from '../../scene/marks.ts';
import { areaText, isQuiet, saysTheSame } from '../../scene/labels/said.ts';
import { ConflictSelectEvent, type Selection } from '../../reading/events.ts';
import { placeSign } from './place-sign.ts';
import * as words from '../../words/words.ts';

/** A place on the map: its sign and its label, as one button that selects it. */
export function placeButton(mark: Mark, selection: Selection, hidden = false): TemplateResult {
  const { place } = mark;
  return html`<button
    class="place"
    type="button"
    ?hidden=${hidden}
    data-place=${place}
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
  const { name, language, full, brief } = mark;
  const lines = full.map((text) => said(text, ''));
  return html`${placeSign(mark)}
    <span class="place-label">
      <span class="place-name" lang=${language}>${name}</span>
      <span class="heard">${spoken(mark)}</span>
      ${lines} ${saysTheSame(mark) ? nothing : brief.map((text) => said(text, ' brief'))}
    </span>`;
}

/** A line of the label; the styles show it in full, in brief or not at all. */
function said(text: LabelText, brief: '' | ' brief'): TemplateResult {
  const quiet = isQuiet(text) ? ' quiet' : '';
  return html`<span class="place-said${quiet}${brief}"
    >${text.map((piece) =>
      typeof piece === 'string' ? piece : html`<b data-voice=${piece.voice}>${piece.name}</b>`,
    )}</span
  >`;
}

/** What the sign shows, in words. */
function spoken({ precision, kind, count, answers }: Mark): string {
  return words.place.sign(words.place.precisions[precision], count, answers, kind.label);
}

/** The words in each lit area, for the eye: signs say in words how exact their places are. */
export function areaWords(scene: Scene): TemplateResult[] {
  return sceneAreas(scene).flatMap((area) =>
    area.properties.lit
      ? [
          html`<span
            class="area-words poster-at"
            data-area=${area.properties.place}
            aria-hidden="true"
            >${areaText(area)}</span
          >`,
        ]
      : [],
  );
}
