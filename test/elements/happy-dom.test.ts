// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { define } from '../../src/elements/map/define.ts';
import { fixtureStory } from '../browser/fixture-story.ts';

test('the element is made, given a story and read in happy-dom', async () => {
  define();
  const map = document.createElement('conflict-map');
  map.data = fixtureStory();
  document.body.append(map);
  await expect
    .poll(() => map.renderRoot.querySelectorAll('li[data-claim]').length, { timeout: 10_000 })
    .toBe(4);
  map.select = 'weir-blocked';
  await map.updateComplete;
  expect(map.reading.selection).toEqual({ claim: 'weir-blocked', place: 'millbridge' });
  expect(map.renderRoot.querySelector('[role=alert]')).toBeNull();
});
