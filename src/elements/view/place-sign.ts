import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Mark, Ring, Voice } from '../../scene/marks.ts';
import { pictograms } from '../../scene/pictogram.ts';
import { discSectors, SIGN } from '../../scene/sign-shape.ts';

/** The sign of a place: disc in the claimants' colours, pictogram, ring for the answer, count. For the eye only. */
export function placeSign({
  voices,
  kind,
  count,
  ring,
}: Pick<Mark, 'voices' | 'kind' | 'count' | 'ring'>): TemplateResult {
  const mixed = voices.length > 1;
  return html`<svg class="sign" viewBox="-22 -22 44 44" width="44" height="44" aria-hidden="true">
    <circle class="sign-selected" r="19"></circle>
    <circle class="sign-ground" r=${SIGN.ground}></circle>
    ${signRing(ring)} ${sectors(voices)} ${mixed ? signTotal(count) : signKind(kind)}
    ${!mixed && count > 1 ? signCount(count) : nothing}
  </svg>`;
}

function signKind(kind: Mark['kind']): SVGTemplateResult {
  return svg`<path class="sign-kind" fill-rule="evenodd" d=${pictograms[kind]} transform="scale(${SIGN.kindScale})"></path>`;
}

/** Where several voices speak, the number of claims stands in the middle of their shares. */
function signTotal(count: number): SVGTemplateResult {
  return svg`<circle class="sign-ground" r=${SIGN.total}></circle>
    <text class="sign-total" y="3.6" text-anchor="middle">${count}</text>`;
}

function signRing(ring: Ring): SVGTemplateResult | typeof nothing {
  if (ring.kind === 'not-applicable') return nothing;
  if (ring.kind === 'answered')
    return svg`<circle class="sign-ring" data-voice=${ring.by} r=${SIGN.ring}></circle>`;
  return svg`<circle class="sign-ring sign-ring-open" r=${SIGN.ring}></circle>`;
}

/** The disc, shared out by the number of claims of each voice, from the top clockwise. */
function sectors(voices: { voice: Voice; count: number }[]): SVGTemplateResult[] {
  const [only] = voices;
  if (voices.length === 1 && only) {
    return [svg`<circle class="sign-voice" data-voice=${only.voice} r=${SIGN.disc}></circle>`];
  }
  return discSectors(voices).map(
    ({ voice, path }) => svg`<path class="sign-voice" data-voice=${voice} d=${path}></path>`,
  );
}

function signCount(count: number): SVGTemplateResult {
  return svg`<circle class="sign-count-ground" cx="12" cy="-12" r="7.5"></circle>
    <text class="sign-count" x="12" y="-8.6" text-anchor="middle">${count}</text>`;
}
