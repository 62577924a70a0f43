import { expect, test } from 'vitest';
import { openingCamera, unproject } from '../../../src/scene/camera.ts';
import { hiddenSigns } from '../../../src/scene/signs/hidden-signs.ts';
import type { Story } from '../../../src/story/story.ts';
import { fixtureStory } from '../../story/fixtures/two-villages.ts';

const story = fixtureStory();
const wide = { width: 920, height: 717 };

/** The story with its first two places so many pixels apart, in the middle of the wide map. */
function apart(pixels: number, zoom = story.basemap.zooms[1]): Story {
  const one = { ...story, basemap: { ...story.basemap, zooms: [0, zoom] as [number, number] } };
  const camera = openingCamera(one, wide);
  const places = one.places.map((place, index) => {
    if (index > 1) return place;
    const mark = unproject([460 + index * pixels, 358], camera, wide);
    const { sign: _, ...properties } = place.properties;
    return { ...place, properties: { ...properties, mark } };
  });
  return { ...one, places };
}

test('no sign of the story is hidden', () => {
  expect(hiddenSigns(story)).toEqual([]);
});

test('a sign whose middle another one covers is hidden, by what is drawn later', () => {
  expect(hiddenSigns(apart(7))).toEqual([
    {
      place: 'millbridge',
      name: 'Millbridge',
      by: { place: 'reedmarsh', name: 'Reedmarsh' },
      apart: 7,
      width: 920,
      closest: false,
    },
  ]);
});

test('on a narrow map, more are', () => {
  expect(hiddenSigns(apart(24))).toMatchObject([{ place: 'millbridge', width: 320 }]);
  expect(hiddenSigns(apart(120))).toEqual([]);
});

test('it is told whether the basemap lets the view be closer', () => {
  expect(hiddenSigns(apart(7, 8))[0]).toMatchObject({ closest: true });
});
