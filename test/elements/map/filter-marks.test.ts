// @vitest-environment happy-dom
import { render } from 'lit';
import { expect, test } from 'vitest';
import { claimsList } from '../../../src/elements/list/claims-list.ts';
import { markFilter } from '../../../src/elements/map/filter-marks.ts';
import { type FilteredClaims, unfiltered } from '../../../src/story/filter.ts';
import { allWords, drawn, one, words } from '../fixtures/mounted.ts';
import { villageStory } from '../fixtures/village-story.ts';

const story = villageStory();
const nothingHidden = unfiltered(story);

/** A filter that leaves out these claims and keeps those as context. */
function without(hidden: string[], context: string[] = []): FilteredClaims {
  const rest = story.claims.map(({ id }) => id);
  const shown = rest.filter((id) => !hidden.includes(id) && !context.includes(id));
  return { shown: new Set(shown), context: new Set(context), hidden: new Set(hidden) };
}

/** The list of the whole story with every group folded, and how to mark it. */
function list(): { root: HTMLElement; mark: Mark } {
  const root = drawn(claimsList(story));
  for (const group of root.querySelectorAll('details')) group.open = false;
  return {
    root,
    mark: ({ filtered = nothingHidden, searching = false }) =>
      markFilter(root, filtered, searching),
  };
}

type Mark = (state: { filtered?: FilteredClaims; searching?: boolean }) => void;

const item = (root: ParentNode, id: string): HTMLElement => one(root, `[data-claim="${id}"]`);
const group = (root: ParentNode, place: string): HTMLDetailsElement =>
  one(root, `details[data-place="${place}"]`);
const open = (root: ParentNode): string[] =>
  [...root.querySelectorAll('details[open] h4')].map(words);
const headings = (root: ParentNode): string[] =>
  [...root.querySelectorAll<HTMLElement>('[data-groups]')]
    .filter(({ hidden }) => !hidden)
    .map(words);

test('a claim that the filter hides is gone, and comes back with it', () => {
  const { root, mark } = list();
  mark({ filtered: without(['moor-area']) });
  expect(item(root, 'moor-area').hidden).toBe(true);
  expect(item(root, 'moor-distance').hidden).toBe(false);
  mark({});
  expect(item(root, 'moor-area').hidden).toBe(false);
});

test('a claim that only belongs to a thread stands there as context', () => {
  const { root, mark } = list();
  mark({ filtered: without([], ['weir-blocked']) });
  expect(item(root, 'weir-blocked').matches('[data-context]:not([hidden])')).toBe(true);
  expect(item(root, 'weir-denial').hasAttribute('data-context')).toBe(false);
  mark({});
  expect(item(root, 'weir-blocked').hasAttribute('data-context')).toBe(false);
});

test('the note of a claim stands at its own heading, wherever its answers are', () => {
  const { root, mark } = list();
  const claim = item(root, 'weir-blocked');
  claim.prepend(one(claim, '.claim-answers'));
  mark({ filtered: without([], ['weir-blocked']) });
  expect(one(claim, ':scope > .claim-head').dataset['note']).toMatch(/filter/);
});

test('a group counts what passes of its claims', () => {
  const { root, mark } = list();
  const count = (): string => words(one(group(root, 'moor'), '.claims-count'));
  expect(count()).toBe('2');
  mark({ filtered: without(['moor-area']) });
  expect(count()).toBe('1 of 2');
  mark({});
  expect(count()).toBe('2');
});

test('an answer counts as a claim, and what stands there for its thread does not', () => {
  const { root, mark } = list();
  expect(words(one(group(root, 'millbridge'), '.claims-count'))).toBe('3');
  mark({ filtered: without([], ['weir-denial', 'mayor-comment']) });
  expect(words(one(group(root, 'millbridge'), '.claims-count'))).toBe('1 of 3');
  expect(group(root, 'millbridge').hidden).toBe(false);
});

test('the numbers of headings are those of their groups together, also with a filter', () => {
  const { root, mark } = list();
  const claims = story.claims.length;
  expect(sums(root)).toEqual([claims]);
  mark({ filtered: without(['moor-area', 'onlookers'], ['weir-blocked']) });
  expect(sums(root)).toEqual([claims - 3]);
});

/** The claims that headings count, and that the groups below each of them count: one number where they agree. */
function sums(root: ParentNode): number[] {
  const sum = (selector: string): number =>
    allWords(root, selector).reduce((all, count) => all + Number.parseInt(count), 0);
  return [...new Set([sum('h3 .claims-count'), sum('h4 .claims-count')])];
}

test('the list can be written anew after its counts were marked', () => {
  const { root, mark } = list();
  mark({ filtered: without(['moor-area']) });
  const fewer = { ...story, claims: story.claims.filter(({ id }) => id !== 'moor-area') };
  render(claimsList(fewer), root);
  expect(words(one(group(root, 'moor'), '.claims-count'))).toBe('1');
});

test('a list that the page brings as HTML is marked as well', () => {
  const page = document.createElement('div');
  page.innerHTML = `<h3 data-groups>On the map</h3><details class="claims-group">
    <summary><span class="claims-count">2</span></summary>
    <ol><li data-claim="moor-area"></li><li data-claim="moor-distance"></li></ol></details>`;
  markFilter(page, without(['moor-area']), false);
  expect(words(one(page, '.claims-count'))).toBe('1 of 2');
  expect(item(page, 'moor-area').hidden).toBe(true);
});

test('a group without any claim left is gone, and so is a heading without groups', () => {
  const { root, mark } = list();
  mark({ filtered: without(['moor-area', 'moor-distance']) });
  expect(group(root, 'moor').hidden).toBe(true);
  expect(group(root, 'millbridge').hidden).toBe(false);
  expect(headings(root)).toEqual(['On the map 4 of 6', 'Without a place 2']);
  const unlocated = ['stream-disputed', 'onlookers'];
  mark({ filtered: without(unlocated) });
  expect(group(root, 'moor').hidden).toBe(false);
  expect(headings(root)).toEqual(['On the map 6']);
  expect(one(root, '.claims-explained').hidden).toBe(true);
  const located = story.claims.map(({ id }) => id).filter((id) => !unlocated.includes(id));
  mark({ filtered: without(located) });
  expect(headings(root)).toEqual(['Without a place 2']);
  expect(one(root, '.claims-explained').hidden).toBe(false);
});

test('while words are looked for, groups with claims unfold, and no others', () => {
  const { root, mark } = list();
  const located = story.claims.filter(({ where }) => where.place !== 'moor').map(({ id }) => id);
  mark({ filtered: without(located) });
  expect(open(root)).toEqual([]);
  mark({ filtered: without(located), searching: true });
  expect(open(root)).toEqual(['The Moor 2']);
});
