import { html, nothing, type TemplateResult } from 'lit';
import type { Selection } from '../../reading/events.ts';
import type { Reading } from '../../reading/reading.ts';
import { NOTHING, sameSelection } from '../../reading/selection.ts';
import type { Theme } from '../../scene/theme.ts';
import type { ClaimFilter, FilteredStory } from '../../story/filter.ts';
import type { Story } from '../../story/story.ts';
import { guideButton } from '../guide/guide-button.ts';
import type { EngineStart } from '../view/map-view.ts';
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
  reading: Reading;
  /** What is shown as selected, and what an article points at, if anything. */
  seen: Selection;
  pointed: Selection | null;
  names: string;
  theme: Theme;
  engine: EngineStart;
  permalink: string;
  guide: 'panel' | 'page';
  /** Whether a story is on its way. */
  loading: boolean;
  /** Messages to the reader; null for none. */
  problem: string | null;
  leftOut: string | null;
  late: LateParts;
  /** The reader skips the map. */
  skipped: (event: Event) => void;
}

const NO_CLAIMS: ReadonlySet<string> = new Set();

/** The shadow root of a map. */
export function mapTemplate({
  shown: story,
  claims,
  reading: { selection, filter, step, overlays },
  seen,
  pointed,
  names,
  theme,
  engine,
  permalink,
  guide,
  loading,
  problem,
  leftOut,
  late,
  skipped,
}: MapContent): TemplateResult {
  const { later } = late;
  const open = !sameSelection(seen, NOTHING);
  const inPanel = later !== null && guide === 'panel';
  const guiding = inPanel && !open && step !== null;
  const opened = guiding || !sameSelection(selection, NOTHING);
  return html`<div class="frame${opened ? ' opened' : ''}">
      <a class="skip" href="#claims-heading" @click=${skipped}>${words.map.skip}</a>
      <section class="map" aria-label=${story ? words.map.nameOf(story.title) : words.map.name}>
        <conflict-map-view
          exportparts="map"
          .story=${story}
          .drawn=${claims?.story ?? story}
          .filter=${filter}
          permalink=${permalink}
          .selection=${seen}
          theme=${theme}
          names=${names}
          engine=${engine}
          .overlays=${overlays}
          ><slot name="poster" slot="poster"></slot><slot name="share" slot="share"></slot
        ></conflict-map-view>
        ${story && inPanel && step === null ? guideButton(story) : nothing}
        ${story || problem !== null || late.brings('list') ? nothing : storyStatus(loading)}
      </section>
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
            .story=${story}
            .step=${inPanel ? step : null}
          ></conflict-guide>
          <conflict-place-panel
            ?hidden=${!open}
            .story=${story}
            .hiddenClaims=${claims?.hidden ?? NO_CLAIMS}
            .selection=${seen}
            names=${names}
            permalink=${permalink}
          ></conflict-place-panel>
        </section>
        ${problem === null ? nothing : html`<p class="problem" role="alert">${problem}</p>`}
        ${leftOut === null ? nothing : html`<p class="problem left-out" role="alert">${leftOut}</p>`}
        <div class="list" aria-busy=${loading ? 'true' : nothing}>
          <slot>${late.own('list', story)}</slot>
        </div>
      </div>
    </div>
    <conflict-timeline .story=${story} .filter=${filter}
      ><slot name="timeline">${late.own('timeline', story)}</slot></conflict-timeline
    >
    <slot name="more">${late.own('more', story)}</slot>
    <div class="later">${story && later ? later(story) : nothing}</div>
    <div part="legend">
      <slot name="legend">${late.own('legend', story)}</slot>
    </div>
    <div part="credits">
      <slot name="credits">${late.own('credits', story)}</slot>
    </div>
    <p class="heard" role="status">${announced(story, claims, selection, filter, names, late)}</p>`;
}

/** What a screen reader says: of the selection, or else of the filter. */
function announced(
  story: Story | null,
  claims: FilteredStory | null,
  selection: Selection,
  filter: ClaimFilter,
  names: string,
  late: LateParts,
): string {
  if (!story || !claims) return '';
  return (
    announcement(story, selection, names, claims.hidden) ||
    late.sayFilter(story, filter, claims, navigator.languages)
  );
}
