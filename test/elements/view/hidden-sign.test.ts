// @vitest-environment happy-dom
import { html } from 'lit';
import { expect, test } from 'vitest';
import { reachHiddenSigns } from '../../../src/elements/view/hidden-sign.ts';
import { placeButton } from '../../../src/elements/view/place-button.ts';
import { NOTHING } from '../../../src/reading/selection.ts';
import { storyMarks } from '../../../src/scene/marks.ts';
import { drawn, heard } from '../fixtures/mounted.ts';
import { villageStory } from '../fixtures/village-story.ts';

const marks = storyMarks(villageStory());

/** Presses a sign of a map on which the first two signs stand on each other, and says which place that selects. */
function pressed(place: string, select: string, detail = 1): (string | null)[] {
  const map = drawn(html`${marks.map((mark) => placeButton(mark, NOTHING))}`);
  reachHiddenSigns({ select, renderRoot: map });
  const signs = [...map.querySelectorAll<HTMLElement>('.place')];
  const root = map.getRootNode() as Document;
  // The one that was drawn last is found first.
  root.elementsFromPoint = () => [signs[1]!, map, signs[0]!];
  const chosen = heard(map, 'conflict-select');
  signs
    .find((one) => one.dataset['place'] === place)!
    .dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
  return chosen.map((event) => event.place);
}

test('a sign that is pressed again makes way for the one that it hides', () => {
  expect(marks.map((mark) => mark.place)).toEqual(['millbridge', 'reedmarsh', 'moor']);
  expect(pressed('reedmarsh', '')).toEqual(['reedmarsh']);
  expect(pressed('reedmarsh', 'reedmarsh')).toEqual(['millbridge']);
  // Then that one is above, and makes way again.
  expect(pressed('millbridge', 'millbridge')).toEqual(['reedmarsh']);
});

test('a sign goes from one of its claims to all of them first', () => {
  expect(pressed('reedmarsh', 'reeds-cut')).toEqual(['reedmarsh']);
});

test('the keyboard goes from sign to sign', () => {
  expect(pressed('reedmarsh', 'reedmarsh', 0)).toEqual(['reedmarsh']);
});

test('a press beside the signs selects nothing', () => {
  const map = drawn(html`<p>The ground</p>`);
  reachHiddenSigns({ select: 'reedmarsh', renderRoot: map });
  const chosen = heard(map, 'conflict-select');
  map.querySelector('p')!.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
  expect(chosen).toEqual([]);
});
