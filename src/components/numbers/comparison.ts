import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { project, unproject } from '../../layers/camera.ts';
import {
  extentMiddle,
  laidDown,
  type PolarOutline,
  polarOutline,
} from '../../layers/comparison.ts';
import { destination } from '../../layers/sphere.ts';
import { comparisonOutlines, type Outline } from './comparison-outlines.ts';
import { OverlayElement } from './overlay-element.ts';
import { ConflictOverlayEvent } from './overlay-event.ts';
import { overlayStyles } from './overlay-styles.ts';
import { screenPath } from './screen-path.ts';

/** How far a key moves the outline, in CSS pixels, and turns it, in degrees. */
const STEP = 12;
const TURN = 5;
const TAP_TURN = 15;

const MOVES: Record<string, readonly [number, number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};
const TURNS: Record<string, number> = { ',': -TURN, '.': TURN, '<': -TURN, '>': TURN };

/**
 * The outline that the article compares a region with, over the map at true size: to be dragged and
 * turned with pointer and keyboard. It keeps its area wherever it is.
 *
 * @fires conflict-overlay - the reader has taken it away
 */
export class ConflictComparison extends OverlayElement {
  static override styles = [
    overlayStyles,
    css`
      .outline,
      .shore {
        fill: var(--cm-ink);
        stroke: var(--cm-ink);
        stroke-width: 1.5;
      }
      .outline {
        fill-opacity: 0.1;
        pointer-events: all;
        cursor: grab;
        touch-action: none;
      }
      .shore {
        pointer-events: none;
        fill-opacity: 0.1;
        stroke-width: 1;
        stroke-dasharray: 3 2;
      }
      .label small {
        display: block;
        color: var(--cm-ink-soft);
        font-size: 0.75rem;
      }
      .bar {
        position: absolute;
        inset: 0 auto auto 0;
        display: flex;
        gap: 4px;
      }
      .bar button {
        min-inline-size: 36px;
        min-block-size: 36px;
        padding: 0 0.4rem;
      }
      .turn {
        cursor: grab;
        touch-action: none;
      }
      .move {
        touch-action: none;
      }
      .label {
        pointer-events: none;
      }
    `,
  ];

  @state() private shown = false;
  /** The outline's middle, longitude and latitude. */
  @state() private middle: [number, number] = [0, 0];
  /** Degrees clockwise from how the outline lies at home. */
  @state() private turn = 0;

  @query('.move') private mover!: HTMLElement | null;

  #outlines: { outline: Outline; polar: PolarOutline }[] = [];
  /** What a drag began with: the pointer and the outline's middle on the screen, or its turn. */
  #drag: { x: number; y: number; from: [number, number] } | { angle: number; turn: number } | null =
    null;

  protected override overlayChanged({ overlay, shown }: ConflictOverlayEvent): void {
    if (overlay !== 'comparison' || shown === this.shown) return;
    this.shown = shown;
    if (!shown) return;
    this.#start();
    this.reveal();
    void this.updateComplete.then(() => this.mover?.focus({ preventScroll: true }));
  }

  override render(): TemplateResult | typeof nothing {
    const { camera, size, shown } = this;
    const [whole] = this.#outlines;
    if (!shown || !camera || !whole) return nothing;
    const { name } = whole.outline;
    const [x] = project(this.middle, camera, size);
    const top = project(destination(this.middle, 0, whole.polar.reach), camera, size)[1];
    const at = (dx: number, dy: number): string =>
      `transform: translate(${dx.toFixed(1)}px, ${dy.toFixed(1)}px)`;
    // The buttons stay inside the map even when the outline reaches beyond.
    const barX = clamp(x - 70, 4, size.width - 180);
    const barY = clamp(top - 42, 4, size.height - 90);
    const foot = project(destination(this.middle, 180, whole.polar.reach), camera, size)[1];
    const labelY = clamp(foot + 6, 46, size.height - 62);
    return html`<svg aria-hidden="true">
        ${this.#outlines.map(({ outline, polar }) => this.#path(outline, polar))}
      </svg>
      <div class="label" .style=${at(clamp(x - 100, 4, size.width - 225), labelY)}>
        <b>${name}</b>, ${this.#areas()}
        <small>at true size; ${whole.outline.knownSource}</small>
      </div>
      <div class="bar" role="group" aria-label="Outline of ${name}" .style=${at(barX, barY)}>
        <button
          class="move"
          type="button"
          aria-label="Move ${name}: arrow keys move it, comma and full stop turn it, Escape takes it away"
          @keydown=${this.#key}
          @pointerdown=${this.#grab}
          @pointermove=${this.#dragged}
          @pointerup=${this.#dropped}
          @pointercancel=${this.#dropped}
        >
          <span aria-hidden="true">✥</span>
        </button>
        <button
          class="turn"
          type="button"
          aria-label="Turn ${name}"
          @keydown=${this.#key}
          @click=${this.#turnedByKey}
          @pointerdown=${this.#grabTurn}
          @pointermove=${this.#dragged}
          @pointerup=${this.#dropped}
          @pointercancel=${this.#dropped}
        >
          <span aria-hidden="true">⟳</span>
        </button>
        <button class="close" type="button" @click=${this.#close}>Take away</button>
      </div>
      <p class="live" role="status">${this.#where()}</p>`;
  }

