import {
  html,
  LitElement,
  nothing,
  type PropertyValues,
  type TemplateResult,
  unsafeCSS,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { type ClaimFilter, noFilter, withoutPeriod } from '../../story/filter.ts';
import { passes } from '../../story/filter-story.ts';
import type { Story } from '../../story/story.ts';
import { timeColumns } from '../../story/time-columns.ts';
import { dateText } from '../../words/date-text.ts';
import { interfaceLanguage } from '../../words/interface-language.ts';
import { TimePlayEvent } from './time-play-event.ts';
import { periodName, stageText } from './timeline-text.ts';
import css from './conflict-day.css?inline';

/**
 * Names the day over the map while the days pass, and what of it has no place there. It listens to the
 * timeline in the same shadow root. Screen readers are told by the map’s own announcement instead.
 */
export class ConflictDay extends LitElement {
  static override styles = unsafeCSS(css);

  /** The story. */
  @property({ attribute: false }) story: Story | null = null;
  /** Which claims are shown. */
  @property({ attribute: false }) filter: ClaimFilter = noFilter;

  @state() private step: number | null = null;

  #root: Node | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root = this.getRootNode();
    this.#root.addEventListener(TimePlayEvent.type, this.#played);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root?.removeEventListener(TimePlayEvent.type, this.#played);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('story')) this.step = null;
  }

  override render(): TemplateResult | typeof nothing {
    const { story, step, filter } = this;
    if (!story || step === null) return nothing;
    const columns = timeColumns(story);
    const dates = dateText(interfaceLanguage(story));
    const undated = withoutPeriod(filter);
    const [claims, shownToo] = stageText(columns, [step, step], (claim) =>
      passes(story, claim, undated),
    );
    return html`<p class="name" lang=${dates.language}>
        ${periodName(columns.steps, [step, step], dates)}
      </p>
      <p>${claims}</p>
      ${shownToo === '' ? nothing : html`<p class="more">${shownToo}</p>`}`;
  }

  readonly #played = (event: Event): void => {
    if (event instanceof TimePlayEvent) this.step = event.step;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-day': ConflictDay;
  }
}
