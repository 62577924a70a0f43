import { html, type TemplateResult } from 'lit';
import * as words from '../../words/words.ts';

/** The button that closes a panel; `label` says more than “Close” to a screen reader. */
export function closeButton(
  close: () => void,
  label: string = words.actions.close,
): TemplateResult {
  return html`<button
    class="close"
    type="button"
    aria-label=${label}
    title=${words.actions.close}
    @click=${close}
  >
    <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
      <path d="M-5-5 5 5M5-5-5 5" fill="none" stroke="currentColor" stroke-width="1.8"></path>
    </svg>
  </button>`;
}
