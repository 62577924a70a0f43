import { html, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LitElement } from 'lit';
import css from './time-brush.css?inline';
import * as words from '../../words/words.ts';

/** Other steps were chosen with the brush: first and last, counted from 0. */
export class TimeBrushEvent extends Event {
  static readonly type = 'time-brush';
  readonly first: number;
  readonly last: number;

  constructor(first: number, last: number) {
    super(TimeBrushEvent.type);
    this.first = first;
    this.last = last;
  }
}

/**
 * Chooses a period of equal steps by two thumbs, or by drawing across them. The thumbs are native
 * sliders, so that keyboard, touch and screen readers work as anywhere.
 *
 * @fires time-brush - other steps were chosen
 */
export class ConflictTimeBrush extends LitElement {
  static override styles = unsafeCSS(css);

  /** Names of the steps, in order: “29 September”. */
  @property({ attribute: false }) steps: readonly string[] = [];
  /** The first and the last step chosen; null for all. */
  @property({ attribute: false }) chosen: readonly [number, number] | null = null;

  /** Where drawing across the steps began. */
  @state() private anchor: number | null = null;

  override render(): TemplateResult | typeof nothing {
    const count = this.steps.length;
    if (count < 2) return nothing;
    const [first, last] = this.#range;
    return html`<div
        class="area"
        @pointerdown=${this.#began}
        @pointermove=${this.#moved}
        @pointerup=${this.#ended}
        @pointercancel=${this.#ended}
      ></div>
      <div class="shade before"></div>
      <div class="shade after"></div>
      ${this.#thumb(words.timeline.firstDay, 'first', first)}
      ${this.#thumb(words.timeline.lastDay, 'last', last)}`;
  }

  override updated(): void {
    const count = this.steps.length;
    const [first, last] = this.#range;
    this.style.setProperty('--steps', String(count));
    this.style.setProperty('--first', String(first));
    this.style.setProperty('--last', String(last + 1));
  }

  #thumb(label: string, end: 'first' | 'last', value: number): TemplateResult {
    return html`<input
      type="range"
      class=${end}
      aria-label=${label}
      aria-valuetext=${this.steps[value] ?? ''}
      min="0"
      max=${this.steps.length - 1}
      step="1"
      .value=${String(value)}
      @input=${({ target }: Event) => {
        if (target instanceof HTMLInputElement) this.#set(end, Number(target.value));
      }}
    />`;
  }

  get #range(): readonly [number, number] {
    return this.chosen ?? [0, this.steps.length - 1];
  }

  /** Moves one end; the other goes along where it would be overtaken. */
  #set(end: 'first' | 'last', value: number): void {
    const [first, last] = this.#range;
    if (end === 'first') this.#choose(value, Math.max(value, last));
    else this.#choose(Math.min(first, value), value);
  }

  #choose(first: number, last: number): void {
    const [wasFirst, wasLast] = this.#range;
    if (first === wasFirst && last === wasLast && this.chosen) return;
    this.dispatchEvent(new TimeBrushEvent(first, last));
  }

  readonly #began = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.anchor = this.#stepAt(event);
    if (event.currentTarget instanceof Element)
      event.currentTarget.setPointerCapture(event.pointerId);
  };

  readonly #moved = (event: PointerEvent): void => {
    if (this.anchor === null) return;
    const here = this.#stepAt(event);
    // A press alone is not yet a period: a page may be scrolled by it.
    if (here === this.anchor && !this.chosen) return;
    this.#choose(Math.min(here, this.anchor), Math.max(here, this.anchor));
  };

  readonly #ended = (event: PointerEvent): void => {
    const { anchor } = this;
    this.anchor = null;
    if (anchor === null || event.type === 'pointercancel') return;
    const here = this.#stepAt(event);
    this.#choose(Math.min(here, anchor), Math.max(here, anchor));
  };

  #stepAt({ clientX }: PointerEvent): number {
    const { left, width } = this.getBoundingClientRect();
    const count = this.steps.length;
    const step = Math.floor(((clientX - left) / Math.max(1, width)) * count);
    return Math.min(count - 1, Math.max(0, step));
  }
}
