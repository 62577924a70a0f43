import { html, type TemplateResult } from 'lit';
import * as words from '../../words/words.ts';

/** A button that unfolds the menu that shares the map; `opened` hears of it when it does. */
export function pictureButton(menu: unknown, opened: () => void): TemplateResult {
  return html`<details class="picture" @keydown=${closeOnEscape} @toggle=${opened}>
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

function closeOnEscape(event: KeyboardEvent): void {
  const menu = event.currentTarget;
  if (event.key !== 'Escape' || !(menu instanceof HTMLDetailsElement)) return;
  if (!menu.open) return;
  // The map's own Escape closes the panel: the next one.
  event.preventDefault();
  menu.open = false;
  menu.querySelector('summary')?.focus();
}
