import type { Selection } from '../../reading/events.ts';
import type { Story } from '../../story/story.ts';
import { markSelection } from './list-marks.ts';
import type { MapElement } from './map-parts.ts';

/** The list of claims of a map: in the page's own HTML, or in the element's shadow root. */
export class PageList {
  readonly #map: MapElement;

  constructor(map: MapElement) {
    this.#map = map;
  }

  /** The heading of the list, able to take the focus; null before there is one. */
  get heading(): HTMLElement | null {
    if (!this.#map.hasUpdated) return null;
    const heading = this.root.querySelector<HTMLElement>('#claims-heading');
    if (heading) heading.tabIndex = -1;
    return heading;
  }

  /** Shows what is selected in the list. */
  mark(story: Story, selection: Selection): void {
    markSelection(this.root, story, selection);
  }

  /** What holds the list. */
  get root(): ParentNode {
    return this.#map.querySelector('[data-claim]') ? this.#map : this.#map.renderRoot;
  }
}
