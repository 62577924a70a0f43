import { html, nothing, type TemplateResult } from 'lit';
import type { Selection } from '../../reading/events.ts';
import { noOverlays } from '../../reading/overlays.ts';
import { NOTHING, sameSelection } from '../../reading/selection.ts';
import type { Theme } from '../../scene/theme.ts';
import type { FilteredStory } from '../../story/filter.ts';
import type { Story } from '../../story/story.ts';
import { pictureButton } from '../downloads/picture-button.ts';
import { guideButton } from '../guide/guide-button.ts';
import type { LeftOut } from '../loading/found-story.ts';
import { lacksDetails } from '../loading/story-details.ts';
import type { Settings } from '../shared/map-settings.ts';
import { announcement } from './announcement.ts';
import type { LateParts } from './late-parts.ts';
import { storyStatus } from './story-status.ts';
import * as words from '../../words/words.ts';

/** What a map shows. */
export interface MapContent {
  /** The story; null while there is none. */
  shown: Story | null;
  /** Its claims apart by the filter; null while there is no story. */
  claims: FilteredStory | null;
  /** What is shown as selected, and what an article points at, if anything. */
  seen: Selection;
  pointed: Selection | null;
  /** What the page sets on the map. */
  settings: Settings;
  /** The theme that is drawn: where the page sets none, the reader's. */
  theme: Theme;
  /** Whether a story is on its way. */
  loading: boolean;
  /** Messages to the reader; null for none. */
  problem: string | null;
  leftOut: LeftOut | null;
  late: LateParts;
  /** The reader goes to the list. */
  skipped: (event: Event) => void;
}

const NO_CLAIMS: ReadonlySet<string> = new Set();

/** The shadow root of a map. */
export function mapTemplate(content: MapContent): TemplateResult {
  const { shown: story, claims, seen, pointed, settings, theme, loading } = content;
  const { problem, leftOut, late, skipped } = content;
  const { guide, filter, step, overlays, reading } = settings;
  const { later } = late;
  const lacking = story !== null && lacksDetails(story);
  const told = lacking ? null : story;
  const open = !sameSelection(seen, NOTHING);
  const inPanel = later !== null && guide === 'panel';
  const guiding = inPanel && !open && step !== null;
  const opened = guiding || !sameSelection(reading.selection, NOTHING);
  return html`<div class="frame${opened ? ' opened' : ''}">
      <div part="key" class=${late.brings('key') ? nothing : 'room'}>
        <slot name="key">${late.own('key', story)}</slot>
      </div>
      <a class="skip" href="#claims-heading" @click=${skipped}>${words.map.skip}</a>
      <section class="map" aria-label=${story ? words.map.nameOf(story.title) : words.map.name}>
        <conflict-map-view
          exportparts="map"
          .story=${story}
          .drawn=${claims?.story ?? story}
          .selection=${seen}
          .settings=${settings}
          theme=${theme}
          .overlays=${told ? overlays : noOverlays}
          ><slot name="poster" slot="poster"></slot
        ></conflict-map-view>
        <conflict-day aria-hidden="true" .story=${story} .filter=${filter}></conflict-day>
        ${story || problem !== null || late.brings('list') ? nothing : storyStatus(loading)}
      </section>
      <conflict-timeline part="timeline" .story=${story} .filter=${filter} .told=${isTold(content)}
        ><slot name="timeline">${late.own('timeline', story)}</slot></conflict-timeline
      >
      ${story || problem === null ? actions(content) : nothing}
      <slot name="guide"></slot>
      <div class="column${open ? ' chosen' : ''}${step === null ? '' : ' reading'}">
        <section
          class="sheet"
          part="panel"
          aria-label=${guiding ? words.guide.name : words.map.selectedPlace}
          ?hidden=${!open && !guiding}
          ?data-pointed=${pointed !== null}
        >
          <conflict-guide
            ?hidden=${!guiding}
            .story=${told}
            .step=${inPanel ? step : null}
          ></conflict-guide>
          <conflict-place-panel
            ?hidden=${!open}
            .story=${story}
            ?lacking=${lacking}
            .hiddenClaims=${claims?.hidden ?? NO_CLAIMS}
            .selection=${seen}
            .settings=${settings}
          ></conflict-place-panel>
        </section>
        ${problem === null ? nothing : html`<p class="problem" role="alert">${problem}</p>`}
        ${leftOut === null ? nothing : html`<p class="problem left-out" role="alert">${leftOut.message}</p>`}
        <div class="list" aria-busy=${loading ? 'true' : nothing}>
          <slot>${late.own('list', story)}</slot>
        </div>
      </div>
    </div>
    <slot name="more">${late.own('more', story)}</slot>
    <div class="later">${told && later ? later(told) : nothing}</div>
    <div part="legend">
      <slot name="legend">${late.own('legend', story)}</slot>
    </div>
    <div part="credits">
      <slot name="credits">${late.own('credits', story)}</slot>
    </div>
    <p class="heard" role="status">${announced(content)}</p>`;
}

/** Whether the period is that of a step of the guided reading. */
function isTold({ shown, settings: { step, filter } }: MapContent): boolean {
  const [from, to] = (step !== null && shown?.guide[step - 1]?.period) || [];
  return from === filter.from && to === filter.to;
}

/**
 * What a reader can do beside choosing a sign: be led through the story, read all of it, take it along.
 * Its room is there before the story.
 */
function actions({ shown: story, settings, late, skipped }: MapContent): TemplateResult {
  if (!story) return html`<div class="actions"></div>`;
  return html`<div class="actions" part="actions">
    ${settings.guide === 'panel' || late.bringsGuide ? guideButton(story) : nothing}
    <a class="all-claims" part="all-claims" href="#claims-heading" @click=${skipped}
      >${words.list.all(story.claims.length)}</a
    >
    ${pictureButton(late.menu({ story, filter: settings.filter, permalink: settings.permalink }), () => void late.loadTools())}
  </div>`;
}

/** What a screen reader says. */
function announced({ shown: story, claims, settings, late }: MapContent): string {
  if (!story || !claims) return '';
  return late.announced(
    announcement(story, settings.reading.selection, settings.names, claims.hidden),
    story,
    settings.filter,
    claims,
  );
}
