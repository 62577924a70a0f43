// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { claimsList } from '../../../src/elements/list/claims-list.ts';
import { markSelection } from '../../../src/elements/map/list-marks.ts';
import type { Selection } from '../../../src/reading/events.ts';
import { NOTHING } from '../../../src/reading/selection.ts';
import { drawn, one, words } from '../fixtures/mounted.ts';
import { villageStory } from '../fixtures/village-story.ts';

const story = villageStory();

/** The list of the whole story with every group folded, and how to mark it. */
function list(): { root: HTMLElement; mark: (selection: Selection) => void } {
  const root = drawn(claimsList(story));
  for (const group of root.querySelectorAll('details')) group.open = false;
  return {
    root,
    mark: (selection) => {
      markSelection(root, story, selection);
    },
  };
}

const item = (root: ParentNode, id: string): HTMLElement => one(root, `[data-claim="${id}"]`);
const current = (root: ParentNode): (string | undefined)[] =>
  [...root.querySelectorAll<HTMLElement>('[aria-current]')].map(({ dataset }) => dataset['claim']);
const open = (root: ParentNode): string[] =>
  [...root.querySelectorAll('details[open] h4')].map(words);

test('the chosen claim alone is the current one, and its group unfolds', () => {
  const { root, mark } = list();
  mark({ claim: 'moor-distance', place: 'moor' });
  expect(current(root)).toEqual(['moor-distance']);
  expect(item(root, 'moor-distance').getAttribute('aria-current')).toBe('true');
  expect(open(root)).toEqual(['The Moor 2']);
  mark(NOTHING);
  expect(current(root)).toEqual([]);
});

test('with a place its claims are current, and nothing unfolds under the reader', () => {
  const { root, mark } = list();
  mark({ claim: null, place: 'moor' });
  expect(current(root)).toEqual(['moor-area', 'moor-distance']);
  expect(open(root)).toEqual([]);
});

test('without a choice a claim without a place is not taken for a chosen one', () => {
  const { root, mark } = list();
  mark(NOTHING);
  expect(current(root)).toEqual([]);
});
