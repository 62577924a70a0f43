import { html, type TemplateResult } from 'lit';
import * as words from '../../words/words.ts';

/** Buttons for those who do not scroll, pinch or drag. */
export function mapControls(zoomBy: (steps: number) => void, showAll: () => void): TemplateResult {
  return html`<div class="controls" role="group" aria-label=${words.view.name}>
    ${control(words.view.zoomIn, 'M-5 0H5M0-5V5', () => {
      zoomBy(1);
    })}
    ${control(words.view.zoomOut, 'M-5 0H5', () => {
      zoomBy(-1);
    })}
    ${control(words.view.showAll, 'M-5-2V-5H-2M2-5H5V-2M5 2V5H2M-2 5H-5V2', showAll)}
  </div>`;
}

function control(label: string, path: string, act: () => void): TemplateResult {
  return html`<button type="button" aria-label=${label} title=${label} @click=${act}>
    <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
      <path d=${path} fill="none" stroke="currentColor" stroke-width="1.8"></path>
    </svg>
  </button>`;
}
