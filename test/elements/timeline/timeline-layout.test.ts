// @vitest-environment happy-dom
import { html, nothing } from 'lit';
import { expect, test } from 'vitest';
import {
  laneDate,
  laneWords,
  timelineLayout,
  type TimelineParts,
} from '../../../src/elements/timeline/timeline-layout.ts';
import type { Claim, Story } from '../../../src/story/story.ts';
import { timeLanes } from '../../../src/story/time-lanes.ts';
import { allWords, drawn, one, words } from '../fixtures/mounted.ts';
import { villageStory } from '../fixtures/village-story.ts';

const story = { ...villageStory(), language: 'en-GB' };

/** The timeline with two days, changed as told. */
function layout(changes: Partial<TimelineParts> = {}, shown: Story = story): HTMLElement {
  const parts: TimelineParts = {
    shows: () => true,
    controls: nothing,
    overlay: nothing,
    days: [html`<i>Mon</i>`, html`<i>Tue</i>`],
    status: 'What it shows.',
    ...changes,
  };
  return drawn(timelineLayout(shown, parts));
}

/** The story with claims that begin in earlier years. */
function since(...years: number[]): Story {
  const [first] = story.claims as [Claim];
  const earlier = years.map((year): Claim => ({
    ...first,
    id: `since-${year}`,
    when: { edtf: `${year}/2021-05-04`, words: `since ${year}` },
    range: [Date.UTC(year, 0, 1), Date.UTC(2021, 4, 5) - 1],
  }));
  return { ...story, claims: [...story.claims, ...earlier] };
}

const rules = (root: ParentNode): (string | null)[] =>
  [...root.querySelectorAll('.timeline-rule')].map((line) => line.getAttribute('x1'));

test('it draws a lane for each date, and says the same in words for who does not see it', () => {
  const root = layout();
  expect(root.querySelectorAll('.lane')).toHaveLength(3);
  expect(one<SVGElement>(root, '.timeline-lanes').getAttribute('aria-hidden')).toBe('true');
  // Which spaces stand around a dash differs between versions of Node.
  const rows = allWords(root, 'tbody tr').map((row) => row.replace(/\s*–\s*/, '–'));
  expect(rows).toEqual([
    'by 4 May 2021 6',
    '3 May 2021 “on Monday” 1',
    '3–4 May 2021, day uncertain 1',
  ]);
  expect(allWords(root, 'thead th')).toEqual(['Date', 'In the article’s words', 'Claims']);
  expect(one(root, 'section').getAttribute('aria-label')).toBe('Timeline');
});

test('a lane’s claims are shown or not as the filter has it', () => {
  const root = layout({ shows: ({ id }) => id === 'weir-blocked' });
  expect(allWords(root, '.lane text')).toEqual(['0/6', '1', '0/1']);
  // The table is of all dates.
  expect(root.querySelectorAll('tbody tr')).toHaveLength(3);
});

test('a rule begins each day; the days are labelled in order', () => {
  const root = layout();
  expect(rules(root)).toEqual(['0%', '50%']);
  expect(allWords(root, '.timeline-days > i')).toEqual(['Mon', 'Tue']);
});

test('what the interactive one adds stands in its places', () => {
  const root = layout({
    controls: html`<b class="play"></b>`,
    overlay: html`<b class="brush"></b>`,
    status: html`<b>3 May</b>: 2 claims`,
  });
  expect(one(root, '.play').parentElement?.className).toBe('timeline-head');
  expect(one(root, '.brush').parentElement?.className).toBe('timeline-plot');
  expect(words(one(root, '.timeline-status'))).toBe('3 May: 2 claims');
});

test('earlier years have a part of their own, cut off from the days', () => {
  const root = layout({}, since(1993, 1988));
  expect(words(one(root, '.timeline-earlier'))).toBe('1988, 1993');
  expect(one(root, '.timeline-plot').classList.contains('has-earlier')).toBe(true);
  expect(root.querySelectorAll('.timeline-cut')).toHaveLength(1);
  expect(rules(root)).toEqual(['17.5%', '58.75%']);
  const without = layout();
  expect(without.querySelector('.timeline-earlier, .timeline-cut, .has-earlier')).toBeNull();
});

test('more than three earlier years are named by the first and the last', () => {
  expect(words(one(layout({}, since(1905, 1988, 1993)), '.timeline-earlier'))).toBe(
    '1905, 1988, 1993',
  );
  expect(words(one(layout({}, since(1905, 1988, 1993, 2016)), '.timeline-earlier'))).toBe(
    '1905–2016',
  );
});

test('a date is in the story’s language, its words are the article’s, each once', () => {
  const [, monday] = timeLanes(story);
  expect(laneDate(story, monday!)).toBe('3 May 2021');
  expect(laneDate({ language: 'de' }, monday!)).toBe('3. Mai 2021');
  expect(laneDate(story, { ...monday!, claims: [] })).toBe('');
  const said = (text: string | null): Claim => ({
    ...story.claims[0]!,
    when: { edtf: '2021-05-03', words: text },
  });
  expect(
    laneWords({ claims: [said('Monday'), said(null), said('today'), said('Monday')] }),
  ).toEqual(['“Monday”', '“today”']);
});
