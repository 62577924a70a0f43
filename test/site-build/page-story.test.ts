import { area } from '@turf/turf';
import { expect, it } from 'vitest';

import { withBrought } from '../../src/elements/loading/brought-story.ts';
import { takeDetails } from '../../src/elements/loading/story-details.ts';
import {
  broughtStory,
  pageStory,
  placeOutlines,
  storyDetails,
} from '../../src/press/page-story.ts';
import { karabakhStory } from '../scene/fixtures/karabakh.ts';

const story = await karabakhStory();
const page = pageStory(story);
/** With what its guide and its folded parts say. */
const told = structuredClone(page);
takeDetails(told, storyDetails(story));

it('leaves out digests, what its credits, its list and its folded parts say and, without an address to link to, the excerpts’ context', () => {
  expect(story.claims.every(({ excerpt }) => excerpt.sha256 !== undefined)).toBe(true);
  expect(story.source.url).toBeNull();
  expect(page.claims.every(({ excerpt }) => Object.keys(excerpt).length === 0)).toBe(true);
  expect(page.claims.some(({ note }) => note !== undefined)).toBe(false);
  // Where labels stand is the page's own.
  const { labels, ...own } = told;
  expect(Object.keys(labels ?? {})).toContain('l');
  const whole = {
    ...own,
    notShown: story.notShown,
    terms: story.terms,
    source: { ...told.source, dateBasis: story.source.dateBasis },
    places: story.places,
    locator: story.locator,
    claims: withBrought(told, broughtStory(story)).claims,
  };
  const text = JSON.stringify(story, (key, value: unknown) =>
    key === 'sha256' && value !== story.source.sha256 ? undefined : value,
  );
  expect(whole).toEqual(JSON.parse(text));
});

it('keeps the context where the source has an address, for links to its words', () => {
  const url = 'https://example.org/article';
  const linked = pageStory({ ...story, source: { ...story.source, url } });
  for (const [index, { excerpt }] of story.claims.entries()) {
    const { sha256, exact, ...kept } = excerpt;
    expect(linked.claims[index]?.excerpt).toEqual(kept);
  }
});

it('keeps the outlines apart, as large as they are, with fewer digits', () => {
  const outlines = placeOutlines(story);
  for (const [index, place] of story.places.entries()) {
    const { geometry: left, ...rest } = told.places[index]!;
    const { accuracy, knownArea, ...properties } = place.properties;
    expect({ ...rest, geometry: place.geometry }).toEqual({ ...place, properties });
    const geometry = outlines[place.id];
    if (place.geometry.type === 'Point') {
      expect([left, geometry]).toEqual([place.geometry, undefined]);
      continue;
    }
    expect(left).toEqual({ type: place.geometry.type, coordinates: [] });
    expect(geometry?.type).toBe(place.geometry.type);
    if (!geometry) continue;
    expect(JSON.stringify(geometry)).not.toMatch(/\.\d{4}/);
    expect(area(geometry) / area(place.geometry)).toBeCloseTo(1, 3);
  }
});
