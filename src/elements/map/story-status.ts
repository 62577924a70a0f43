import { html, type TemplateResult } from 'lit';

/** What stands over the map while there is no story: it is on its way, or none is named. */
export function storyStatus(loading: boolean): TemplateResult {
  return loading
    ? html`<p class="waiting loading" role="status">Loading the story …</p>`
    : html`<p class="waiting">
        This map has no story yet. Set its “story” attribute or its “data” property.
      </p>`;
}
