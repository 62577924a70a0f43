import type { FilteredStory } from '../../story/filter.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Story } from '../../story/story.ts';
import { markList } from './list-marks.ts';
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
    const heading = this.#root.querySelector<HTMLElement>('#claims-heading');
    if (heading) heading.tabIndex = -1;
    return heading;
  }

  /** Shows what is read in the list. */
  mark(story: Story, claims: FilteredStory, { selection, filter }: Reading): void {
    markList(this.#root, story, selection, claims, filter.text.trim() !== '');
  }

  get #root(): ParentNode {
    return this.#map.querySelector('[data-claim]') ? this.#map : this.#map.renderRoot;
  }
}
