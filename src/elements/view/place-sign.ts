import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Mark } from '../../scene/marks.ts';
import { type SignPart, signParts } from '../../scene/signs/sign-shape.ts';

/** The sign of a place: disc in the claimants' colours, pictogram, ring for the answer, count. For the eye only. */
export function placeSign(mark: Pick<Mark, 'voices' | 'kind' | 'count' | 'ring'>): TemplateResult {
  return html`<svg class="sign" viewBox="-22 -22 44 44" width="44" height="44" aria-hidden="true">
    <circle class="sign-selected" r="19"></circle>
    ${signParts(mark).map(drawn)}
  </svg>`;
}

function drawn(one: SignPart): SVGTemplateResult {
  const name = `sign-${one.part}`;
  const voice = one.voice ?? nothing;
  if ('path' in one) {
    const scale = one.scale === undefined ? nothing : `scale(${one.scale})`;
    return svg`<path class=${name} data-voice=${voice} fill-rule="evenodd" d=${one.path} transform=${scale}></path>`;
  }
  const [x, y] = one.at ?? [nothing, nothing];
  if ('text' in one)
    return svg`<text class=${name} x=${x} y=${y} text-anchor="middle">${one.text}</text>`;
  const dashes = one.dashes?.map((part) => part.toFixed(2)).join(' ') ?? nothing;
  return svg`<circle class=${name} data-voice=${voice} cx=${x} cy=${y} r=${one.radius} stroke-dasharray=${dashes}></circle>`;
}
