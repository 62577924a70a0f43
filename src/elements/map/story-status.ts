import { html, type TemplateResult } from 'lit';
import * as words from '../../words/words.ts';

/** What stands over the map while there is no story: it is on its way, or none is named. */
export function storyStatus(loading: boolean): TemplateResult {
  return loading
    ? html`<p class="waiting loading" role="status">${words.map.loading}</p>`
    : html`<p class="waiting">${words.map.noStory}</p>`;
}
