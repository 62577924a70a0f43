import type { Actor } from '../../story/schema/types.ts';
import type {
  Claim,
  Distance,
  GuideStep,
  Measurement,
  Story,
  StoryBasemap,
} from '../../story/story.ts';

/** What of a story only its guide and its folded parts say; a page's script loads it with them. */
export interface StoryDetails {
  /** What snippets and pictures say of the whole. */
  summary: string;
  /** The texts of the guided reading, by step. */
  guide: Pick<GuideStep, 'title' | 'text'>[];
  /** Of the source. */
  sha256: string;
  /** By kind: the list and the filters show those of kinds that no sign has at first, too. */
  pictograms: string[];
  /** What they are, by actor. */
  actors: (Pick<Actor, 'kind'> & Partial<Pick<Actor, 'role'>>)[];
  /** By claim: its numbers, of which those that the map is labelled with are there before, and the words for where. */
  claims: (Pick<Claim, 'figures'> & { whereWords: Claim['where']['words'] })[];
  /** What was measured, and how, by measurement: before, all is known of those that the map is labelled with. */
  measurements: Omit<Measurement, 'claim' | 'measure'>[];
  /** By place: where it lies, and what its drawing comes from. */
  places: { distances: Distance[]; provenance: string }[];
  /** What its key, its credits and its data’s licence say of the basemap; pictures say it too. */
  basemap: Pick<StoryBasemap, 'legend' | 'credits' | 'about' | 'placesLicence'>;
}

/** The stories whose details are still to come. */
const lacking = new WeakSet<Story>();

/** A story that a page's script has without its details. */
export function withoutDetails(story: Story): Story {
  lacking.add(story);
  return story;
}

/** Whether the details of a story are still to come. */
export function lacksDetails(story: Story): boolean {
  return lacking.has(story);
}

/** Fills in the details of a story that was loaded without them. */
export function takeDetails(story: Story, details: StoryDetails): void {
  const { guide, kinds, actors, claims, measurements, places, basemap } = story;
  Object.assign(basemap, details.basemap);
  story.summary = details.summary;
  details.pictograms.forEach((pictogram, index) =>
    Object.assign(kinds[index] ?? {}, { pictogram }),
  );
  details.guide.forEach((texts, index) => Object.assign(guide[index] ?? {}, texts));
  story.source.sha256 = details.sha256;
  details.actors.forEach((own, index) => Object.assign(actors[index] ?? {}, own));
  details.claims.forEach(({ figures, whereWords }, index) => {
    const claim = claims[index];
    if (claim) Object.assign(claim, { figures }).where.words = whereWords;
  });
  details.measurements.forEach((own, index) => Object.assign(measurements[index] ?? {}, own));
  details.places.forEach(({ distances, provenance }, index) => {
    const place = places[index];
    if (place) Object.assign(place, { distances }).properties.provenance = provenance;
  });
  lacking.delete(story);
}
