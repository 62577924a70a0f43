// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ConflictPlaceDetails } from '../../../src/elements/panel/place-details.ts';
import type { Story } from '../../../src/story/story.ts';
import { allWords, mounted, one, words } from '../fixtures/mounted.ts';
import { villageStory } from '../fixtures/village-story.ts';

const story = villageStory();

/** What the map adds of a place and of its claims. */
async function details(properties: Partial<ConflictPlaceDetails>): Promise<ShadowRoot> {
  const element = await mounted('conflict-place-details', ConflictPlaceDetails, {
    story,
    place: 'moor',
    ...properties,
  });
  return element.renderRoot as ShadowRoot;
}

test('nothing is there before the story’s details, or of a place that it does not have', async () => {
  expect(words(await details({ story: null }))).toBe('');
  expect(words(await details({ place: 'nowhere' }))).toBe('');
});

test('what is measured is told beside the claims that are shown, with its method and its error', async () => {
  const measurement = {
    claim: 'moor-area',
    measure: 'area-of-the-outline',
    label: 'area of the outline',
    value: 42.3,
    unit: 'km²' as const,
    method: 'Measured on the outline.',
    error: 3,
    errorBasis: 'by the width of its line',
  };
  const { errorBasis, ...unexplained } = measurement;
  const measurements = [measurement, { ...unexplained, claim: 'reeds-cut' }];
  const measured = { ...story, measurements };
  const root = await details({ story: measured, claims: ['moor-area', 'moor-distance'] });
  expect(allWords(root, '.measured dt')).toEqual(['area of the outline: 42 km² ± 3']);
  expect(words(one(root, '.measured dd'))).toBe(
    'Measured on the outline. Its error: by the width of its line.',
  );
  const other = await details({ story: measured, claims: ['reeds-cut'] });
  expect(allWords(other, '.measured dd')).toEqual(['Measured on the outline.']);
  const none = await details({ story: measured, claims: ['moor-distance'] });
  expect(none.querySelector('.measured')).toBeNull();
});

test('where a place lies is told where that is known', async () => {
  const far: Story = {
    ...story,
    places: story.places.map((place) =>
      place.id === 'moor'
        ? { ...place, distances: [{ to: 'Millbridge', kilometres: 32, direction: 'east' }] }
        : place,
    ),
  };
  expect(allWords(await details({ story: far }), '.distances li')).toEqual([
    '32 km (20 mi) east of Millbridge',
  ]);
  const other = await details({ story: far, place: 'reedmarsh' });
  expect(other.querySelector('.distances')).toBeNull();
});

test('where its drawing comes from is told', async () => {
  const { provenance } = story.places.find(({ id }) => id === 'moor')!.properties;
  expect(words(one(await details({}), '.provenance p'))).toBe(provenance);
});
