import { html, LitElement, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type ClaimFilter, noFilter, passes } from '../../story/filter.ts';
import type { Claim, Story } from '../../story/story.ts';
import { canBeWithin } from '../../story/can-be-within.ts';
import { chosenSteps, stepDates, timeSteps, type TimeStep } from '../../story/time-lanes.ts';
import plainButtonCss from '../shared/styles/plain-button.css?inline';
import { textStyles } from '../shared/styles/shared-styles.ts';
import { ConflictFilterEvent } from '../../reading/events.ts';
import { type DateText, dateText } from '../../words/date-text.ts';
import type { TimeBrushEvent } from './time-brush.ts';
import { timelineIcon } from './timeline-icons.ts';
import { laneWords, timelineLayout } from './timeline-layout.ts';
import css from './conflict-timeline.css?inline';
import timelineCss from './timeline.css?inline';
import voiceColoursCss from '../../scene/voice-colours.css?inline';
import * as words from '../../words/words.ts';

/**
 * When the claims are about: choose a day, a period with two thumbs or by drawing across it, or let
 * the days pass. A claim with an uncertain date is shown for each day that it can be of.
 *
 * @slot - the timeline as the page brings it, shown until this element takes its place
 * @fires conflict-filter - other dates were chosen; `filter`
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
  /** How long a day stands while the days pass, in milliseconds. */
  @property({ attribute: false }) pace = 1800;

  @state() private playing = false;

  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The dates that playing has set; others mean that somebody else has. */
  #played: Pick<ClaimFilter, 'from' | 'to'> | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#pause();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { from, to } = this.filter;
    const foreign = this.#played && (this.#played.from !== from || this.#played.to !== to);
    if (changed.has('story') || (changed.has('filter') && foreign)) this.#pause();
  }

  override render(): TemplateResult {
    const { story } = this;
    const steps = story ? timeSteps(story) : [];
    if (!story || steps.length === 0) return html`<slot></slot>`;
    const dates = dateText([...navigator.languages, story.language]);
    const chosen = chosenSteps(steps, this.filter);
    const undated = { ...this.filter, from: null, to: null };
    const others = story.claims.filter((claim) => passes(story, claim, undated));
    const shown = new Set(others.filter(({ range }) => canBeWithin(range, this.filter)));
    return timelineLayout(story, {
      shows: (claim) => shown.has(claim),
      controls: this.#controls(steps, chosen),
      overlay: html`<conflict-time-brush
        .steps=${steps.map((step) => dates.long(step))}
        .chosen=${chosen}
        @time-brush=${({ first, last }: TimeBrushEvent) => this.#choose(steps, first, last)}
      ></conflict-time-brush>`,
      days: steps.map((step, index) => this.#day(steps, index, dates, others, chosen)),
      status: statusText(story, dates, steps, chosen, [...shown]),
    });
  }

  #controls(steps: readonly TimeStep[], chosen: [number, number] | null): TemplateResult {
    const end = steps.length - 1;
    const back = !chosen || chosen[0] > 0;
    const onward = !chosen || chosen[1] < end;
    const { playing } = this;
    return html`<div class="controls" role="group" aria-label=${words.timeline.days}>
      ${this.#control(words.timeline.previousDay, 'previous', back, () => this.#step(steps, chosen, -1))}
      ${this.#control(
        playing ? words.timeline.pause : words.timeline.play,
        playing ? 'pause' : 'play',
        true,
        () => {
          if (playing) this.#pause();
          else this.#play(steps, chosen);
        },
      )}
      ${this.#control(words.timeline.nextDay, 'next', onward, () => this.#step(steps, chosen, 1))}
      <button
        type="button"
        class="all"
        aria-disabled=${chosen === null ? 'true' : 'false'}
        @click=${() => {
          if (chosen) this.#choose(steps, 0, end);
        }}
      >
        ${words.timeline.allDates}
      </button>
    </div>`;
  }

  /** A button keeps the focus when there is nothing left to do for it. */
  #control(
    label: string,
    icon: Parameters<typeof timelineIcon>[0],
    enabled: boolean,
    act: () => void,
  ): TemplateResult {
    return html`<button
      type="button"
      class=${icon}
      aria-label=${label}
      title=${label}
      aria-disabled=${enabled ? 'false' : 'true'}
      @click=${() => {
        if (enabled) act();
      }}
    >
      ${timelineIcon(icon)}
    </button>`;
  }

  #day(
    steps: readonly TimeStep[],
    index: number,
    dates: DateText,
    others: readonly Claim[],
    chosen: [number, number] | null,
  ): TemplateResult {
    const step = steps[index] ?? { from: 0, to: 0 };
    const count = others.filter(({ range }) => canBeWithin(range, step)).length;
    const alone = chosen?.[0] === index && chosen[1] === index;
    const within = chosen !== null && chosen[0] <= index && index <= chosen[1];
    return html`<button
      type="button"
      class="timeline-day"
      lang=${dates.language}
      aria-pressed=${alone ? 'true' : 'false'}
      ?data-within=${within}
      @click=${() => {
        if (alone) this.#choose(steps, 0, steps.length - 1);
        else this.#choose(steps, index, index);
      }}
    >
      ${dates.short(step)} <small lang=${words.language.tag}>${words.counts.claims(count)}</small>
    </button>`;
  }

  /** Chooses on behalf of the reader. */
  #choose(steps: readonly TimeStep[], first: number, last: number): void {
    this.#pause();
    this.#send(stepDates(steps, first, last));
  }

  /** Moves the chosen period by a day; without one, begins at the first or the last. */
  #step(steps: readonly TimeStep[], chosen: [number, number] | null, by: 1 | -1): void {
    const edge = by === 1 ? 0 : steps.length - 1;
    const [first, last] = chosen ? [chosen[0] + by, chosen[1] + by] : [edge, edge];
    this.#choose(steps, first, last);
  }

  /** Lets the days pass: from the one after the chosen, or from the first. */
  #play(steps: readonly TimeStep[], chosen: [number, number] | null): void {
    const next = chosen ? chosen[1] + 1 : 0;
    this.playing = true;
    this.#show(steps, next < steps.length ? next : 0);
  }

  #show(steps: readonly TimeStep[], index: number): void {
    const { from, to } = steps[index] ?? noFilter;
    this.#played = { from, to };
    this.#send(this.#played);
    if (index + 1 >= steps.length) {
      this.#pause();
      return;
    }
    this.#timer = setTimeout(() => this.#show(steps, index + 1), this.pace);
  }

  #pause(): void {
    clearTimeout(this.#timer);
    this.#played = null;
    this.playing = false;
  }

  #send({ from, to }: Pick<ClaimFilter, 'from' | 'to'>): void {
    this.dispatchEvent(new ConflictFilterEvent({ ...this.filter, from, to }));
  }
}

