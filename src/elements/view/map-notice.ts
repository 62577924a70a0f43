import { html, nothing, type TemplateResult } from 'lit';
import * as words from '../../words/words.ts';

/** What happened to the map and what to do, read aloud when it appears. `retry` null: no use. */
export function mapNotice(message: string, retry: (() => void) | null): TemplateResult {
  return html`<div class="notice" role="status">
    <p>${message}</p>
    ${retry ? html`<button type="button" @click=${retry}>${words.actions.tryAgain}</button>` : nothing}
  </div>`;
}
