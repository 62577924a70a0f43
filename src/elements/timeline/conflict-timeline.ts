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
import type { Claim, Story } from '../../story/story.ts';
import { type TimeColumn, timeColumns, type TimeColumns } from '../../story/time-columns.ts';
import { chosenSteps, stepDates, type TimeStep } from '../../story/time-steps.ts';
import plainButtonCss from '../shared/styles/plain-button.css?inline';
import { textStyles } from '../shared/styles/shared-styles.ts';
import { ConflictFilterEvent } from '../../reading/events.ts';
import { type DateText, dateText } from '../../words/date-text.ts';
import { interfaceLanguage } from '../../words/interface-language.ts';
import { ColumnDrag } from './column-drag.ts';
import { TimePlayEvent } from './time-play-event.ts';
import { timelineIcon } from './timeline-icons.ts';
import { columnClass, timelineLayout } from './timeline-layout.ts';
import type { Shows } from '../shared/claim-marks.ts';
import { buttonName, columnDate, periodName, statusText } from './timeline-text.ts';
import css from './conflict-timeline.css?inline';
import timelineCss from './timeline.css?inline';
import voiceColoursCss from '../../scene/voice-colours.css?inline';
import * as words from '../../words/words.ts';

/** The first and the last step chosen, counted from 0. */
type Chosen = readonly [first: number, last: number];

/**
 * When the claims are about: choose a day, a period by drawing or by Shift, or let the days pass. A claim
 * with an uncertain date is shown for each day that it can be of.
 *
 * @slot - the timeline as the page brings it, shown until this element takes its place
 * @fires conflict-filter - other dates were chosen; `filter`
 * @fires time-play - while the days pass, another stands; `step`
 */
export class ConflictTimeline extends LitElement {
  static override styles = [
    textStyles,
    unsafeCSS(plainButtonCss + voiceColoursCss + timelineCss),
    unsafeCSS(css),
  ];

  /** The story. */
  @property({ attribute: false }) story: Story | null = null;
  /** Which claims are shown. */
  @property({ attribute: false }) filter: ClaimFilter = noFilter;
  /** Whether the guided reading has chosen the period, and tells of it: cards below stay where they are. */
  @property({ attribute: false }) told = false;
  /** How long a day stands while the days pass, in milliseconds. */
  @property({ attribute: false }) pace = 2500;

