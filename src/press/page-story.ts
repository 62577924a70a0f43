import { simplify } from '@turf/turf';
import { withLabelLayouts } from '../scene/labels/label-layouts.ts';
import type { BroughtStory } from '../elements/loading/brought-story.ts';
import type { StoryDetails } from '../elements/loading/story-details.ts';
import type { Actor } from '../story/schema/types.ts';
import type { Claim, Place, Story } from '../story/story.ts';

/**
 * A story as a page carries it: without the digests of the excerpts, which only the checks before the
 * build compare, and of how exact its outlines are, which only measuring asks, without what the page's own
 * credits say, without outlines, which come with the engine ({@link placeOutlines}), without locator,
 * excerpts, notes, what is claimed, how it was said and when in the article’s words, which the page's HTML
 * has ({@link broughtStory} has them for a map without it), without what its guide, its key and its folded
 * parts say ({@link storyDetails}), and, where the source has no address to link to, without the excerpts'
 * context and position. It knows where its labels stand in the opening view. Published data have all in full.
 */
export function pageStory({ locator, ...story }: Story): Story {
  const { about, ...ground } = story.basemap;
  const labelled = new Set(story.annotations.map(({ claim }) => claim));
  return {
    ...withLabelLayouts(story),
    notShown: [],
    terms: [],
    basemap: { ...ground, legend: [], credits: [] },
    source: { ...story.source, dateBasis: '', sha256: '' },
    actors: story.actors.map(({ role, kind, ...actor }) => actor as Actor),
    places: story.places.map(
      ({ properties: { accuracy, knownArea, ...properties }, ...place }) => ({
        ...place,
        properties: { ...properties, provenance: '' },
        geometry: withoutOutline(place.geometry),
        distances: [],
      }),
    ),
    measurements: story.measurements.map(({ errorBasis, known, ...measurement }) => ({
      ...measurement,
      method: '',
    })),
    guide: story.guide.map((step) => ({ ...step, title: '', text: '' })),
    // The texts come with the page's list, before anything reads the story. Of an answer, it names who speaks.
    claims: story.claims.map(
      ({
        note,
        summary,
        circumstance,
        excerpt: { sha256, exact, ...context },
        when: { words, ...when },
        ...claim
      }) => {
        const texts = {
          when,
          where: { ...claim.where, words: null },
          figures: labelled.has(claim.id) ? claim.figures : [],
          ...(claim.respondsTo === undefined ? {} : { summary }),
          excerpt: story.source.url === null ? {} : context,
        };
        return { ...claim, ...texts } as Claim;
      },
    ),
  };
}

/** What a page has of a story in its HTML, with what surrounds each excerpt in the source, and where. */
export function broughtStory({ claims, locator }: Story): BroughtStory {
  return {
    claims: Object.fromEntries(
      claims.map(({ id, note, summary, circumstance, when, excerpt: { sha256, ...excerpt } }) => [
        id,
        { excerpt, note, summary, circumstance, whenWords: when.words },
      ]),
    ),
    locator,
  };
}

/** What only the guide, the key and the folded parts of a story say. */
export function storyDetails({
  source: { sha256 },
  guide,
  actors,
  claims,
  measurements,
  places,
  basemap,
}: Story): StoryDetails {
  return {
    guide: guide.map(({ title, text }) => ({ title, text })),
    sha256,
    actors: actors.map(({ kind, role }) => ({ kind, ...(role !== undefined && { role }) })),
    claims: claims.map(({ figures, where }) => ({ figures, whereWords: where.words })),
    measurements: measurements.map(({ method, errorBasis, known }) => ({
      method,
      ...(errorBasis !== undefined && { errorBasis }),
      ...(known && { known }),
    })),
    places: places.map(({ distances, properties: { provenance } }) => ({ distances, provenance })),
    basemap: {
      legend: basemap.legend,
      credits: basemap.credits,
      ...(basemap.about && { about: basemap.about }),
    },
  };
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
