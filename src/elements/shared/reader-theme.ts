import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Theme } from '../../scene/theme.ts';
import { drawnTheme } from './drawn-theme.ts';
import { mediaQuery } from './observers.ts';

/** Follows whether the reader prefers dark, and has the element drawn anew when that changes. */
export class ReaderTheme implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #darkness = mediaQuery('(prefers-color-scheme: dark)');

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#darkness?.addEventListener('change', this.#changed);
    this.#changed();
  }

  hostDisconnected(): void {
    this.#darkness?.removeEventListener('change', this.#changed);
  }

  /** The theme that is drawn where an element's own is `theme`. */
  drawn(theme: 'auto' | Theme): Theme {
    return drawnTheme(theme, this.#darkness?.matches ?? false);
  }

  readonly #changed = (): void => {
    this.#host.requestUpdate();
  };
}
