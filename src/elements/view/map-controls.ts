import { html, nothing, type TemplateResult } from 'lit';
import * as words from '../../words/words.ts';

/**
 * Buttons for those who do not scroll, pinch or drag. The last one, which is seen only while it has the
 * focus, has what is in view said in the region behind them; without `sayInView` it is not there.
 */
export function mapControls(
  zoomBy: (steps: number) => void,
  showAll: () => void,
  sayInView: ((event: Event) => void) | null,
): TemplateResult {
  return html`<div class="controls" role="group" aria-label=${words.view.name}>
      ${control(words.view.zoomIn, 'M-5 0H5M0-5V5', () => {
        zoomBy(1);
      })}
      ${control(words.view.zoomOut, 'M-5 0H5', () => {
        zoomBy(-1);
      })}
      ${control(words.view.showAll, 'M-6-2V-6H-2M2-6H6V-2M6 2V6H2M-2 6H-6V2M-1 0H1', showAll)}
      ${sayInView ? control(words.view.inView, 'M-6-3H6M-6 1H6M-6 5H2', sayInView, 'in-view') : nothing}
    </div>
    <p class="heard" role="status"></p>`;
}

function control(
  label: string,
  path: string,
  act: (event: Event) => void,
  name?: string,
): TemplateResult {
  return html`<button
    type="button"
    class=${name ?? nothing}
    aria-label=${label}
    title=${label}
    @click=${act}
  >
    <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
      <path d=${path} fill="none" stroke="currentColor" stroke-width="1.8"></path>
    </svg>
  </button>`;
}
