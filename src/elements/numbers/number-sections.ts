import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../../story/story.ts';
import { lossesChart } from './losses-chart.ts';
import { numbersSection } from './numbers-section.ts';
import * as words from '../../words/words.ts';

/**
 * The article's numbers, for below the map: of geography beside what is measured, and of losses. No
 * heading without numbers.
 */
export function numberSections(story: Story, open = false): TemplateResult {
  const numbers = numbersSection(story);
  const losses = lossesChart(story);
  return html`${
    numbers === nothing
      ? nothing
      : html`<details class="more-section" id="numbers" ?open=${open}>
          <summary><h3>${words.numbers.heading}</h3></summary>
          ${numbers}
        </details>`
  }${
    losses === nothing
      ? nothing
      : html`<details class="more-section" id="losses" ?open=${open}>
          <summary><h3>${words.losses.heading}</h3></summary>
          ${losses}
        </details>`
  }`;
}
