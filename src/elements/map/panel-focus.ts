import type { LitElement } from 'lit';
import { FocusKeeper } from '../shared/focus-keeper.ts';
import { focusFirst } from '../shared/visible.ts';

/** The parts of a map between which the focus moves. */
export interface PanelParts {
  panel: LitElement;
  /** What scrolls the list and the panel, where they share a column. */
  column: HTMLElement;
  /** Where the focus can go when what opened the panel is gone. */
  otherwise: () => Iterable<Element | null | undefined>;
}

/**
 * Moves the focus with a choice: a reader who chooses by key goes on reading in the panel, and comes
 * back to where the choice was made when it closes. A choice by pointer moves no focus.
 */
export class PanelFocus {
  readonly #host: LitElement;
  readonly #parts: () => PanelParts;
  #opener: { element: Element; scrollTop: number } | null = null;
  /** Whether the click that is being answered comes from a key. */
  #byKey = false;
  /** Where the focus goes when the panel has closed, while it closes. */
  #closing: (Element | null | undefined)[] | null = null;

  constructor(host: LitElement, parts: () => PanelParts) {
    this.#host = host;
    this.#parts = parts;
    // Whatever takes the choice away while the panel has the focus, such as the browser's Back.
    new FocusKeeper(host, (held) =>
      held === parts().panel ? (this.#closing ?? this.#places()) : [],
    );
  }

  /** Listens to what is clicked in a map, before the map answers. */
  watch(root: EventTarget): void {
    const note = (event: Event): void => {
      this.#byKey = isByKey(event);
    };
    root.addEventListener('click', note, true);
  }

  /** The reader has chosen something by `origin`; null where it was no element. */
  opened(origin: Element | null): void {
    const { panel, column } = this.#parts();
    const inPanel = origin?.getRootNode() === panel.renderRoot;
    if (origin && !inPanel) this.#opener = { element: origin, scrollTop: column.scrollTop };
    // What was pressed in the panel is scrolled away, for the panel begins anew.
    if (this.#byKey || inPanel) void this.enter();
    this.#byKey = false;
  }

  /** Moves the focus to the panel's heading; closing brings it back to `opener`. */
  async enter(opener?: HTMLElement): Promise<void> {
    // Not before they are there.
    if (!this.#host.hasUpdated) await this.#host.updateComplete;
    const { panel, column } = this.#parts();
    if (opener) this.#opener = { element: opener, scrollTop: column.scrollTop };
    await this.#host.updateComplete;
    await panel.updateComplete;
    panel.focus();
  }

  /** The reader has closed the panel: back to where the choice was made. */
  async closed(): Promise<void> {
    const places = (this.#closing = this.#places());
    // What was in the panel's place, such as the guided reading, is drawn again by then.
    await this.#host.updateComplete;
    this.#closing = null;
    focusFirst(places);
  }

  /** Where the focus can go back to, the best first; the column as far down as it was. */
  #places(): (Element | null | undefined)[] {
    const { column, otherwise } = this.#parts();
    const opener = this.#opener;
    this.#opener = null;
    if (opener) column.scrollTop = opener.scrollTop;
    return [opener?.element, ...otherwise()];
  }
}

/** Whether a click was made by a key, and by the reader. */
export function isByKey(event: Event): boolean {
  return event instanceof MouseEvent && event.isTrusted && event.detail === 0;
}
