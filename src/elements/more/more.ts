import { html, nothing, type TemplateResult } from 'lit';
import { elsewhere } from '../../story/beyond.ts';
import type { Story } from '../../story/story.ts';
import { moreSection } from '../shared/more-section.ts';
import { beyondStrip } from './beyond.ts';
import { voicesTable } from './voices.ts';
import * as words from '../../words/words.ts';

/** What stands below the map: who speaks how often. */
export function moreSections(story: Story, open = false): TemplateResult {
  return html`${moreSection(words.voices.name, voicesTable(story), { open })}`;
}

/** What the element adds there later, if anything: it repeats the list, which the page has anyway. */
export function laterSections(story: Story): TemplateResult | typeof nothing {
  const voices = elsewhere(story);
  const strip = voices.length === 0 ? nothing : beyondStrip(story, voices);
  return moreSection(words.voices.elsewhere, strip);
}
