import type { StoryMeasures } from './measures.ts';
import type { StoryData } from '../check/document/story-files.ts';
import type { Claim, Story, TimeRange } from '../story/story.ts';
import { locatorOf } from './locator.ts';
import { readTime } from '../check/time-range.ts';

/**
 * Merges the checked files of a story and its measures into what the map and the list are drawn from.
 * Throws a RangeError for a date that the checks would have refused.
 */
export function assemble(
  { story, actors, places, claims, guide }: StoryData,
  { distances, measurements, across }: StoryMeasures,
): Story {
  const {
    id,
    language,
    title,
    summary,
    source,
    period,
    opening,
    sides,
    annotations,
    notShown,
    terms,
  } = story;
  return {
    id,
    language,
    title,
    summary,
    source,
    period: timeOf(period).range,
    bounds: opening.bounds,
    locator: locatorOf(opening.bounds),
    sides,
    notShown,
    ...(terms && { terms }),
    annotations,
    actors: actors.actors,
    places: places.features.map((place) => ({
      ...place,
      distances: distances.get(place.id) ?? [],
      ...(across.has(place.id) && { across: true as const }),
    })),
    claims: claims.claims.map((claim): Claim => ({ ...claim, ...timeOf(claim.when.edtf) })),
    measurements,
    guide: (guide?.steps ?? []).map((step) => ({
      ...step,
      period: step.period === null ? null : timeOf(step.period).range,
    })),
  };
}

function timeOf(edtf: string): { range: TimeRange; uncertain: boolean } {
  const time = readTime(edtf);
  if ('mistake' in time) throw new RangeError(`${edtf}: ${time.mistake}`);
  return time;
}
