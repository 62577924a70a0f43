import type { ReactiveElement } from 'lit';
import type { Story } from '../../story/story.ts';
import type { ConflictPlacePanel } from '../panel/place-panel.ts';
import type { ConflictMapView } from '../view/map-view.ts';
import { rendered } from '../view/rendered.ts';

/** The element of a map, as those who work for it see it. */
export interface MapElement extends ReactiveElement {
  readonly currentStory: Story | null;
  readonly names: string;
  /** Id of what is selected, as the attribute has it. */
  select: string;
  /** Shows the reader a message above the list; null for none. */
  say(message: string | null): void;
}

/** The parts of a map's shadow root, which are there once it has been rendered, and how they lie over one another. */
export class MapParts {
  readonly map: MapElement;

  constructor(map: MapElement) {
    this.map = map;
  }

  get view(): ConflictMapView {
    return rendered(this.map.renderRoot.querySelector('conflict-map-view'));
  }

  get panel(): ConflictPlacePanel {
    return rendered(this.map.renderRoot.querySelector('conflict-place-panel'));
  }

  /** What scrolls the list and the panel where they share a column. */
  get column(): HTMLElement {
    return rendered(this.map.renderRoot.querySelector<HTMLElement>('.column'));
  }

  /** What holds the panel and the guided reading. */
  get sheet(): HTMLElement {
    return rendered(this.map.renderRoot.querySelector<HTMLElement>('.sheet'));
  }

  /** How many CSS pixels of the map's lower part the panel covers. */
  get covered(): number {
    const over = (this.panel.hidden ? this.sheet : this.panel).getBoundingClientRect();
    const view = this.view.getBoundingClientRect();
    const overlaps = over.height > 0 && over.top < view.bottom && over.left < view.right;
    return overlaps ? view.bottom - over.top : 0;
  }

  /** Brings map and panel into the window after a choice: the panel is beside the map or over it. */
  showSelection(): void {
    const { view, panel } = this;
    const { top, bottom, height } = view.getBoundingClientRect();
    // Where nothing is laid out, nothing is scrolled away.
    if (height === 0) return;
    if (top > innerHeight - 120 || bottom < 120) view.scrollIntoView({ block: 'start' });
    // At the end of the page's guided reading the panel does not reach as far down as it should.
    const start = Math.min(0, view.getBoundingClientRect().top);
    if (panel.getBoundingClientRect().top < start) panel.scrollIntoView({ block: 'nearest' });
  }

  /** The panel begins at its top again. */
  toTop(): void {
    for (const one of [this.column, this.sheet, this.panel]) one.scrollTop = 0;
  }
}
