import { expect, it } from 'vitest';
import { sceneAreas } from '../../src/scene/areas.ts';
import { outlineOf, takeOutlines, wantsOutlines } from '../../src/scene/outlines.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import type { Place, Story } from '../../src/story/story.ts';
import { karabakhStory } from './fixtures/karabakh.ts';

const story = await karabakhStory();

/** The story as a page has it: areas without their outlines. */
function withoutOutlines(): Story {
  const places = story.places.map((place): Place => {
    const { geometry } = place;
    return geometry.type === 'Point'
      ? place
      : { ...place, geometry: { ...geometry, coordinates: [] } };
  });
  return { ...story, places };
}

const outlines = Object.fromEntries(story.places.map(({ id, geometry }) => [id, geometry]));

it('a story that has its outlines wants none, and keeps its own', () => {
  expect(wantsOutlines(story.places)).toBe(false);
  const [place] = story.places;
  takeOutlines(story.places, { [place!.id]: { type: 'Polygon', coordinates: [[[0, 0]]] } });
  expect(outlineOf(place!)).toBe(place!.geometry);
});

it('a story without them has them once they have come, in the areas that are drawn', () => {
  const page = withoutOutlines();
  expect(wantsOutlines(page.places)).toBe(true);
  takeOutlines(page.places, outlines);
  expect(wantsOutlines(page.places)).toBe(false);
  expect(sceneAreas(sceneOf(page))).toEqual(sceneAreas(sceneOf(story)));
});
