import { scalesPage } from './gestures.ts';
import type { HandHost, MapHand } from './map-hand.ts';

/** What a hand does on a map. */
const DONE =
  'pointerdown pointermove pointerup pointercancel pointerleave dragstart touchstart touchmove touchend touchcancel wheel dblclick keydown focusin';

/**
 * The reader's hand on a map before the engine runs. What follows it is fetched when it comes; what it has
 * done until then is done after it.
 */
export class ReaderHand {
  readonly #host: HandHost;
  #hand: MapHand | null = null;
  /** What waits for what follows the hand, and is on its way; null while nothing is. */
  #waiting: [event: Event, path: EventTarget[]][] | null = null;

  constructor(host: HandHost) {
    this.#host = host;
  }

  /** Watches the hand on the map's stage. */
  watch(stage: HTMLElement): void {
    for (const type of DONE.split(' ')) stage.addEventListener(type, this);
  }

  handleEvent(event: Event): void {
    const { settings, state } = this.#host;
    if (settings.engine === 'none' || (state === 'ready' && !this.#hand?.holding)) return;
    // Links of the drawing would be dragged away, and the page zoomed.
    if (event.type === 'dragstart' || scalesPage(event)) event.preventDefault();
    const path = event.composedPath();
    if (this.#hand) this.#hand.handle(event, path);
    else if (this.#waiting) this.#waiting.push([event, path]);
    else {
      this.#waiting = [[event, path]];
      void this.#load();
    }
  }

  async #load(): Promise<void> {
    // Without it the buttons move the map. The next touch asks again.
    const loaded = await import('./map-hand.ts').catch(() => null);
    const waiting = this.#waiting ?? [];
    this.#waiting = null;
    if (!loaded) return;
    this.#hand = new loaded.MapHand(this.#host);
    for (const done of waiting) this.#hand.handle(...done);
  }
}
