// @vitest-environment happy-dom
import { html } from 'lit';
import { expect, test } from 'vitest';
import {
  laneBar,
  laneBars,
  type Shows,
  softEnds,
} from '../../../src/elements/timeline/timeline-bars.ts';
import { timeScale } from '../../../src/elements/timeline/time-scale.ts';
import { timeLanes } from '../../../src/story/time-lanes.ts';
import { drawn, one, words } from '../fixtures/mounted.ts';
import { villageStory } from '../fixtures/village-story.ts';

const story = villageStory();
const lanes = timeLanes(story);
const { bars, height } = laneBars(lanes, timeScale(story));

/** A lane's drawing: six claims by 4 May, one of 3 May, one of perhaps both days. */
function lane(index: number, shows: Shows = () => true): HTMLElement {
  return drawn(html`<svg>${laneBar(story, bars[index]!, shows)}</svg>`);
}

/** The stripes of a drawing as voice, top and height. */
const stripes = (root: ParentNode): (string | null)[][] =>
  [...root.querySelectorAll('rect')].map((rect) =>
    ['data-voice', 'y', 'height'].map((name) => rect.getAttribute(name)),
  );

test('a lane is as thick as its claims are many, and never so thin that it is lost', () => {
  expect(bars.map(({ lane: { edtf }, thickness }) => [edtf, thickness])).toEqual([
    ['../2021-05-04', 6],
    ['2021-05-03', 3],
    ['2021-05-03?/2021-05-04?', 3],
  ]);
});

test('lanes stand below each other with room for their numbers', () => {
  // 2 px above each; a lane's room is at least 9 px, and it stands in the middle of that.
  expect(bars.map(({ top }) => top)).toEqual([3.5, 16, 27]);
  expect(height).toBe(35);
  const [thick] = lanes;
  const many = { ...thick!, claims: Array.from({ length: 20 }, () => story.claims[0]!) };
  const taller = laneBars([many, many], timeScale(story));
  expect(taller.bars.map(({ top, thickness }) => [top, thickness])).toEqual([
    [2, 20],
    [24, 20],
  ]);
  expect(taller.height).toBe(46);
});

test('a lane reaches over its days, and from the edge where its beginning is open', () => {
  expect(bars.map(({ left, right }) => [left, right])).toEqual([
    [0, 100],
    [0, 50],
    [0, 100],
  ]);
});

test('each claim is a stripe in the colour of who speaks, the sides in the story’s order', () => {
  expect(stripes(lane(0))).toEqual([
    ['teal', '3.5', '1'],
    ['orange', '4.5', '1'],
    ['article', '5.5', '4'],
  ]);
  expect(stripes(lane(1))).toEqual([['teal', '16', '3']]);
});

test('in a lane that is thicker than its claims are many, they share its thickness', () => {
  const [, monday] = bars;
  const claims = story.claims.filter(({ id }) => ['weir-blocked', 'reeds-cut'].includes(id));
  const bar = { ...monday!, lane: { ...monday!.lane, claims } };
  expect(stripes(drawn(html`<svg>${laneBar(story, bar, () => true)}</svg>`))).toEqual([
    ['teal', '16', '1.5'],
    ['orange', '17.5', '1.5'],
  ]);
});

test('what a filter hides comes last and without a colour of its own', () => {
  const shows: Shows = ({ id }) => !['mayor-comment', 'onlookers'].includes(id);
  expect(stripes(lane(0, shows))).toEqual([
    ['orange', '3.5', '1'],
    ['article', '4.5', '3'],
    ['hidden', '7.5', '2'],
  ]);
});

test('the number beside a lane says how many of its claims are shown', () => {
  const number = (root: ParentNode): string => words(one(root, 'text'));
  expect(number(lane(0))).toBe('6');
  expect(number(lane(0, ({ claimant }) => claimant === null))).toBe('4/6');
  expect(number(lane(1, () => false))).toBe('0/1');
  expect(one<SVGTextElement>(lane(1), 'text').getAttribute('x')).toBe('50%');
});

test('an end fades where its day is open or uncertain, and each fade is drawn', () => {
  const mask = (root: ParentNode): string | null =>
    one<SVGElement>(root, '.lane > g').getAttribute('mask');
  const masks = [lane(0), lane(1), lane(2)].map(mask);
  expect(masks).toEqual(['url(#cm-soft-open-certain)', null, 'url(#cm-soft-uncertain-uncertain)']);
  const ends = drawn(html`<svg>${softEnds()}</svg>`);
  const ids = [...ends.querySelectorAll('mask')].map(({ id }) => `url(#${id})`);
  expect(ids).toHaveLength(8);
  expect(ids).toContain(masks[0]);
  expect(ids).toContain(masks[2]);
  for (const one of ends.querySelectorAll('mask')) {
    const fill = one.querySelector('rect')?.getAttribute('fill') ?? '';
    expect(ends.querySelector(fill.slice('url('.length, -1))?.localName).toBe('linearGradient');
  }
});

test('an open end fades longer than an uncertain one, and a certain one not at all', () => {
  const ends = drawn(html`<svg>${softEnds()}</svg>`);
  const stops = (pair: string): string[] =>
    [...ends.querySelectorAll(`[id="cm-fade-${pair}"] stop`)].map(
      (stop) => `${stop.getAttribute('offset')} ${stop.getAttribute('stop-opacity') ?? 1}`,
    );
  expect(stops('uncertain-certain')).toEqual(['0 0.08', '30% 1', '100% 1']);
  expect(stops('certain-open')).toEqual(['0% 1', '40% 1', '1 0.08']);
  // With both ends open something between them is drawn in full.
  expect(stops('open-open')).toEqual(['0 0.08', '60% 1', '64% 1', '1 0.08']);
});
