import type { LitElement, ReactiveController } from 'lit';
import { focusFirst, isVisible } from './visible.ts';

/** Where the focus can go, the best first, from an element that is no longer drawn. */
type Others = (held: Element) => Iterable<Element | null | undefined>;

/**
 * Keeps the focus on something visible: where an update takes away what has it, the focus goes to the
 * first of `others` that is drawn; they are told what had it. Else the reader would begin again at the top of the page.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: LitElement;
  readonly #others: Others;
  #held: Element | null = null;

  constructor(host: LitElement, others: Others) {
    this.#host = host;
    this.#others = others;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#held = this.#active;
  }

  hostUpdated(): void {
    const held = this.#held;
    this.#held = null;
    const active = this.#active;
    // The update may have moved the focus itself.
    if (held && !isVisible(held) && (active === null || active === held))
      focusFirst(this.#others(held));
  }

  get #active(): Element | null {
    const { renderRoot } = this.#host;
    return renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
  }
}
