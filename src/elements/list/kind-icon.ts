import { html, svg, type TemplateResult } from 'lit';
import type { StoryKind } from '../../story/story.ts';

/** The pictogram of a kind, for the eye only: its name stands beside it. */
export function kindIcon({ pictogram }: StoryKind): TemplateResult {
  return html`<svg
    class="kind-icon"
    viewBox="-8 -8 16 16"
    width="12"
    height="12"
    aria-hidden="true"
  >
    ${svg`<path fill-rule="evenodd" d=${pictogram}></path>`}
  </svg>`;
}
