import { simplify } from '@turf/turf';
import type { Place, Story } from '../story/story.ts';

/**
 * A story as a page carries it: without the digests of the excerpts, which only the checks before the
 * build compare, and with outlines as exact as the map can show. Published data have both in full.
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

/** How far an outline may move, in degrees: some 130 m, a pixel and a half at the map's largest zoom. */
const TOLERANCE = 0.0012;

/** A shape of fewer points, with three decimals; a point as it is. */
function rounded(geometry: Place['geometry']): Place['geometry'] {
  if (geometry.type === 'Point') return geometry;
  const outline = simplify(geometry, { tolerance: TOLERANCE, highQuality: true });
  return JSON.parse(
    JSON.stringify(outline, (_key, value: unknown) =>
      typeof value === 'number' ? Number(value.toFixed(3)) : value,
    ),
  ) as Place['geometry'];
}
