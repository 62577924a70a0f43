import { html, svg, type TemplateResult } from 'lit';
import { pictograms } from '../../scene/signs/pictogram.ts';
import type { Kind } from '../../story/vocabulary/kinds.ts';

/** The pictogram of a kind, for the eye only: its name stands beside it. */
export function kindIcon(kind: Kind): TemplateResult {
  return html`<svg
    class="kind-icon"
    viewBox="-8 -8 16 16"
    width="12"
    height="12"
    aria-hidden="true"
  >
    ${svg`<path fill-rule="evenodd" d=${pictograms[kind]}></path>`}
  </svg>`;
}
