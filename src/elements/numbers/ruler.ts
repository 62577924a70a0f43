import { html, nothing, svg, type TemplateResult, unsafeCSS } from 'lit';
import { state } from 'lit/decorators.js';
import { project, unproject } from '../../scene/camera.ts';
import { greatCircle, type LonLat } from '../../scene/sphere/sphere.ts';
import { OverlayElement } from './overlay-element.ts';
import css from './ruler.css?inline';
import type { Overlays } from '../../reading/overlays.ts';
import { rulerText } from './ruler-text.ts';
import { screenPath } from './screen-path.ts';
import { pointOn } from '../shared/window/window-scale.ts';
import { interfaceLanguage } from '../../words/interface-language.ts';
import * as words from '../../words/words.ts';

/** A pointer that moved less than this many CSS pixels has set a point, and not moved the map. */
const CLICK = 5;

/** How far an arrow key moves the cross, in parts of the map's width and height. */
const MOVES: Record<string, readonly [number, number]> = {
  ArrowLeft: [-0.02, 0],
  ArrowRight: [0.02, 0],
  ArrowUp: [0, -0.02],
  ArrowDown: [0, 0.02],
};

/**
 * A ruler for the reader: each click or tap on the map sets a point; so does Enter, where the
 * cross is, which the arrow keys move. It shows the length of the way and the area that it encloses.
 *
 * @fires conflict-overlay - the reader has set or taken back a point, or put it away
 */
export class ConflictRuler extends OverlayElement {
  static override styles = [OverlayElement.styles, unsafeCSS(css)];

  /** Where the cross is, from the middle, in parts of the map's width and height. */
  @state() private cross: readonly [number, number] = [0, 0];

  #stage: Element | null = null;
  #listening = false;
  #down: { x: number; y: number } | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listen(false);
  }

  override willUpdate(): void {
    const shown = this.overlays.ruler !== null;
    if (shown === this.#listening) return;
    this.cross = [0, 0];
    this.#listen(shown);
  }

  protected override adds({ ruler }: Partial<Overlays>): boolean {
    return !!ruler && this.overlays.ruler === null;
  }

  protected override shownOnDemand(): void {
    super.shownOnDemand();
    this.renderRoot.querySelector<HTMLElement>('.box')?.focus({ preventScroll: true });
  }

  override render(): TemplateResult | typeof nothing {
    const { camera, size, story } = this;
    const points = this.overlays.ruler;
    if (!points || !camera) return nothing;
    const dots = points.map((point) => project(point, camera, size));
    const way = points.slice(1).map((end, index) => greatCircle(points[index] ?? end, end));
    const [x, y] = this.#crossOnScreen();
    const said = rulerText(points, story ? interfaceLanguage(story) : words.language.tag);
    return html`<svg aria-hidden="true">
        ${points.length > 2 ? svg`<path class="area" d=${screenPath([points], camera, size, true)}></path>` : nothing}
        ${way.length > 0 ? svg`<path d=${screenPath(way, camera, size, false)}></path>` : nothing}
        ${dots.map(([cx, cy]) => svg`<circle cx=${cx.toFixed(1)} cy=${cy.toFixed(1)} r="4"></circle>`)}
        <path class="cross" d="M${(x - 9).toFixed(1)} ${y.toFixed(1)}h18m-9-9v18"></path>
      </svg>
      <div
        class="box"
        role="group"
        aria-label=${words.ruler.name}
        tabindex="0"
        @keydown=${this.#key}
      >
        <p role="status">${said}</p>
        <button type="button" @click=${this.#addAtCross}>${words.ruler.setPoint}</button>
        <button
          type="button"
          aria-disabled=${points.length === 0 ? 'true' : 'false'}
          @click=${this.#undo}
        >
          ${words.ruler.undo}
        </button>
        <button type="button" @click=${this.#close}>${words.ruler.close}</button>
        <p class="help">${words.ruler.help}</p>
      </div>`;
  }

  /** Clicks are taken on their way down, before the engine selects what is there. */
  #listen(on: boolean): void {
    this.#listening = on;
    this.#stage?.removeEventListener('pointerdown', this.#pressed, true);
    this.#stage?.removeEventListener('click', this.#clicked, true);
    this.#stage = on ? this.closest('.stage') : null;
    this.#stage?.addEventListener('pointerdown', this.#pressed, true);
    this.#stage?.addEventListener('click', this.#clicked, true);
  }

  readonly #pressed = (event: Event): void => {
    if (event instanceof PointerEvent) this.#down = { x: event.clientX, y: event.clientY };
  };

  readonly #clicked = (event: Event): void => {
    const { camera } = this;
    if (!(event instanceof MouseEvent) || !camera || !isOnMap(event)) return;
    event.preventDefault();
    event.stopPropagation();
    const { x, y } = this.#down ?? { x: event.clientX, y: event.clientY };
    if (Math.hypot(event.clientX - x, event.clientY - y) > CLICK) return;
    this.#add(unproject(pointOn(this, event), camera, this.size));
  };

  #add(point: LonLat): void {
    this.change({ ruler: [...(this.overlays.ruler ?? []), point] });
  }

  readonly #addAtCross = (): void => {
    if (this.camera) this.#add(unproject(this.#crossOnScreen(), this.camera, this.size));
  };

  #crossOnScreen(): [number, number] {
    const { width, height } = this.size;
    return [width * (0.5 + this.cross[0]), height * (0.5 + this.cross[1])];
  }

  readonly #undo = (): void => {
    const points = this.overlays.ruler ?? [];
    if (points.length > 0) this.change({ ruler: points.slice(0, -1) });
  };

  readonly #close = (): void => {
    this.change({ ruler: null });
  };

  readonly #key = (event: KeyboardEvent): void => {
    const move = MOVES[event.key];
    const onButton = event.target instanceof HTMLButtonElement;
    if (event.key === 'Escape') this.#close();
    else if (event.key === 'Backspace') this.#undo();
    else if (event.key === 'Enter' && !onButton) this.#addAtCross();
    else if (move) this.#moveCross(move);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #moveCross([dx, dy]: readonly [number, number]): void {
    const [x, y] = this.cross;
    this.cross = [Math.max(-0.5, Math.min(x + dx, 0.5)), Math.max(-0.5, Math.min(y + dy, 0.5))];
  }
}

/** Whether an event is the map's own, and not that of a sign, a label or a button on it. */
function isOnMap(event: Event): boolean {
  const path = event.composedPath();
  return (
    path[0] === event.currentTarget ||
    path.some(
      (node) =>
        node instanceof Element && (node.classList.contains('canvas') || node.slot === 'poster'),
    )
  );
}
