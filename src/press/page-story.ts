import { simplify } from '@turf/turf';
import type { Excerpt } from '../story/schema/types.ts';
import { withLabelLayouts } from '../scene/labels/label-layouts.ts';
import type { Place, Story } from '../story/story.ts';

/**
 * A story as a page carries it: without the digests of the excerpts, which only the checks before the
 * build compare, and of how exact its outlines are, which only measuring asks, without what the page's own
 * credits say, without outlines, which come with the engine ({@link placeOutlines}), and, where the source has
 * no address to link to, without the excerpts' context and position: {@link excerptContexts} has them for
 * downloads. It knows where its labels stand in the opening view. Published data have all in full.
 */
export function pageStory(story: Story): Story {
  return {
    ...withLabelLayouts(story),
    notShown: [],
    terms: [],
    source: { ...story.source, dateBasis: '' },
    places: story.places.map(
      ({ properties: { accuracy, knownArea, ...properties }, ...place }) => ({
        ...place,
        properties,
        geometry: withoutOutline(place.geometry),
      }),
    ),
    claims: story.claims.map(({ excerpt: { sha256, ...excerpt }, ...claim }) => ({
      ...claim,
      excerpt:
        story.source.url === null
          ? { exact: excerpt.exact, prefix: '', suffix: '', start: 0, end: 0 }
          : excerpt,
    })),
  };
}

/** What surrounds an excerpt in the source, and where it stands there. */
export type ExcerptContext = Pick<Excerpt, 'prefix' | 'suffix' | 'start' | 'end'>;

/** The context and position of each claim's excerpt, by the claim's id. */
export function excerptContexts({ claims }: Story): Record<string, ExcerptContext> {
  return Object.fromEntries(
    claims.map(({ id, excerpt: { prefix, suffix, start, end } }) => [
      id,
      { prefix, suffix, start, end },
    ]),
  );
}

/** The outlines of the places that are areas, as exact as the map can show, by the places' ids. */
export function placeOutlines({ places }: Story): Record<string, Place['geometry']> {
  return Object.fromEntries(
    places
      .filter(({ geometry }) => geometry.type !== 'Point')
      .map(({ id, geometry }) => [id, rounded(geometry)]),
  );
}

/** What is left of an area's geometry: its type. */
function withoutOutline(geometry: Place['geometry']): Place['geometry'] {
  return geometry.type === 'Point' ? geometry : { ...geometry, coordinates: [] };
}

/** How far an outline may move, in degrees: some 130 m, a pixel and a half at the map's largest zoom. */
const TOLERANCE = 0.0012;

/** A shape of fewer points, with three decimals. */
function rounded(geometry: Place['geometry']): Place['geometry'] {
  const outline = simplify(geometry, { tolerance: TOLERANCE, highQuality: true });
  return JSON.parse(
    JSON.stringify(outline, (_key, value: unknown) =>
      typeof value === 'number' ? Number(value.toFixed(3)) : value,
    ),
  ) as Place['geometry'];
}
