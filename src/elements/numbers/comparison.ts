import { html, nothing, type PropertyValues, svg, type TemplateResult, unsafeCSS } from 'lit';
import { query, state } from 'lit/decorators.js';
import { type Camera, project, unproject } from '../../scene/camera.ts';
import {
  extentMiddle,
  laidDown,
  type PolarOutline,
  polarOutline,
} from '../../scene/sphere/comparison.ts';
import { destination, type LonLat } from '../../scene/sphere/sphere.ts';
import { ConflictErrorEvent } from '../../reading/events.ts';
import type { Measurement, Story } from '../../story/story.ts';
import { loadBasemap } from '../loading/find-story.ts';
import { type Outline, outlinesOf } from './comparison-outlines.ts';
import { OverlayElement } from './overlay-element.ts';
import css from './comparison.css?inline';
import type { Overlays } from '../../reading/overlays.ts';
import { screenPath } from './screen-path.ts';
import { pointOn } from '../shared/window/window-scale.ts';
import { interfaceLanguage } from '../../words/interface-language.ts';
import * as words from '../../words/words.ts';

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

/** An outline, and the same taken off the globe. */
interface Compared {
  outline: Outline;
  polar: PolarOutline;
}

/**
 * The outline that the article compares a region with, over the map at true size: to be dragged and
 * turned with pointer and keyboard. It keeps its area wherever it is.
 *
 * @fires conflict-overlay - the reader has moved, turned or taken it away
 */
export class ConflictComparison extends OverlayElement {
  static override styles = [OverlayElement.styles, unsafeCSS(css)];

  /** Where it lies while it is dragged. */
  @state() private dragged: { middle: LonLat; turn: number } | null = null;

  @query('.move') private mover!: HTMLElement | null;

  /** The outlines of the story; null until they are wanted and have come. */
  @state() private outlines: Compared[] | null = null;

