/** What can lie over the map: the outline for comparison, the ruler, or `line:` with a measure's label. */
export type Overlay = 'comparison' | 'ruler' | `line:${string}`;

/** A reader lays something over the map, or takes it away. */
export class ConflictOverlayEvent extends Event {
  static readonly type = 'conflict-overlay';
  readonly overlay: Overlay;
  readonly shown: boolean;

  constructor(overlay: Overlay, shown: boolean) {
    super(ConflictOverlayEvent.type, { bubbles: true, composed: true });
    this.overlay = overlay;
    this.shown = shown;
  }
}

/** The map that an element belongs to, around its shadow roots; null outside of one. */
export function mapAround(element: Element): Element | null {
  let at: Element | null = element;
  while (at) {
    const map: Element | null = at.closest('conflict-map');
    if (map) return map;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

declare global {
  interface HTMLElementEventMap {
    'conflict-overlay': ConflictOverlayEvent;
  }
}
