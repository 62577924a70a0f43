import { type CSSResultGroup, LitElement, type PropertyValues, unsafeCSS } from 'lit';
import { property } from 'lit/decorators.js';
import type { Camera, Size } from '../../scene/camera.ts';
import type { Story } from '../../story/story.ts';
import { ConflictOverlayEvent } from '../../reading/events.ts';
import { FocusKeeper } from '../shared/focus-keeper.ts';
import { textStyles } from '../shared/styles/shared-styles.ts';
import css from './overlay-element.css?inline';
import { mapAround } from './map-around.ts';
import { noOverlays, type Overlays } from '../../reading/overlays.ts';

/** Something that lies over the map and moves with it. The map view tells it how the map is seen. */
export abstract class OverlayElement extends LitElement {
  static override styles: CSSResultGroup = [textStyles, unsafeCSS(css)];

  /** The story. */
  @property({ attribute: false }) story: Story | null = null;
  /** How the map is seen; null before it has a size. */
  @property({ attribute: false }) camera: Camera | null = null;
  /** Size of the map in CSS pixels. */
  @property({ attribute: false }) size: Size = { width: 0, height: 0 };
  /** What lies over the map. */
  @property({ attribute: false }) overlays: Overlays = noOverlays;

  #map: Element | null = null;
  /** Whether the reader has just asked for what this element shows. */
  #asked = false;
  /** What the reader has asked by; it gets the focus back. */
  #opener: Element | null = null;

  constructor() {
    super();
    new FocusKeeper(this, () => [this.#opener, ...this.signs]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#map = mapAround(this);
    this.#map?.addEventListener('conflict-overlay', this.#heard);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#map?.removeEventListener('conflict-overlay', this.#heard);
  }

  override updated(changed: PropertyValues<this>): void {
    if (!this.#asked || !changed.has('overlays')) return;
    this.#asked = false;
    this.shownOnDemand();
  }

  /** Whether a change brings something of this element that was not there before. */
  protected abstract adds(changes: Partial<Overlays>): boolean;

  /** The reader asked for it, perhaps from below the map; a link moves neither page nor focus. */
  protected shownOnDemand(): void {
    const { top, bottom } = this.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) this.scrollIntoView({ block: 'nearest' });
  }

  /** Tells the map what the reader has changed. */
  protected change(changes: Partial<Overlays>): void {
    // The map will say the same; a second change may come before that.
    this.overlays = { ...this.overlays, ...changes };
    this.dispatchEvent(new ConflictOverlayEvent(changes));
  }

  /** The signs beside this element, for a reader who came by a link and has no opener. */
  private get signs(): Iterable<Element> {
    const root = this.getRootNode();
    return root instanceof ShadowRoot ? root.querySelectorAll('.place') : [];
  }

  readonly #heard = (event: Event): void => {
    // What is shown here is still as before the event.
    if (!(event instanceof ConflictOverlayEvent) || !this.adds(event.changes)) return;
    this.#asked = true;
    this.#opener = event.opener;
  };
}
