import { saidOf } from '../story/vocabulary/said.ts';
import type { StoryMeasures } from './measures.ts';
import type { StoryData } from '../check/document/story-files.ts';
import type { Annotation, BasemapFile } from '../story/schema/types.ts';
import type { Claim, Story, StoryBasemap, TimeRange } from '../story/story.ts';
import { storyKinds } from '../story/vocabulary/story-kinds.ts';
import { correctionTexts } from '../words/correction-text.ts';
import { marksOf } from '../story/vocabulary/quotation.ts';
import { figureText } from '../words/figure-text.ts';
import { locatorOf } from './locator.ts';
import { notTooClose } from './opening-bounds.ts';
import { readTime } from '../check/time-range.ts';

/**
 * Merges the checked files of a story, its measures and what its basemap's file says into what the map and
 * the list are drawn from.
 * Throws a RangeError for a date that the checks would have refused.
 */
export function assemble(
  { story, actors, places, claims, guide }: StoryData,
  { distances, measurements, across }: StoryMeasures,
  basemap: BasemapFile,
): Story {
  const {
    id,
    language,
    title,
    summary,
    source,
    period,
    countries,
    opening,
    sides,
    kinds,
    annotations,
    notShown,
    invented,
    corrections,
    terms,
  } = story;
  const bounds = notTooClose(opening.bounds, basemap.zooms[1]);
  const marks = marksOf(language);
  return {
    id,
    language,
    title,
    summary,
    source,
    period: timeOf(period).range,
    bounds,
    basemap: storyBasemap(basemap, countries),
    locator: locatorOf(bounds, marksIn(places)),
    sides,
    kinds: storyKinds(claims.claims, kinds),
    ...(marks && { marks }),
    notShown,
    ...(invented && { invented }),
    ...(corrections && { corrections }),
    ...(terms && { terms }),
    annotations: annotations.map((one) => ({
      ...one,
      ...(marks ? {} : briefOf(one, claims.claims, language)),
    })),
    actors: actors.actors,
    places: places.features.map((place) => ({
      ...place,
      distances: distances.get(place.id) ?? [],
      ...(across.has(place.id) && { across: true as const }),
    })),
    claims: claims.claims.map((claim): Claim => {
      const corrected = correctionTexts({ ...story, ...(marks && { marks }) }, claim.id);
      return {
        ...claim,
        ...timeOf(claim.when.edtf),
        ...(corrected.length > 0 && { corrected }),
        ...saidOf(claim),
      };
    }),
    measurements,
    guide: (guide?.steps ?? []).map((step) => ({
      ...step,
      period: step.period === null ? null : timeOf(step.period).range,
    })),
  };
}

/** The marks of places that lie in one country: where that is disputed, none is named. */
function marksIn({ features }: StoryData['places']): [number, number][] {
  return features.flatMap(({ properties: { within, mark } }) => (within === null ? [] : [mark]));
}

/** The words of a figure on the map with the figure in digits. */
function briefOf(
  { claim, words }: Annotation,
  claims: StoryData['claims']['claims'],
  language: string,
): { brief?: string } {
  const [figure] = claims.find(({ id }) => id === claim)?.figures ?? [];
  if (!figure) return {};
  const text = words ?? figure.words;
  return { brief: text.replace(figure.words, () => figureText(figure, language)) };
}

/**
 * What a story says of its basemap.
 *
 * @param own - ids of the countries that the story is about; those that the basemap names without them
 */
export function storyBasemap(file: BasemapFile, own?: readonly string[]): StoryBasemap {
  const { id, language, extent, view, zooms, layers, credits, about, placesLicence } = file;
  const countries = own ?? file.foreground;
  const dividedBy = layers.map(({ measured }) => measured?.dividedBy).find((line) => line);
  return {
    id,
    language,
    zooms,
    view: view ?? extent,
    ...(countries && { countries: [...countries] }),
    legend: layers.flatMap(({ role, legend }) =>
      legend ? [{ role, label: legend.label, short: legend.short ?? legend.label }] : [],
    ),
    credits,
    ...(about && { about }),
    ...(placesLicence !== undefined && { placesLicence }),
    ...(dividedBy !== undefined && { dividedBy }),
  };
}

function timeOf(edtf: string): { range: TimeRange; uncertain: boolean } {
  const time = readTime(edtf);
  if ('mistake' in time) throw new RangeError(`${edtf}: ${time.mistake}`);
  return time;
}
