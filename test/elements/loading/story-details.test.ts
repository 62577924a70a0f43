import { expect, test } from 'vitest';
import {
  lacksDetails,
  takeDetails,
  withoutDetails,
} from '../../../src/elements/loading/story-details.ts';
import { pageStory, storyDetails } from '../../../src/press/page-story.ts';
import type { Story } from '../../../src/story/story.ts';
import { villageStory } from '../fixtures/village-story.ts';

/** A story that has something to say in every part. */
function toldStory(): Story {
  const story = villageStory();
  return {
    ...story,
    summary: 'Who says what of two villages.',
    basemap: { ...story.basemap, placesLicence: 'public domain' },
    places: story.places.map((place) => ({
      ...place,
      distances: [{ to: 'the ford', kilometres: 3, direction: 'east' }],
    })),
    measurements: [
      {
        ...{ claim: 'moor-area', measure: 'area-of-the-outline', label: 'area', value: 42 },
        ...{ unit: 'km²', method: 'On a sphere.', error: 2, errorBasis: 'by its edge' },
        known: { value: 41, what: '', source: 'An atlas' },
      },
      {
        ...{ claim: 'moor-area', measure: 'centroid', label: 'middle', value: 4 },
        ...{ unit: 'km', method: 'To the middle.' },
      },
    ],
    guide: [
      { title: 'One', text: 'The first.', claims: [], bounds: null, period: null },
      { title: 'Two', text: 'The second.', claims: [], bounds: null, period: [1, 2] },
    ],
  };
}

/** As it comes over the line. */
function sent<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data;
}

test('a page’s script has no text of its folded parts, and all of it once they have come', () => {
  const whole = toldStory();
  const story = withoutDetails(sent(pageStory(whole)));
  expect(lacksDetails(story)).toBe(true);
  const before = JSON.stringify(story);
  for (const text of ['the ford', 'An atlas', 'The first.', 'Two', 'by its edge', 'On a sphere'])
    expect(before).not.toContain(text);
  expect(before).not.toContain(whole.places[0]!.properties.provenance);
  expect(before).not.toContain('public domain');
  expect(story.summary).toBe('');

  takeDetails(story, sent(storyDetails(whole)));
  expect(lacksDetails(story)).toBe(false);
  expect(story.guide).toEqual(whole.guide);
  expect(story.summary).toBe(whole.summary);
  expect(story.kinds).toEqual(whole.kinds);
  expect(story.basemap.placesLicence).toBe('public domain');
  expect(story.measurements).toEqual(whole.measurements);
  const said = ({ places }: Story) =>
    places.map(({ distances, properties: { provenance } }) => ({ distances, provenance }));
  expect(said(story)).toEqual(said(whole));
});

test('any other story lacks nothing', () => {
  expect(lacksDetails(toldStory())).toBe(false);
});
