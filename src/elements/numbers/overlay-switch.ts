import { ContextConsumer } from '@lit/context';
import { html, LitElement, type TemplateResult, unsafeCSS } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { ConflictOverlayEvent } from '../../reading/events.ts';
import { readingContext } from '../../reading/reading-context.ts';
import { noOverlays, type Overlays } from '../../reading/overlays.ts';
import { measureId } from '../../story/vocabulary/measures.ts';
import * as words from '../../words/words.ts';
import { textStyles } from '../shared/styles/shared-styles.ts';
import css from './overlay-switch.css?inline';

/** What a switch lays over the map: the outline for comparison, the ruler, or `line:` with a measure's id. */
export type Overlay = 'comparison' | 'ruler' | `line:${string}`;

/**
 * A checkbox that lays something over the map.
 *
 * @fires conflict-overlay - the reader switched it
 */
export class ConflictOverlaySwitch extends LitElement {
  static override styles = [textStyles, unsafeCSS(css)];

  /** What it lays over the map. */
  @property() overlay: Overlay = 'comparison';
  /** Its visible text. */
  @property() label = '';
  /** What the visible text leaves out, for those who hear it; empty for nothing. */
  @property() of = '';

  /** What lies over the map. */
  @property({ attribute: false }) overlays: Overlays = noOverlays;

  constructor() {
    super();
    new ContextConsumer(this, {
      context: readingContext,
      subscribe: true,
      callback: ({ overlays }) => {
        this.overlays = overlays;
      },
    });
  }

  override render(): TemplateResult {
    return html`<label
      ><input
        type="checkbox"
        .checked=${live(this.#shown)}
        @change=${this.#switched}
      />${this.label}${this.of === '' ? '' : html`<span class="heard">${words.numbers.lineOf(this.of)}</span>`}</label
    >`;
  }

  /** Id of the measure whose line it shows; null for something else. */
  get #line(): string | null {
    return /^line:(.*)$/.exec(this.overlay)?.[1] ?? null;
  }

  get #shown(): boolean {
    const { comparison, ruler, lines } = this.overlays;
    if (this.overlay === 'comparison') return comparison !== null;
    return this.overlay === 'ruler'
      ? ruler !== null
      : lines.map(measureId).includes(this.#line ?? '');
  }

  #switched({ target }: Event): void {
    if (target instanceof HTMLInputElement)
      this.dispatchEvent(new ConflictOverlayEvent(this.#changes(target.checked), target));
  }

  #changes(on: boolean): Partial<Overlays> {
    const line = this.#line;
    if (line !== null) {
      const others = this.overlays.lines.map(measureId).filter((one) => one !== line);
      return { lines: on ? [...others, line] : others };
    }
    if (this.overlay === 'ruler') return { ruler: on ? [] : null };
    return { comparison: on ? { middle: null, turn: 0 } : null };
  }
}
