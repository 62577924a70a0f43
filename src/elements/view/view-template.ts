import { html, nothing, type TemplateResult } from 'lit';
import type { MapState, Selection } from '../../reading/events.ts';
import type { Overlays } from '../../reading/overlays.ts';
import type { Mark } from '../../scene/marks.ts';
import { sceneOf } from '../../scene/scene.ts';
import type { Story } from '../../story/story.ts';
import { figureButton, measuredLine } from './figure-button.ts';
import { mapCorner } from '../shared/map-corner.ts';
import type { Settings } from '../shared/map-settings.ts';
import { mapControls } from './map-controls.ts';
import { mapNotice } from './map-notice.ts';
import type { MapSnapshot } from './running/map-snapshot.ts';
import { areaWords, placeButton } from './place-button.ts';

/** What a map view shows, and what its buttons do. */
export interface ViewContent {
  /** The story, and as it is drawn, without the claims that a filter hides; null while there is none. */
  story: Story | null;
  drawn: Story | null;
  /** What the page sets on the map. */
  settings: Settings;
  selection: Selection;
  overlays: Overlays;
  state: MapState;
  /** A message to the reader; null when all is well. */
  notice: string | null;
  /** The last picture of an engine that has been released; null while one draws. */
  snapshot: MapSnapshot | null;
  zoom: (steps: number) => void;
  showAll: () => void;
  /** Says what is in view; of a button’s event. */
  sayInView: (event: Event) => void;
  /** Another attempt; null where none could succeed. */
  retry: (() => void) | null;
}

/** The shadow root of a map view. */
export function viewTemplate({
  story,
  drawn,
  settings,
  selection,
  overlays,
  state,
  notice,
  snapshot,
  zoom,
  showAll,
  sayInView,
  retry,
}: ViewContent): TemplateResult {
  const { names } = settings;
  const figures = drawn ? sceneOf(drawn, names).figures : [];
  return html`<div class="stage" part="map" data-state=${state}>
    <slot name="poster"></slot>
    <div class="canvas"></div>
    ${snapshot ? html`<img class="snapshot" alt="" src=${snapshot.url} />` : nothing}
    <div class="overlays">
      <conflict-distance-lines .story=${drawn} .overlays=${overlays}></conflict-distance-lines>
      <conflict-comparison .story=${drawn} .overlays=${overlays}></conflict-comparison>
      <conflict-ruler .story=${drawn} .overlays=${overlays}></conflict-ruler>
    </div>
    <div class="map-names" aria-hidden="true"></div>
    <div class="signs">
      <svg class="leaders" aria-hidden="true">
        ${figures.filter(({ claim }) => claim === selection.claim).map(measuredLine)}
      </svg>
      ${drawn ? areaWords(sceneOf(drawn, names)) : nothing}
      ${figures.map((label) => figureButton(label, selection))}
      ${story ? mapCorner(story.locator) : nothing}
      ${signs(story, drawn, names).map(({ mark, hidden }) => placeButton(mark, selection, hidden))}
    </div>
    ${story && settings.engine !== 'none' && notice === null ? mapControls(zoom, showAll, state === 'ready' ? sayInView : null) : nothing}
    ${notice === null ? nothing : mapNotice(notice, retry)}
  </div>`;
}

/** A sign for each place of a story; those without a claim to show stay, hidden, in their order. */
function signs(
  story: Story | null,
  drawn: Story | null,
  names: string,
): { mark: Mark; hidden: boolean }[] {
  if (!story) return [];
  const shown = new Map(sceneOf(drawn ?? story, names).marks.map((mark) => [mark.place, mark]));
  return sceneOf(story, names).marks.map((mark) => ({
    mark: shown.get(mark.place) ?? mark,
    hidden: !shown.has(mark.place),
  }));
}
