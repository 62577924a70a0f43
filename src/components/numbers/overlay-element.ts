import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Camera, Size } from '../../layers/camera.ts';
import type { Story } from '../../story/story.ts';
import { ConflictOverlayEvent, mapAround } from './overlay-event.ts';

/** Something that lies over the map and moves with it. The map view tells it how the map is seen. */
export abstract class OverlayElement extends LitElement {
  /** The story. */
  @property({ attribute: false }) story: Story | null = null;
  /** How the map is seen; null before it has a size. */
  @property({ attribute: false }) camera: Camera | null = null;
  /** Size of the map in CSS pixels. */
  @property({ attribute: false }) size: Size = { width: 0, height: 0 };

  #map: Element | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#map = mapAround(this);
    this.#map?.addEventListener('conflict-overlay', this.#heard);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#map?.removeEventListener('conflict-overlay', this.#heard);
  }

  /** Takes over that something was laid over the map or taken away. */
  protected abstract overlayChanged(event: ConflictOverlayEvent): void;

  /** Brings the map into view, where the reader asked for something on it from below it. */
  protected reveal(): void {
    const { top, bottom } = this.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) this.scrollIntoView({ block: 'nearest' });
  }

  readonly #heard = (event: Event): void => {
    if (event instanceof ConflictOverlayEvent) this.overlayChanged(event);
  };
}
