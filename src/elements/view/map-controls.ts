import { html, nothing, svg, type TemplateResult } from 'lit';
import * as words from '../../words/words.ts';

/** What is on the buttons: SVG path data, from -8 to 8. */
const ICONS = {
  zoomIn: 'M-5 0H5M0-5V5',
  zoomOut: 'M-5 0H5',
  showAll: 'M-5-2V-5H-2M2-5H5V-2M5 2V5H2M-2 5H-5V2',
  inView: 'M-6-3H6M-6 1H6M-6 5H2',
};

/** The buttons as a drawing, for the page's first picture: nothing has to appear when they come. */
export function drawnControls(): TemplateResult {
  const icons = [ICONS.zoomIn, ICONS.zoomOut, ICONS.showAll];
  return html`<svg class="poster-controls" width="38" height="110" aria-hidden="true">
    <rect x="0.5" y="0.5" width="37" height="109" rx="5.5"></rect>
    <path d="M1 37.5H37M1 73.5H37"></path>
    ${icons.map((d, index) => svg`<path d=${d} transform="translate(19 ${[19, 56, 92][index]})"></path>`)}
  </svg>`;
}

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
      ${control(words.view.zoomIn, ICONS.zoomIn, () => {
        zoomBy(1);
      })}
      ${control(words.view.zoomOut, ICONS.zoomOut, () => {
        zoomBy(-1);
      })}
      ${control(words.view.showAll, ICONS.showAll, showAll)}
      ${sayInView ? control(words.view.inView, ICONS.inView, sayInView, 'in-view') : nothing}
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