  /** The story whose outlines are wanted. */
  #wanted: Story | null = null;
  /** Whether the focus waits for them. */
  #focusing = false;
  /** What a drag began with: the pointer and the outline's middle on the screen, or its turn. */
  #drag: { x: number; y: number; from: [number, number] } | { angle: number; turn: number } | null =
    null;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('story')) this.outlines = null;
    if (this.overlays.comparison && this.story && this.story !== this.#wanted)
      void this.#want(this.story);
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#focusing && this.mover) this.#focus();
  }

  /** Loads the outlines that come with a story's basemap. */
  async #want(story: Story): Promise<void> {
    this.#wanted = story;
    try {
      const all = outlinesOf(await loadBasemap(story));
      if (story === this.story) this.outlines = this.#compared(all);
    } catch (error) {
      this.#wanted = null;
      const message = words.failures.partNotDrawn;
      this.dispatchEvent(new ConflictErrorEvent('load', message, String(error)));
    }
  }

  protected override adds({ comparison }: Partial<Overlays>): boolean {
    return !!comparison && this.overlays.comparison === null;
  }

  protected override shownOnDemand(): void {
    super.shownOnDemand();
    this.#focus();
  }

  #focus(): void {
    this.#focusing = this.mover === null;
    this.mover?.focus({ preventScroll: true });
  }

  /** Where it lies now. */
  get #laid(): { middle: LonLat; turn: number } {
    const { middle = null, turn = 0 } = this.dragged ?? this.overlays.comparison ?? {};
    return { middle: middle ?? this.#region, turn };
  }

  override render(): TemplateResult | typeof nothing {
    const { camera, size } = this;
    if (!this.overlays.comparison || !camera) return nothing;
    const outlines = this.outlines ?? [];
    const [whole] = outlines;
    if (!whole) return nothing;
    const { name } = whole.outline;
    const { middle } = this.#laid;
    const [x] = project(middle, camera, size);
    const top = project(destination(middle, 0, whole.polar.reach), camera, size)[1];
    const at = (dx: number, dy: number): string =>
      `transform: translate(${dx.toFixed(1)}px, ${dy.toFixed(1)}px)`;
    // The buttons stay inside the map, below its own, even when the outline reaches beyond.
    const barX = clamp(x - 70, 4, size.width - 180);
    const barY = clamp(top - 42, 54, size.height - 90);
    const foot = project(destination(middle, 180, whole.polar.reach), camera, size)[1];
    const labelY = clamp(foot + 6, 46, size.height - 62);
    return html`<svg aria-hidden="true">
        ${outlines.map(({ outline, polar }) => this.#path(outline, polar))}
      </svg>
      <div class="label" .style=${at(clamp(x - 100, 4, size.width - 225), labelY)}>
        <b>${name}</b>, ${this.#areas(outlines)}
        <small>${words.numbers.trueSize(whole.outline.knownSource)}</small>
      </div>
      <div
        class="bar"
        role="group"
        aria-label=${words.numbers.outlineOf(name)}
        .style=${at(barX, barY)}
        @keydown=${this.#escaped}
      >
        <button
          class="move"
          type="button"
          aria-label=${words.numbers.moveOutline(name)}
          @keydown=${this.#key}
          @pointerdown=${this.#grab}
          @pointermove=${this.#moved}
          @pointerup=${this.#dropped}
          @pointercancel=${this.#dropped}
        >
          <span aria-hidden="true">✥</span>
        </button>
        <button
          class="turn"
          type="button"
          aria-label=${words.numbers.turnOutline(name)}
          @keydown=${this.#key}
          @click=${this.#turnedByKey}
          @pointerdown=${this.#grabTurn}
          @pointermove=${this.#moved}
          @pointerup=${this.#dropped}
          @pointercancel=${this.#dropped}
        >
          <span aria-hidden="true">⟳</span>
        </button>
        <button class="close" type="button" @click=${this.#close}>${words.numbers.takeAway}</button>
      </div>
      <p class="heard" role="status">${this.#where()}</p>`;
  }

  #path({ part }: Outline, polar: PolarOutline): TemplateResult | typeof nothing {
    if (!this.camera) return nothing;
    const { middle, turn } = this.#laid;
    const d = screenPath(laidDown(polar, middle, turn), this.camera, this.size, true);
    if (part === 'shore') return svg`<path class="shore" d=${d}></path>`;
    return svg`<path
      class="outline"
      d=${d}
      @pointerdown=${this.#grab}
      @pointermove=${this.#moved}
      @pointerup=${this.#dropped}
      @pointercancel=${this.#dropped}
    ></path>`;
  }

  /** “6,446 km² in all, 5,047 km² of land”. */
  #areas(outlines: readonly Compared[]): string {
    const number = new Intl.NumberFormat(this.story ? interfaceLanguage(this.story) : undefined);
    const area = { outline: words.numbers.areaInAll, shore: words.numbers.areaOfLand };
    return outlines
      .map(({ outline: { part, knownKm2 } }) => area[part](number.format(knownKm2)))
      .join(', ');
  }

  #where(): string {
    const {
      middle: [lng, lat],
      turn,
    } = this.#laid;
    const turned = ((Math.round(turn) % 360) + 360) % 360;
    const position = [
      degrees(lat, words.numbers.north, words.numbers.south),
      degrees(lng, words.numbers.east, words.numbers.west),
    ].join(', ');
    return words.numbers.outlineAt(position, turned);
  }

  get #comparisons(): Measurement[] {
    return this.story?.measurements.filter((one) => one.of === 'comparison') ?? [];
  }

  /** The outlines that the story compares with. */
  #compared(from: readonly Outline[]): Compared[] {
    const comparisons = this.#comparisons;
    const all = from.filter(({ id }) =>
      comparisons.some(({ measure }) => measure.startsWith(`${id}-`)),
    );
    const whole = all.find(({ part }) => part === 'outline');
    if (!whole) return [];
    const home = extentMiddle(whole.shape);
    return all.map((outline) => ({ outline, polar: polarOutline(outline.shape, home) }));
  }

  /** The middle of the region that the article compares. */
  get #region(): LonLat {
    const { story, camera } = this;
    const claim = story?.claims.find(({ id }) => id === this.#comparisons[0]?.claim);
    const place = story?.places.find(({ id }) => id === claim?.where.place);
    return place?.properties.mark ?? camera?.center ?? [0, 0];
  }

  readonly #close = (): void => {
    this.change({ comparison: null });
  };

  readonly #escaped = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#close();
  };

  readonly #key = (event: KeyboardEvent): void => {
    const move = MOVES[event.key];
    const turn =
      TURNS[event.key] ?? (event.shiftKey && move ? Math.sign(move[0] || move[1]) * TURN : 0);
    if (turn === 0 && !move) return;
    // The map's own keys would move the map.
    event.preventDefault();
    event.stopPropagation();
    if (turn !== 0) this.#turnBy(turn);
    else if (move) this.#moveBy(move);
  };

  #turnBy(by: number): void {
    // Where it lies stays open until it is moved.
    const { middle = null, turn = 0 } = this.overlays.comparison ?? {};
    this.change({ comparison: { middle, turn: turn + by } });
  }

  #moveBy([dx, dy]: readonly [number, number]): void {
    if (!this.camera) return;
    const { middle, turn } = this.#laid;
    const [x, y] = project(middle, this.camera, this.size);
    this.change({ comparison: { middle: this.#onMap(x + dx, y + dy, this.camera), turn } });
  }

  /** The position at a point of the map, or at its edge for one beyond it. */
  #onMap(x: number, y: number, camera: Camera): LonLat {
    const { width, height } = this.size;
    return unproject([clamp(x, 0, width), clamp(y, 0, height)], camera, this.size);
  }

  readonly #grab = (event: PointerEvent): void => {
    if (!this.camera) return;
    this.#hold(event);
    const from = project(this.#laid.middle, this.camera, this.size);
    const [x, y] = pointOn(this, event);
    this.#drag = { x, y, from };
  };

  readonly #grabTurn = (event: PointerEvent): void => {
    this.#hold(event);
    this.#drag = { angle: this.#angle(event), turn: this.#laid.turn };
  };

  /** Keeps the pointer, and the map below from moving. */
  #hold(event: PointerEvent): void {
    event.stopPropagation();
    if (event.currentTarget instanceof Element)
      event.currentTarget.setPointerCapture(event.pointerId);
  }

  readonly #moved = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag || !this.camera) return;
    event.stopPropagation();
    const { middle, turn } = this.#laid;
    if ('turn' in drag) {
      this.dragged = { middle, turn: drag.turn + this.#angle(event) - drag.angle };
      return;
    }
    const [x, y] = pointOn(this, event);
    const [x0, y0] = drag.from;
    this.dragged = { middle: this.#onMap(x0 + x - drag.x, y0 + y - drag.y, this.camera), turn };
  };

  readonly #dropped = (): void => {
    const { dragged } = this;
    // A tap on the handle, without a drag, turns too.
    const tapped = dragged === null || dragged.turn === this.overlays.comparison?.turn;
    if (this.#drag && 'turn' in this.#drag && tapped) this.#turnBy(TAP_TURN);
    else if (dragged) this.change({ comparison: dragged });
    this.#drag = null;
    this.dragged = null;
  };

  readonly #turnedByKey = ({ detail }: MouseEvent): void => {
    if (detail === 0) this.#turnBy(TURN);
  };

  /** The pointer's direction from the outline's middle, in degrees clockwise. */
  #angle(pointer: PointerEvent): number {
    const [toX, toY] = pointOn(this, pointer);
    const [x, y] = this.camera ? project(this.#laid.middle, this.camera, this.size) : [0, 0];
    return (Math.atan2(toY - y, toX - x) * 180) / Math.PI;
  }
}

/** “40.35° north”; below nought the other way. */
function degrees(
  value: number,
  positive: (degrees: string) => string,
  negative: (degrees: string) => string,
): string {
  return (value < 0 ? negative : positive)(Math.abs(value).toFixed(2));
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)));
}