  #path({ part }: Outline, polar: PolarOutline): TemplateResult | typeof nothing {
    if (!this.camera) return nothing;
    const d = screenPath(laidDown(polar, this.middle, this.turn), this.camera, this.size, true);
    if (part === 'shore') return svg`<path class="shore" d=${d}></path>`;
    return svg`<path
      class="outline"
      d=${d}
      @pointerdown=${this.#grab}
      @pointermove=${this.#dragged}
      @pointerup=${this.#dropped}
      @pointercancel=${this.#dropped}
    ></path>`;
  }

  /** “6,446 km² in all, 5,047 km² of land”. */
  #areas(): string {
    const number = new Intl.NumberFormat(this.story?.language);
    const words = { outline: 'in all', shore: 'of land' };
    return this.#outlines
      .map(({ outline: { part, knownKm2 } }) => `${number.format(knownKm2)} km² ${words[part]}`)
      .join(', ');
  }

  #where(): string {
    const [lng, lat] = this.middle;
    const turned = ((Math.round(this.turn) % 360) + 360) % 360;
    return `Its middle is at ${lat.toFixed(2)}° north, ${lng.toFixed(2)}° east${turned === 0 ? '' : `, turned by ${turned}°`}.`;
  }

  /** Takes the outlines that the story compares with, and lays them on the region. */
  #start(): void {
    const { story } = this;
    const comparisons = story?.measurements.filter((one) => one.of === 'comparison') ?? [];
    const all = comparisonOutlines().filter(({ name }) =>
      comparisons.some(({ label }) => label.startsWith(name)),
    );
    const whole = all.find(({ part }) => part === 'outline');
    if (!story || !whole) return;
    const home = extentMiddle(whole.shape);
    this.#outlines = all.map((outline) => ({ outline, polar: polarOutline(outline.shape, home) }));
    const claim = story.claims.find(({ id }) => id === comparisons[0]?.claim);
    const place = story.places.find(({ id }) => id === claim?.where.place);
    const [lng, lat] = place?.properties.mark ?? this.camera?.center ?? home;
    this.middle = [lng, lat];
    this.turn = 0;
  }

  readonly #close = (): void => {
    this.dispatchEvent(new ConflictOverlayEvent('comparison', false));
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#close();
      return;
    }
    const move = MOVES[event.key];
    const turn =
      TURNS[event.key] ?? (event.shiftKey && move ? Math.sign(move[0] || move[1]) * TURN : 0);
    if (turn === 0 && !move) return;
    // The map's own keys would move the map.
    event.preventDefault();
    event.stopPropagation();
    if (turn !== 0) this.turn += turn;
    else if (move) this.#moveBy(move);
  };

  #moveBy([dx, dy]: readonly [number, number]): void {
    const { camera, size } = this;
    if (!camera) return;
    const [x, y] = project(this.middle, camera, size);
    this.middle = unproject(
      [clamp(x + dx, 0, size.width), clamp(y + dy, 0, size.height)],
      camera,
      size,
    );
  }

  readonly #grab = (event: PointerEvent): void => {
    if (!this.camera) return;
    this.#hold(event);
    const from = project(this.middle, this.camera, this.size);
    this.#drag = { x: event.clientX, y: event.clientY, from };
  };

  readonly #grabTurn = (event: PointerEvent): void => {
    this.#hold(event);
    this.#drag = { angle: this.#angle(event), turn: this.turn };
  };

  /** Keeps the pointer, and the map below from moving. */
  #hold(event: PointerEvent): void {
    event.stopPropagation();
    if (event.currentTarget instanceof Element)
      event.currentTarget.setPointerCapture(event.pointerId);
  }

  readonly #dragged = (event: PointerEvent): void => {
    const drag = this.#drag;
    const { camera, size } = this;
    if (!drag || !camera) return;
    event.stopPropagation();
    if ('turn' in drag) {
      this.turn = drag.turn + this.#angle(event) - drag.angle;
      return;
    }
    const x = clamp(drag.from[0] + event.clientX - drag.x, 0, size.width);
    const y = clamp(drag.from[1] + event.clientY - drag.y, 0, size.height);
    this.middle = unproject([x, y], camera, size);
  };

  readonly #dropped = (): void => {
    // A tap on the handle, without a drag, turns too.
    if (this.#drag && 'turn' in this.#drag && this.#drag.turn === this.turn) this.turn += TAP_TURN;
    this.#drag = null;
  };

  readonly #turnedByKey = ({ detail }: MouseEvent): void => {
    if (detail === 0) this.turn += TURN;
  };

  /** The pointer's direction from the outline's middle, in degrees clockwise. */
  #angle({ clientX, clientY }: PointerEvent): number {
    const { left, top } = this.getBoundingClientRect();
    const [x, y] = this.camera ? project(this.middle, this.camera, this.size) : [0, 0];
    return (Math.atan2(clientY - top - y, clientX - left - x) * 180) / Math.PI;
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)));
}
