import { html, type TemplateResult } from 'lit';
import type { Story } from '../../story/story.ts';
import { moreSection } from '../shared/more-section.ts';
import { lossesChart } from './losses-chart.ts';
import { numbersSection } from './numbers-section.ts';
import * as words from '../../words/words.ts';

/**
 * The article's numbers, for below the map: beside what is measured, others as they are, and losses. No
 * heading without numbers.
 */
export function numberSections(story: Story, open = false): TemplateResult {
  return html`${moreSection(story.measurements.length > 0 ? words.numbers.heading : words.numbers.headingUnmeasured, numbersSection(story), { open, id: 'numbers' })}${moreSection(words.losses.heading, lossesChart(story), { open, id: 'losses' })}`;
}