  @state() private playing = false;

  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The dates that playing has set; others mean that somebody else has. */
  #played: Pick<ClaimFilter, 'from' | 'to'> | null = null;
  /** The columns that a period is drawn or widened from, by their first and last step. */
  #anchor: Chosen | null = null;
  #columns: TimeColumns | null = null;
  readonly #drag = new ColumnDrag(this, (from, to) => {
    this.#choose(Math.min(from[0], to[0]), Math.max(from[1], to[1]));
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#pause();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { from, to } = this.filter;
    const foreign = this.#played && (this.#played.from !== from || this.#played.to !== to);
    if (changed.has('story')) this.#columns = this.story && timeColumns(this.story);
    if (changed.has('story') || (changed.has('filter') && foreign)) this.#pause();
  }

  override render(): TemplateResult {
    const { story } = this;
    const columns = this.#columns;
    if (!story || !columns || columns.steps.length < 2) return html`<slot></slot>`;
    const { steps } = columns;
    const dates = dateText(interfaceLanguage(story));
    const chosen = chosenSteps(steps, this.filter);
    const undated = withoutPeriod(this.filter);
    const passing = new Set(story.claims.filter((claim) => passes(story, claim, undated)));
    const shows: Shows = (claim) => passing.has(claim);
    return html`${timelineLayout(story, columns, {
      shows,
      dates,
      chosen,
      heading: chosen && this.#heading(steps, chosen, dates),
      controls: this.#playButton(steps, chosen),
      column: (column, content, shown) => this.#column(column, content, shown, chosen, dates),
      status: chosen && !this.told ? statusLine(columns, chosen, shows) : nothing,
    })}`;
  }

  /** What is chosen, all days again, and one more: without drawing or Shift a period is chosen by that. */
  #heading(steps: readonly TimeStep[], chosen: Chosen, dates: DateText): TemplateResult {
    const name = html`<b lang=${dates.language}>${periodName(steps, chosen, dates)}</b>`;
    if (this.told) return name;
    const [first, last] = chosen;
    const more = last + 1 < steps.length ? last + 1 : first - 1;
    const step = steps[more];
    return html`${name}
      <button type="button" class="all link" @click=${() => this.#chooseAll()}>
        ${words.timeline.allDays}
      </button>
      ${
        step
          ? html`<button
              type="button"
              class="more link"
              lang=${dates.language}
              title=${words.timeline.alsoLong(dates.full(step))}
              @click=${() => this.#choose(Math.min(first, more), Math.max(last, more))}
            >
              ${words.timeline.also(dates.short(step))}
            </button>`
          : nothing
      }`;
  }

  #playButton(steps: readonly TimeStep[], chosen: Chosen | null): TemplateResult {
    const { playing } = this;
    const name = playing ? words.timeline.pause : words.timeline.play;
    return html`<button
      type="button"
      class="play"
      aria-label=${name}
      @click=${() => {
        if (playing) this.#pause();
        else this.#play(steps, chosen);
      }}
    >
      ${timelineIcon(playing ? 'pause' : 'play')}
      <span class="long">${name}</span
      ><span class="brief">${playing ? words.timeline.pause : words.timeline.playShort}</span>
    </button>`;
  }

  #column(
    column: TimeColumn,
    content: TemplateResult,
    shown: readonly Claim[],
    chosen: Chosen | null,
    dates: DateText,
  ): TemplateResult {
    const columns = this.#columns;
    if (!columns) return content;
    const { first, last } = column;
    const within = chosen !== null && chosen[0] <= first && last <= chosen[1];
    const touched = chosen === null || (chosen[0] <= last && first <= chosen[1]);
    const exact = within && chosen[0] === first && chosen[1] === last;
    return html`<button
      type="button"
      class=${columnClass(column)}
      lang=${dates.language}
      aria-label=${buttonName(columns, column, shown, dates)}
      title=${columnDate(columns, column, dates)}
      aria-pressed=${exact ? 'true' : 'false'}
      data-first=${first}
      data-last=${last}
      data-within=${within ? placeIn(chosen, column) : nothing}
      ?data-off=${!touched}
      @click=${({ shiftKey, detail }: MouseEvent) => {
        // A key has no count of clicks.
        if (this.#drag.tookClick() && detail > 0) return;
        if (shiftKey && chosen) this.#widen([first, last], chosen);
        else if (exact) this.#chooseAll();
        else this.#choose(first, last);
      }}
      @keydown=${(event: KeyboardEvent) => this.#keyed(event, column, chosen)}
      @pointerdown=${this.#drag.began}
      @pointermove=${this.#drag.moved}
    >
      ${content}
    </button>`;
  }

  /** Arrows go from column to column; with Shift, the period goes along. */
  #keyed(event: KeyboardEvent, { first, last }: TimeColumn, chosen: Chosen | null): void {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    if (!(event.currentTarget instanceof HTMLElement)) return;
    event.preventDefault();
    const { currentTarget } = event;
    const next =
      event.key === 'ArrowRight'
        ? currentTarget.nextElementSibling
        : currentTarget.previousElementSibling;
    if (!(next instanceof HTMLElement)) return;
    next.focus();
    if (event.shiftKey)
      this.#widen([Number(next.dataset['first']), Number(next.dataset['last'])], chosen, [
        first,
        last,
      ]);
  }

  /** Chooses from where the period began to other steps. */
  #widen(to: Chosen, chosen: Chosen | null, from: Chosen = to): void {
    const anchor = this.#anchor ?? chosen ?? from;
    this.#choose(Math.min(anchor[0], to[0]), Math.max(anchor[1], to[1]));
    this.#anchor = anchor;
  }

  #chooseAll(): void {
    this.#pause();
    this.#anchor = null;
    this.#send({ from: null, to: null });
  }

  /** Chooses on behalf of the reader. */
  #choose(first: number, last: number): void {
    this.#pause();
    this.#anchor = [first, last];
    this.#send(stepDates(this.#columns?.steps ?? [], first, last));
  }

  /** Lets the days pass: from the one after the chosen, or from the first. */
  #play(steps: readonly TimeStep[], chosen: Chosen | null): void {
    const next = chosen ? chosen[1] + 1 : 0;
    this.playing = true;
    this.#show(steps, next < steps.length ? next : 0);
  }

  #show(steps: readonly TimeStep[], index: number): void {
    const { from, to } = steps[index] ?? noFilter;
    this.#played = { from, to };
    this.#anchor = null;
    this.#send(this.#played);
    this.dispatchEvent(new TimePlayEvent(index));
    this.#timer = setTimeout(() => {
      if (index + 1 < steps.length) this.#show(steps, index + 1);
      else this.#pause();
    }, this.pace);
  }

  #pause(): void {
    clearTimeout(this.#timer);
    this.#played = null;
    if (this.playing) this.dispatchEvent(new TimePlayEvent(null));
    this.playing = false;
  }

  #send({ from, to }: Pick<ClaimFilter, 'from' | 'to'>): void {
    this.dispatchEvent(new ConflictFilterEvent({ ...this.filter, from, to }));
  }
}

function statusLine(columns: TimeColumns, chosen: Chosen, shows: Shows): TemplateResult {
  const [certain, others] = statusText(columns, chosen, shows);
  return html`<p class="timeline-status"><b>${certain}</b>${others}</p>`;
}

/** Where a column is in the chosen period, for the frame around that. */
function placeIn(chosen: Chosen, { first, last }: TimeColumn): 'only' | 'start' | 'end' | 'middle' {
  const isStart = first === chosen[0] && last === first;
  const isEnd = last === chosen[1] && last === first;
  return isStart && isEnd ? 'only' : isStart ? 'start' : isEnd ? 'end' : 'middle';
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-timeline': ConflictTimeline;
  }
}
