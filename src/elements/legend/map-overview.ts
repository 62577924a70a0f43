import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../../story/story.ts';
import { overviewText } from '../../words/overview-text.ts';
import { interfaceLanguage } from '../../words/interface-language.ts';

/** The map in sentences, before its key: heard and printed, and not seen on the screen. */
export function mapOverview(story: Story): TemplateResult | typeof nothing {
  const text = overviewText(story, interfaceLanguage(story));
  return text === '' ? nothing : html`<p class="overview">${text}</p>`;
}
