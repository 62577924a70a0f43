import { html, type TemplateResult } from 'lit';
import type { Story } from '../../story/story.ts';
import { foreignLanguage } from '../shared/story-language.ts';
import * as words from '../../words/words.ts';

/** Terms of the story: what the key above its map leaves to say. */
export function mapLegend(story: Story): TemplateResult {
  const { terms = [] } = story;
  if (terms.length === 0) return html``;
  return html`<dl class="legend">
    <dt>${words.legend.terms}</dt>
    ${terms.map(
      ({ term, text }) =>
        html`<dd lang=${foreignLanguage(story)}><bdi>${words.legend.term(term, text)}</bdi></dd>`,
    )}
  </dl>`;
}
