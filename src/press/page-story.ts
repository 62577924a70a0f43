import { simplify } from '@turf/turf';
import { withLabelLayouts } from '../scene/labels/label-layouts.ts';
import { sceneOf } from '../scene/scene.ts';
import type { BroughtStory } from '../elements/loading/brought-story.ts';
import type { StoryDetails } from '../elements/loading/story-details.ts';
import type { Actor } from '../story/schema/types.ts';
import type { Claim, Measurement, Place, Story } from '../story/story.ts';

/**
 * A story as a page carries it: without the digests of the excerpts, which only the checks before the
 * build compare, and of how exact its outlines are, which only measuring asks, without what the page's own
 * credits say, without outlines, which come with the engine ({@link placeOutlines}), without locator,
 * excerpts, notes, what is claimed, how it was said and when in the article’s words, which the page's HTML
 * has ({@link broughtStory} has them for a map without it), without what its guide, its key and its folded
 * parts say, what is measured among it ({@link storyDetails}; the map is labelled with some of that), and, where the source has no address to link to, without the excerpts'
 * context and position. It knows where its labels stand in the opening view. Published data have all in full.
 */
export function pageStory({ locator, ...story }: Story): Story {
  const { about, placesLicence, ...ground } = story.basemap;
  // Where several voices speak, a sign has a number; what a filter leaves comes with the details.
  const signed = new Set(
    sceneOf(story).marks.flatMap(({ voices, kind }) => (voices.length > 1 ? [] : [kind.id])),
  );
  const labelled = new Set(story.annotations.map(({ claim }) => claim));
  const isOnMap = ({ claim, measure }: Measurement): boolean =>
    story.annotations.some(
      (one) => one.claim === claim && one.measured.some((own) => own.measure === measure),
    );
  return {
    ...withLabelLayouts(story),
    summary: '',
    notShown: [],
    terms: [],
    basemap: { ...ground, legend: [], credits: [] },
    source: { ...story.source, dateBasis: '', sha256: '' },
    kinds: story.kinds.map((kind) => (signed.has(kind.id) ? kind : { ...kind, pictogram: '' })),
    actors: story.actors.map(({ role, kind, ...actor }) => actor as Actor),
    places: story.places.map(
      ({ properties: { accuracy, knownArea, ...properties }, ...place }) => ({
        ...place,
        properties: { ...properties, provenance: '' },
        geometry: withoutOutline(place.geometry),
        distances: [],
      }),
    ),
    measurements: story.measurements.map((one) => {
      const { errorBasis, known, ...measurement } = one;
      if (isOnMap(one)) return { ...measurement, method: '' };
      // An address names lines: which there are is known, how they run is not.
      const { claim, measure, line } = one;
      return { claim, measure, ...(line && { line: [] as unknown }) } as Measurement;
    }),
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
        return inOrder({ ...claim, ...texts } as Claim);
      },
    ),
  };
}

/** What claims have, so that what most have alike stands side by side: 120 bytes less, compressed. */
const FIRST: readonly (keyof Claim)[] = [
  'voice',
  'excerpt',
  'claimant',
  'answer',
  'figures',
  'subject',
  'respondsTo',
  'where',
  'range',
  'uncertain',
  'when',
  'kind',
  'label',
  'id',
];

function inOrder(claim: Claim): Claim {
  const first = FIRST.flatMap((key) => (key in claim ? [[key, claim[key]]] : []));
  return { ...(Object.fromEntries(first) as Partial<Claim>), ...claim };
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
  summary,
  source: { sha256 },
  kinds,
  guide,
  actors,
  claims,
  measurements,
  places,
  basemap,
}: Story): StoryDetails {
  return {
    summary,
    guide: guide.map(({ title, text }) => ({ title, text })),
    sha256,
    pictograms: kinds.map(({ pictogram }) => pictogram),
    actors: actors.map(({ kind, role }) => ({ kind, ...(role !== undefined && { role }) })),
    claims: claims.map(({ figures, where }) => ({ figures, whereWords: where.words })),
    measurements: measurements.map(({ claim, measure, ...measurement }) => measurement),
    places: places.map(({ distances, properties: { provenance } }) => ({ distances, provenance })),
    basemap: {
      legend: basemap.legend,
      credits: basemap.credits,
      ...(basemap.about && { about: basemap.about }),
      ...(basemap.placesLicence !== undefined && { placesLicence: basemap.placesLicence }),
    },
  };
}

/** The outlines of the places that are areas, as exact as the map can show, by the places' ids. */
export function placeOutlines({ places, basemap }: Story): Record<string, Place['geometry']> {
  const steps = Math.max(0, basemap.zooms[1] - OUTLINES.zoom);
  return Object.fromEntries(
    places
      .filter(({ geometry }) => geometry.type !== 'Point')
      .map(({ id, geometry }) => [id, rounded(geometry, steps)]),
  );
}

/** What is left of an area's geometry: its type. */
function withoutOutline(geometry: Place['geometry']): Place['geometry'] {
  return geometry.type === 'Point' ? geometry : { ...geometry, coordinates: [] };
}

/**
 * How far an outline may move, in degrees, and with how many decimals it is written, on a map whose closest
 * zoom is this one: some 130 m, a pixel and a half. Half as far where a map comes a zoom closer.
 */
const OUTLINES = { tolerance: 0.0012, decimals: 3, zoom: 9.5 } as const;

/** A shape of fewer points, with fewer decimals. */
function rounded(geometry: Place['geometry'], steps: number): Place['geometry'] {
  const tolerance = OUTLINES.tolerance / 2 ** steps;
  const decimals = OUTLINES.decimals + Math.ceil(steps * Math.log10(2));
  const outline = simplify(geometry, { tolerance, highQuality: true });
  return JSON.parse(
    JSON.stringify(outline, (_key, value: unknown) =>
      typeof value === 'number' ? Number(value.toFixed(decimals)) : value,
    ),
  ) as Place['geometry'];
}
