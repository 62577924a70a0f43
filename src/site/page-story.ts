import type { Story } from '../story/story.ts';

/**
 * A story as a page carries it: without the digests of the excerpts, which only the checks before the
 * build compare, and with outlines to some ten metres, a hundredth of their own error. Published data
 * have both in full.
 */
export function pageStory(story: Story): Story {
  return {
    ...story,
    places: story.places.map((place) => ({ ...place, geometry: rounded(place.geometry) })),
    claims: story.claims.map(({ excerpt: { sha256, ...excerpt }, ...claim }) => ({
      ...claim,
      excerpt,
    })),
  };
}

/** A shape with four decimals; a point as it is. */
function rounded<G extends { type: string }>(geometry: G): G {
  if (geometry.type === 'Point') return geometry;
  return JSON.parse(
    JSON.stringify(geometry, (_key, value: unknown) =>
      typeof value === 'number' ? Number(value.toFixed(4)) : value,
    ),
  ) as G;
}
