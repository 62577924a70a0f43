import { area } from '@turf/turf';
import { expect, it } from 'vitest';

import { pageStory } from '../../src/site/page-story.ts';
import { karabakhStory } from '../layers/fixtures/karabakh.ts';

const story = await karabakhStory();
const page = pageStory(story);

it('leaves out the digests of the excerpts, and nothing else', () => {
  expect(story.claims.every(({ excerpt }) => excerpt.sha256 !== undefined)).toBe(true);
  const outlines = { ...page, places: story.places };
  const text = JSON.stringify(story, (key, value: unknown) =>
    key === 'sha256' && value !== story.source.sha256 ? undefined : value,
  );
  expect(JSON.parse(JSON.stringify(outlines))).toEqual(JSON.parse(text));
});

it('keeps the outlines as large as they are, with fewer digits', () => {
  for (const [index, place] of story.places.entries()) {
    const { geometry, ...rest } = page.places[index]!;
    expect({ ...rest, geometry: place.geometry }).toEqual(place);
    expect(geometry.type).toBe(place.geometry.type);
    if (geometry.type === 'Point') {
      expect(geometry).toEqual(place.geometry);
      continue;
    }
    expect(JSON.stringify(geometry)).not.toMatch(/\.\d{4}/);
    expect(area(geometry) / area(place.geometry)).toBeCloseTo(1, 3);
  }
});
