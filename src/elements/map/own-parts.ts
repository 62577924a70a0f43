import { type CSSResult, html, type TemplateResult, unsafeCSS } from 'lit';
import type { Story } from '../../story/story.ts';
import claimsListCss from '../list/claims-list.css?inline';
import { claimsList } from '../list/claims-list.ts';
import { mapCredits } from '../legend/map-credits.ts';
import mapKeyCss from '../legend/map-key.css?inline';
import { mapKey } from '../legend/map-key.ts';
import mapLegendCss from '../legend/map-legend.css?inline';
import { mapLegend } from '../legend/map-legend.ts';
import { mapOverview } from '../legend/map-overview.ts';
import { moreStyles } from '../more/more-styles.ts';
import { moreSections } from '../more/more.ts';
import numbersCss from '../numbers/numbers.css?inline';
import { numberSections } from '../numbers/number-sections.ts';
import { timelineFigure } from '../timeline/timeline-figure.ts';
import timelineCss from '../timeline/timeline.css?inline';

/** The parts of a map that a page may bring as HTML; what it does not bring is written by these. */
export const ownParts = {
  key: (story: Story) => html`${mapOverview(story)}${mapKey(story)}`,
  list: (story: Story, names: string) => claimsList(story, names),
  timeline: (story: Story) => timelineFigure(story),
  more: (story: Story) => html`${moreSections(story)}${numberSections(story)}`,
  legend: (story: Story) => mapLegend(story),
  credits: (story: Story) => mapCredits(story),
} satisfies Record<string, (story: Story, names: string) => TemplateResult>;

/** How they look, for the shadow root that they are written into. */
export const ownPartsStyles: CSSResult[] = [
  unsafeCSS(claimsListCss),
  unsafeCSS(mapKeyCss),
  unsafeCSS(mapLegendCss),
  unsafeCSS(timelineCss),
  unsafeCSS(numbersCss),
  moreStyles,
];
