import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../../story/story.ts';
import { ConflictStepEvent } from '../../reading/events.ts';
import * as words from '../../words/words.ts';

/** Opens the guided reading at its first step. Nothing where the story has none. */
export function guideButton({ guide }: Story): TemplateResult | typeof nothing {
  if (guide.length === 0) return nothing;
  return html`<button
    class="guide-start"
    type="button"
    @click=${(event: Event) => event.currentTarget?.dispatchEvent(new ConflictStepEvent(1))}
  >
    ${words.guide.start(guide.length)}
  </button>`;
}
