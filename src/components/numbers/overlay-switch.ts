import { css, html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ConflictOverlayEvent, mapAround, type Overlay } from './overlay-event.ts';

/**
 * A checkbox that lays something over the map.
 *
 * @fires conflict-overlay - the reader switched it
 */
export class ConflictOverlaySwitch extends LitElement {
  static override styles = css`
    :host {
      display: block;
      font: 0.8125rem/1.3 var(--cm-sans);
    }
    label {
      display: inline-flex;
      align-items: center;
      gap: 0.4rem;
      min-block-size: 1.75rem;
      cursor: pointer;
    }
    input {
      inline-size: 1.125rem;
      block-size: 1.125rem;
      margin: 0;
      accent-color: var(--cm-focus);
    }
    input:focus-visible {
      outline: 3px solid var(--cm-focus);
      outline-offset: 2px;
    }
    .more {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  `;

  /** What it lays over the map. */
  @property() overlay: Overlay = 'comparison';
  /** Its visible text. */
  @property() label = '';

  @state() private shown = false;
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

  override render(): TemplateResult {
    const line = /^line:(.*)$/.exec(this.overlay)?.[1];
    return html`<label
      ><input type="checkbox" .checked=${this.shown} @change=${this.#switched} />${this.label}${
        line === undefined ? '' : html`<span class="more">: ${line}</span>`
      }</label
    >`;
  }

  #switched(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.dispatchEvent(new ConflictOverlayEvent(this.overlay, event.target.checked));
  }

  readonly #heard = (event: Event): void => {
    if (event instanceof ConflictOverlayEvent && event.overlay === this.overlay)
      this.shown = event.shown;
  };
}
