import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A map as far as its menu is closed in it. */
export interface MenuHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  readonly ownerDocument: Document;
}

/** Closes the menu that shares the map: by Escape, wherever the focus is, and by a press outside of it. */
export class MenuClosing implements ReactiveController {
  readonly #host: MenuHost;

  constructor(host: MenuHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listen('addEventListener');
  }

  hostDisconnected(): void {
    this.#listen('removeEventListener');
  }

  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    // Before the map's own Escape, which closes the panel: that is the next one.
    this.#host.ownerDocument[how]('keydown', this.#keyed, true);
    this.#host.ownerDocument[how]('pointerdown', this.#pressed, true);
  }

  get #open(): HTMLDetailsElement | null {
    return this.#host.renderRoot.querySelector<HTMLDetailsElement>('.picture[open]');
  }

  readonly #keyed = (event: Event): void => {
    const menu = this.#open;
    if (!menu || !(event instanceof KeyboardEvent) || event.key !== 'Escape') return;
    // What the menu has opened is closed first.
    if (event.composedPath().some((one) => one instanceof HTMLDialogElement)) return;
    event.preventDefault();
    event.stopPropagation();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };

  readonly #pressed = (event: Event): void => {
    const menu = this.#open;
    if (menu && !event.composedPath().includes(menu)) menu.open = false;
  };
}
