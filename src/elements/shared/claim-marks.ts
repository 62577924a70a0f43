import { html, nothing, svg, type TemplateResult } from 'lit';
import { HOLLOW_LINE, voiceMark, voiceMarks } from '../../scene/signs/voice-shape.ts';
import { isDenial } from '../../story/answers.ts';
import type { Claim, Story } from '../../story/story.ts';
import type { Voice } from '../../story/vocabulary/voice-colours.ts';
import { sideColour } from '../../story/who.ts';
import * as words from '../../words/words.ts';

/** The room of a mark, in the unit of the drawing; in the page it is 1em. */
const CELL = 12;
const RADIUS = 5;
/** No stack is higher than this many marks. */
const MOST_ROWS = 6;
/** More claims than this in a column, or more marks than this side by side, are drawn as bars. */
const MOST_MARKS = 60;
/** A block or a row of more claims than these is drawn as a bar. */
const MOST_IN_BLOCK = 72;
const MOST_IN_ROW = 24;

/** What of some claims is shown: which of them pass a filter. */
export type Shows = (claim: Claim) => boolean;

/** How large some claims are drawn, in cells. */
export interface MarksSize {
  wide: number;
  high: number;
  /** One mark for each claim, or all together: upwards, or from the left. */
  as: 'marks' | 'bar' | 'strip';
}

/** How a timeline is drawn as a whole. */
export interface PlotSize {
  as: MarksSize['as'];
  /** How much stands side by side: little, much or very much. */
  density: 'l' | 'm' | 's';
  column(claims: number): MarksSize;
  block(claims: number): MarksSize;
  row(claims: number): MarksSize;
}

/** Marks while they can be counted, and bars from then on, for columns of so many claims. */
export function plotSize(columns: readonly number[]): PlotSize {
  const most = Math.max(0, ...columns);
  const side = columns.reduce((all, claims) => all + Math.max(3, wideOf(claims)), 0);
  const as = most > MOST_MARKS || side > MOST_MARKS ? 'bar' : 'marks';
  const room = as === 'bar' ? columns.length * 3 : side;
  const rows = Math.max(4, ...columns.map((claims) => Math.ceil(claims / wideOf(claims))));
  return {
    as,
    density: room <= 18 ? 'l' : room <= 36 ? 'm' : 's',
    column: (claims) =>
      as === 'bar'
        ? { as, wide: 2, high: claims === 0 ? 0 : Math.max(0.25, (claims / most) * MOST_ROWS) }
        : { as, wide: Math.min(claims, wideOf(claims)), high: Math.ceil(claims / wideOf(claims)) },
    block: (claims) =>
      as === 'bar'
        ? { as, wide: Math.min(10, Math.max(0.25, (claims / most) * 2)), high: MOST_ROWS }
        : claims > MOST_IN_BLOCK
          ? { as: 'strip', wide: 10, high: rows }
          : { as, wide: Math.ceil(claims / rows), high: Math.min(claims, rows) },
    row: (claims) =>
      claims > MOST_IN_ROW
        ? { as: 'strip', wide: 10, high: 1 }
        : { as: 'marks', wide: claims, high: 1 },
  };
}

function wideOf(claims: number): number {
  return Math.max(2, Math.ceil(claims / MOST_ROWS));
}

/** Claims of one voice that are drawn alike. */
interface Group {
  voice: Voice;
  denial: boolean;
  shown: boolean;
  claims: number;
}

/**
 * Claims as marks in the colours of who speaks, from the bottom up, or in a wide block from the left.
 * Voices stand together, in the story's order; denials, which are hollow, come after the others of
 * their voice.
 */
export function marks(
  story: Story,
  claims: readonly Claim[],
  { wide, high, as }: MarksSize,
  shows: Shows,
): TemplateResult {
  let drawn = 0;
  return html`<svg
    class="marks"
    width="${round(wide)}em"
    height="${round(high)}em"
    viewBox="0 0 ${round(wide * CELL)} ${round(high * CELL)}"
    aria-hidden="true"
  >
    ${groupsOf(story, claims, shows).map((group) => {
      const first = drawn;
      drawn += group.claims;
      const { voice, denial, shown } = group;
      const { path, hollow } =
        as === 'marks'
          ? marksOf(group, wide, high, first)
          : barOf({ wide, high, as }, first / claims.length, drawn / claims.length, denial);
      const look = [hollow ? 'hollow' : '', shown ? '' : 'off'].filter(Boolean).join(' ');
      return svg`<path data-voice=${voice} class=${look || nothing} d=${path}></path>`;
    })}
  </svg>`;
}

/** What {@link marks} or bars stand for, in a line. */
export function marksKey(as: MarksSize['as']): unknown {
  const { path } = voiceMark('slate', RADIUS, true);
  const sign = html`<svg
    class="marks"
    width="1em"
    height="1em"
    viewBox="-6 -6 12 12"
    aria-hidden="true"
  >
    ${svg`<path class="hollow" d=${path}></path>`}
  </svg>`;
  return as === 'marks' ? words.timeline.marks(sign) : words.timeline.bars(sign);
}

function marksOf(
  { voice, denial, claims }: Group,
  wide: number,
  high: number,
  first: number,
): { path: string; hollow: boolean } {
  const middles = Array.from({ length: claims }, (_, index): [number, number] => {
    const at = first + index;
    const [across, up] =
      wide > 2 && high > 1
        ? [Math.floor(at / high), at % high]
        : [at % wide, Math.floor(at / wide)];
    return [across * CELL + CELL / 2, (high - up) * CELL - CELL / 2];
  });
  return voiceMarks(voice, RADIUS, denial, middles);
}

/** The part of a bar from one share of it to another. */
function barOf(
  { wide, high, as }: MarksSize,
  from: number,
  to: number,
  hollow: boolean,
): { path: string; hollow: boolean } {
  const inset = hollow ? (RADIUS * HOLLOW_LINE) / 2 : 0;
  const flat = as === 'strip';
  const [w, h] = [wide * CELL, high * CELL];
  const [x, y] = flat ? [from * w, 0] : [0, (1 - to) * h];
  const [width, height] = flat ? [(to - from) * w, h] : [w, (to - from) * h];
  const long = Math.max(0.1, width - 2 * inset);
  const path = `M${round(x + inset)} ${round(y + inset)}h${round(long)}v${round(Math.max(0.1, height - 2 * inset))}h${round(-long)}z`;
  return { path, hollow };
}

function groupsOf(story: Story, claims: readonly Claim[], shows: Shows): Group[] {
  const voices = [...new Set<Voice>([...story.sides.map(({ colour }) => colour), 'article'])];
  const groups = voices.flatMap((voice) =>
    [true, false].flatMap((shown) =>
      [false, true].map((denial): Group => ({ voice, denial, shown, claims: 0 })),
    ),
  );
  for (const claim of claims) {
    const [voice, denial, shown] = [sideColour(story, claim), isDenial(claim), shows(claim)];
    const own = groups.find(
      (group) => group.voice === voice && group.denial === denial && group.shown === shown,
    );
    if (own) own.claims++;
  }
  return groups.filter((group) => group.claims > 0);
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
