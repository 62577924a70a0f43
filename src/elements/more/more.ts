import { html, nothing, type TemplateResult } from 'lit';
import { elsewhere } from '../../story/beyond.ts';
import type { Story } from '../../story/story.ts';
import { beyondStrip } from './beyond.ts';
import { voicesTable } from './voices.ts';
import * as words from '../../words/words.ts';

/** A part below the map, to be unfolded. */
export function moreSection(
  heading: string,
  content: TemplateResult,
  open = false,
): TemplateResult {
  return html`<details class="more-section" ?open=${open}>
    <summary><h3>${heading}</h3></summary>
    ${content}
  </details>`;
}

/** What stands below the map: who speaks how often. */
export function moreSections(story: Story, open = false): TemplateResult {
  return moreSection(words.voices.name, voicesTable(story), open);
}

/** What the element adds there later, if anything: it repeats the list, which the page has anyway. */
export function laterSections(story: Story): TemplateResult | typeof nothing {
  const voices = elsewhere(story);
  return voices.length === 0
    ? nothing
    : moreSection(words.voices.elsewhere, beyondStrip(story, voices));
}
