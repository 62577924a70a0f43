import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Claim, Story } from '../../story/story.ts';
import type { TimeColumn, TimeColumns } from '../../story/time-columns.ts';
import type { DateText } from '../../words/date-text.ts';
import {
  marks,
  marksKey,
  type MarksSize,
  type PlotSize,
  plotSize,
  type Shows,
} from '../shared/claim-marks.ts';
import { columnLabel, isDays, timesBeside } from './timeline-text.ts';
import * as words from '../../words/words.ts';

/** What the static and the interactive timeline fill in differently; both are equally high. */
export interface TimelineParts {
  shows: Shows;
  dates: DateText;
  /** The first and the last step chosen; null for all. */
  chosen: readonly [number, number] | null;
  /** In place of the explanation beside the heading; null for that. */
  heading: TemplateResult | null;
  /** At the end of the heading's line. */
  controls: TemplateResult | typeof nothing;
  /** A column with its content and the claims of it that are shown. */
  column(column: TimeColumn, content: TemplateResult, shown: readonly Claim[]): TemplateResult;
  /** Below the drawing. */
  status: TemplateResult | typeof nothing;
}

/**
 * The timeline: each claim as a mark in the column of its day, between two where it may be of either, on a
 * bar where it is of several, and beside the axis where the article gives no day.
 */
export function timelineLayout(
  story: Story,
  columns: TimeColumns,
  parts: TimelineParts,
): TemplateResult | typeof nothing {
  const { spans, earlier, later, announced, undated } = columns;
  const beside = earlier.length + later.length + announced.length;
  const inPeriod = [...columns.columns, ...spans].some(({ claims }) => claims.length > 0);
  if (columns.steps.length === 0 || (!inPeriod && beside === 0)) return nothing;
  const size = plotSize(columns.columns.map(({ claims }) => claims.length));
  const off = parts.chosen !== null;
  const rest = [
    block(story, undated, size, parts.shows, words.timeline.undated, words.timeline.noDay, off),
    aside(story, earlier, size, parts, words.timeline.earlier),
    aside(story, later, size, parts, words.timeline.later),
    aside(story, announced, size, parts, words.timeline.announced),
  ];
  return html`<section
    class="timeline"
    aria-label=${words.timeline.name}
    data-density=${size.density}
  >
    <div class="timeline-head">
      <p>${parts.heading ?? html`<b>${words.timeline.heading}</b> ${marksKey(size.as)}`}</p>
      ${parts.controls}
    </div>
    <div class="timeline-plot">
      <div
        class=${columns.columns.some(({ uncertain }) => uncertain) ? 'timeline-days tagged' : 'timeline-days'}
        role="group"
        aria-label=${words.timeline.days}
      >
        ${columns.columns.map((one) => column(story, columns, one, size, parts))}
      </div>
      ${spans.length === 0 ? nothing : bar(story, columns, size, parts)}
      ${undated.length + beside === 0 ? nothing : html`<div class="timeline-rest">${rest}</div>`}
    </div>
    ${parts.status}
  </section>`;
}

function column(
  story: Story,
  columns: TimeColumns,
  one: TimeColumn,
  size: PlotSize,
  parts: TimelineParts,
): TemplateResult {
  const { claims, uncertain } = one;
  const shown = claims.filter(parts.shows);
  const isFirst = columns.columns.find((other) => other.uncertain) === one;
  const tag = isDays(columns.steps) ? words.timeline.dayUncertain : words.timeline.dateUncertain;
  return parts.column(
    one,
    html`<span class="day">${columnLabel(columns, one, parts.dates)}</span>
      <span class="stack">
        ${uncertain && isFirst ? html`<i>${tag}</i>` : nothing}
        ${
          claims.length === 0
            ? nothing
            : html`<b>${shown.length}</b
                >${marks(story, claims, size.column(claims.length), parts.shows)}`
        }
      </span>`,
    shown,
  );
}

/** What is of more than one step, strung on a bar from the first of them to the last. */
function bar(
  story: Story,
  { steps, columns, spans }: TimeColumns,
  size: PlotSize,
  { shows, chosen }: TimelineParts,
): TemplateResult {
  const claims = spans.flatMap((span) => span.claims);
  const place = (index: number): string => `${Math.round((1e4 * index) / columns.length) / 100}%`;
  const start = Math.min(...spans.map(({ first }) => first));
  const end = Math.max(...spans.map(({ last }) => last));
  const from = place(columns.findIndex(({ first, last }) => first === start && last === start));
  const to = place(columns.findLastIndex(({ last }) => last <= end) + 1);
  const isOff =
    chosen !== null && !spans.some(({ first, last }) => first <= chosen[1] && last >= chosen[0]);
  return html`<div
    class="timeline-spans"
    data-off=${isOff ? 'all' : chosen === null ? nothing : 'some'}
  >
    <svg class="bar" width="100%" height="100%" aria-hidden="true">
      ${svg`<line x1=${from} x2=${to} y1="50%" y2="50%"></line><line x1=${from} x2=${from} y1="20%" y2="80%"></line><line x1=${to} x2=${to} y1="20%" y2="80%"></line>`}
    </svg>
    <p>
      ${marks(story, claims, size.row(claims.length), shows)}
      <b>${claims.filter(shows).length}</b>
      ${isDays(steps) ? words.timeline.severalDays : words.timeline.longerTime}
    </p>
  </div>`;
}

/** Claims that have no place on the axis, with how many they are above and what they are below. */
function block(
  story: Story,
  claims: readonly Claim[],
  size: PlotSize,
  shows: Shows,
  name: string,
  explained: string,
  off: boolean,
): TemplateResult | typeof nothing {
  return claims.length === 0
    ? nothing
    : html`<div ?data-off=${off}>
        <p><b>${claims.filter(shows).length}</b> ${name}</p>
        ${marks(story, claims, size.block(claims.length), shows)}
        <p class="day">${explained}</p>
      </div>`;
}

function aside(
  story: Story,
  claims: readonly Claim[],
  size: PlotSize,
  { shows, dates, chosen }: TimelineParts,
  name: (when: string) => string,
): TemplateResult | typeof nothing {
  if (claims.length === 0) return nothing;
  const few: MarksSize = { as: 'marks', wide: claims.length, high: 1 };
  return html`<div class="timeline-aside" ?data-off=${chosen !== null}>
    <b>${claims.filter(shows).length}</b>
    ${marks(story, claims, claims.length > 6 ? size.block(claims.length) : few, shows)}
    <p class="day">${name(timesBeside(story, claims, dates))}</p>
  </div>`;
}

/** The class of a column: its border is dashed where the day is uncertain. */
export function columnClass({ uncertain }: TimeColumn): string {
  return uncertain ? 'timeline-day uncertain' : 'timeline-day';
}
