import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Claim, Story } from '../../story/story.ts';
import type { LaneEnd, TimeLane } from '../../story/time-lanes.ts';
import { sideColour } from '../../story/who.ts';
import type { TimeScale } from './time-scale.ts';

/** Thickness of a lane: a pixel for each claim, and never so thin that it is lost. */
const THINNEST = 3;
/** A lane's room, so that numbers of neighbouring lanes do not touch, and the space below it. */
const LEAST_ROOM = 9;
const GAP = 2;

/** A lane as it is drawn. */
export interface LaneBar {
  lane: TimeLane;
  /** Per cent of the width. */
  left: number;
  right: number;
  /** Pixels from the top. */
  top: number;
  thickness: number;
}

/** The lanes from top to bottom, and how high they are together, in pixels. */
export function laneBars(
  lanes: readonly TimeLane[],
  scale: TimeScale,
): { bars: LaneBar[]; height: number } {
  let height = GAP;
  const bars = lanes.map((lane) => {
    const [left, right] = scale.span(lane.range);
    const thickness = Math.max(THINNEST, lane.claims.length);
    const room = Math.max(LEAST_ROOM, thickness);
    const bar = { lane, left, right, top: height + (room - thickness) / 2, thickness };
    height += room + GAP;
    return bar;
  });
  return { bars, height };
}

/** Per cent of a day; less would not be seen, more would hide the bar. */
const SOFT: Record<LaneEnd, number> = { certain: 0, uncertain: 30, open: 60 };

/** The gradients and masks by which ends fade. An end that the article leaves open fades longer. */
export function softEnds(): SVGTemplateResult {
  const ends: LaneEnd[] = ['certain', 'uncertain', 'open'];
  const pairs = ends.flatMap((start) => ends.map((end) => [start, end] as const));
  return svg`<defs>${pairs
    .filter(([start, end]) => start !== 'certain' || end !== 'certain')
    .map(
      ([start, end]) => svg`<linearGradient id="cm-fade-${start}-${end}">
        ${start === 'certain' ? nothing : svg`<stop offset="0" stop-color="#fff" stop-opacity="0.08"></stop>`}
        <stop offset="${SOFT[start]}%" stop-color="#fff"></stop>
        <stop offset="${100 - SOFT[end] * (start === 'open' ? 0.6 : 1)}%" stop-color="#fff"></stop>
        ${end === 'certain' ? nothing : svg`<stop offset="1" stop-color="#fff" stop-opacity="0.08"></stop>`}
      </linearGradient>
      <mask id="cm-soft-${start}-${end}" maskContentUnits="objectBoundingBox">
        <rect width="1" height="1" fill="url(#cm-fade-${start}-${end})"></rect>
      </mask>`,
    )}</defs>`;
}

/** What of a lane is shown: which claims pass a filter. */
export type Shows = (claim: Claim) => boolean;

/** A lane: its claims as stripes in the colours of who speaks, and how many they are. */
export function laneBar(
  story: Story,
  { lane, left, right, top, thickness }: LaneBar,
  shows: Shows,
): SVGTemplateResult {
  const shown = lane.claims.filter(shows);
  const stripe = thickness / lane.claims.length;
  let above = 0;
  const stripes = stripesOf(story, lane.claims, shows).map(({ voice, claims }) => {
    const y = top + above;
    above += claims * stripe;
    return svg`<rect data-voice=${voice} x="${left}%" y=${round(y)} width="${round(right - left)}%" height=${round(claims * stripe)}></rect>`;
  });
  const soft = lane.start !== 'certain' || lane.end !== 'certain';
  const count =
    shown.length === lane.claims.length ? shown.length : `${shown.length}/${lane.claims.length}`;
  return svg`<g class="lane">
    <g mask=${soft ? `url(#cm-soft-${lane.start}-${lane.end})` : nothing}>${stripes}</g>
    <text x="${right}%" dx="4" y=${round(top + thickness / 2)} dy="0.35em">${count}</text>
  </g>`;
}

/** How many claims each voice has, in the story's order; what a filter hides comes last, without one. */
function stripesOf(
  story: Story,
  claims: readonly Claim[],
  shows: Shows,
): { voice: string; claims: number }[] {
  const order = [...story.sides.map(({ colour }) => colour), 'article'];
  const voices = claims.map((claim) => (shows(claim) ? sideColour(story, claim) : 'hidden'));
  return [...new Set([...order, 'hidden'])]
    .map((voice) => ({ voice, claims: voices.filter((one) => one === voice).length }))
    .filter((stripe) => stripe.claims > 0);
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
