import { html, LitElement, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Story } from '../../story/story.ts';
import { closeButton } from '../shared/close-button.ts';
import { foreignLanguage } from '../shared/story-language.ts';
import { ConflictStepEvent } from '../../reading/events.ts';
import css from './conflict-guide.css?inline';
import guideExcerptsCss from './guide-excerpts.css?inline';
import plainButtonCss from '../shared/styles/plain-button.css?inline';
import voiceColoursCss from '../../scene/voice-colours.css?inline';
import { textStyles } from '../shared/styles/shared-styles.ts';
import { guideExcerpts } from './guide-excerpts.ts';
import { showMapWith } from './show-map.ts';
import { type SwipeStart, swipeStart, swipeStep } from './swipe.ts';
import * as words from '../../words/words.ts';

/**
 * The guided reading, one step at a time, for where there is no room to scroll: buttons, the left and
 * right arrow keys, a swipe; Escape closes it.
 *
 * @fires conflict-step - another step was chosen; `step` from 1, or null to close
 */
export class ConflictGuide extends LitElement {
  static override styles = [
    textStyles,
    unsafeCSS(plainButtonCss + voiceColoursCss + guideExcerptsCss),
    unsafeCSS(css),
  ];

  /** The story. */
  @property({ attribute: false }) story: Story | null = null;
  /** Number of the step, from 1; null when the guided reading is closed. */
  @property({ attribute: false }) step: number | null = null;

  @query('h2') private heading!: HTMLElement | null;

  #swipe: SwipeStart | null = null;

  override createRenderRoot(): HTMLElement | DocumentFragment {
    this.addEventListener('keydown', this.#key);
    this.addEventListener('pointerdown', (event) => {
      this.#swipe = swipeStart(event);
    });
    // The browser takes a pointer that scrolls, and sends no pointerup.
    this.addEventListener('pointercancel', () => {
      this.#swipe = null;
    });
    this.addEventListener('pointerup', (event) => {
      this.#move(swipeStep(this.#swipe, event));
      this.#swipe = null;
    });
    return super.createRenderRoot();
  }

  /** Moves the focus to the step's heading, from which its text is read, and has the map in the window. */
  override focus(): void {
    this.heading?.focus();
    showMapWith(this);
  }

  override render(): TemplateResult | typeof nothing {
    const { story } = this;
    const number = this.step ?? 0;
    const step = story?.guide[number - 1];
    if (!story || !step) return nothing;
    const count = story.guide.length;
    return html`<div class="guide">
      <header>
        <p class="progress" role="status">
          <span class="name">${words.guide.name}</span> ${words.guide.progress(number, count)}<span
            class="heard"
            >${words.guide.title(step.title)}</span
          >
        </p>
        ${closeButton(this.#close, words.guide.close)}
      </header>
      <progress max=${count} .value=${number} aria-hidden="true"></progress>
      <h2 tabindex="-1" lang=${foreignLanguage(story)}>${step.title}</h2>
      <p class="text" lang=${foreignLanguage(story)}>${step.text}</p>
      ${guideExcerpts(story, step)}
      <nav aria-label=${words.guide.steps}>
        ${this.#button(words.actions.previous, -1)} ${this.#button(words.actions.next, 1)}
      </nav>
    </div>`;
  }

  /** Stays in place at either end, so that the focus is not lost. */
  #button(label: string, offset: -1 | 1): TemplateResult {
    return html`<button
      type="button"
      aria-disabled=${this.#target(offset) === null ? 'true' : 'false'}
      @click=${() => {
        this.#move(offset);
      }}
    >
      ${label}
    </button>`;
  }

  /** The step that an offset leads to; null where there is none. */
  #target(offset: number): number | null {
    const target = (this.step ?? 0) + offset;
    return offset !== 0 && target >= 1 && target <= (this.story?.guide.length ?? 0) ? target : null;
  }

  #move(offset: number): void {
    const target = this.#target(offset);
    if (target !== null) this.dispatchEvent(new ConflictStepEvent(target));
  }

  readonly #close = (): void => {
    this.dispatchEvent(new ConflictStepEvent(null));
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowRight') this.#move(1);
    else if (event.key === 'ArrowLeft') this.#move(-1);
    else if (event.key === 'Escape') this.#close();
    else return;
    event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-guide': ConflictGuide;
  }
}
