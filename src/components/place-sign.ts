import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Mark, Ring, Voice } from '../layers/marks.ts';
import { pictograms } from '../layers/pictogram.ts';

/** Radii of a sign in CSS pixels. */
const DISC = 10.5;
const RING = 14;

/** The sign of a place: disc in the claimants' colours, pictogram, ring for the answer, count. For the eye only. */
export function placeSign({
  voices,
  kind,
  count,
  ring,
}: Pick<Mark, 'voices' | 'kind' | 'count' | 'ring'>): TemplateResult {
  const mixed = voices.length > 1;
  return html`<svg
    class="sign"
    viewBox="-22 -22 44 44"
    width="44"
    height="44"
    aria-hidden="true"
    focusable="false"
  >
    <circle class="sign-selected" r="19"></circle>
    <circle class="sign-ground" r=${RING + 2}></circle>
    ${signRing(ring)} ${sectors(voices)} ${mixed ? signTotal(count) : signKind(kind)}
    ${!mixed && count > 1 ? signCount(count) : nothing}
  </svg>`;
}

function signKind(kind: Mark['kind']): SVGTemplateResult {
  return svg`<path class="sign-kind" fill-rule="evenodd" d=${pictograms[kind].path} transform="scale(0.82)"></path>`;
}

/** Where several voices speak, the number of claims stands in the middle of their shares. */
function signTotal(count: number): SVGTemplateResult {
  return svg`<circle class="sign-ground" r="6.6"></circle>
    <text class="sign-total" y="3.6" text-anchor="middle">${count}</text>`;
}

function signRing(ring: Ring): SVGTemplateResult | typeof nothing {
  if (ring.kind === 'not-applicable') return nothing;
  if (ring.kind === 'answered')
    return svg`<circle class="sign-ring" data-voice=${ring.by} r=${RING}></circle>`;
  return svg`<circle class="sign-ring sign-ring-open" r=${RING}></circle>`;
}

/** The disc, shared out by the number of claims of each voice, from the top clockwise. */
function sectors(voices: { voice: Voice; count: number }[]): SVGTemplateResult[] {
  const [only] = voices;
  if (voices.length === 1 && only) {
    return [svg`<circle class="sign-voice" data-voice=${only.voice} r=${DISC}></circle>`];
  }
  const total = voices.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return voices.map(({ voice, count }) => {
    const [from, to] = [before / total, (before += count) / total];
    return svg`<path class="sign-voice" data-voice=${voice} d=${sectorPath(from, to)}></path>`;
  });
}

/** A sector between two parts of a turn, 0 to 1. */
function sectorPath(from: number, to: number): string {
  const point = (part: number): string => {
    const angle = part * 2 * Math.PI;
    return `${(DISC * Math.sin(angle)).toFixed(2)} ${(-DISC * Math.cos(angle)).toFixed(2)}`;
  };
  return `M0 0L${point(from)}A${String(DISC)} ${String(DISC)} 0 ${to - from > 0.5 ? '1' : '0'} 1 ${point(to)}Z`;
}

function signCount(count: number): SVGTemplateResult {
  return svg`<circle class="sign-count-ground" cx="12" cy="-12" r="7.5"></circle>
    <text class="sign-count" x="12" y="-8.6" text-anchor="middle">${count}</text>`;
}