/** “29 September: 21 of 65 claims can be of this day.” and the article's words for its dates. */
function statusText(
  story: Story,
  dates: DateText,
  steps: readonly TimeStep[],
  chosen: [number, number] | null,
  shown: readonly Claim[],
): TemplateResult | string {
  const total = story.claims.length;
  const claims =
    shown.length === total
      ? words.counts.claims(total)
      : words.counts.someClaims(shown.length, total);
  const [first, last] = chosen ?? [];
  const from = steps[first ?? -1]?.from;
  const to = steps[last ?? -1]?.to;
  if (from === undefined || to === undefined) {
    return words.timeline.all(claims);
  }
  // “Since 1993” says nothing of one day: only dates that begin or end within the chosen ones do.
  const within = (instant: number | null): boolean =>
    instant !== null && instant >= from && instant <= to;
  const said = laneWords({ claims: shown.filter(({ range }) => range.some(within)) });
  const period = html`<b lang=${dates.language}>${dates.long({ from, to })}</b>`;
  const days = (last ?? 0) - (first ?? 0) + 1;
  return html`${words.timeline.chosen(period, words.counts.someClaims(shown.length, total), days)}${
    said.length > 0 ? words.timeline.words(html`<bdi>${said.join(', ')}</bdi>`) : ''
  }`;
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-timeline': ConflictTimeline;
  }
}
