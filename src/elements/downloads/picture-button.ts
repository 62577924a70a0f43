import { html, type TemplateResult } from 'lit';
import * as words from '../../words/words.ts';

/** A button that unfolds the menu that shares the map; `opened` hears of it when it does. */
export function pictureButton(menu: unknown, opened: () => void): TemplateResult {
  return html`<details class="picture" @toggle=${opened}>
    <summary title=${words.downloads.menu}>
      <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
        <path
          d="M0-6V2.5M-3.6-1 0 2.6 3.6-1M-6 3V6H6V3"
          fill="none"
          stroke="currentColor"
          stroke-width="1.8"
        ></path>
      </svg>
      <span>${words.downloads.menu}</span>
    </summary>
    ${menu}
  </details>`;
}
