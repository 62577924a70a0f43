import type { Place } from '../story/story.ts';

/** The outlines of places that a page loads apart from its story, with the engine. */
const outlines = new WeakMap<Place, Place['geometry']>();

/** Whether a place is an area whose outline is not in its story. */
function lacksOutline({ geometry }: Place): boolean {
  return geometry.type !== 'Point' && geometry.coordinates.length === 0;
}

/** Whether the outline of a place is still to be loaded. */
export function wantsOutlines(places: readonly Place[]): boolean {
  return places.some((place) => lacksOutline(place) && !outlines.has(place));
}

/** Takes outlines that have come, by the ids of their places. */
export function takeOutlines(
  places: readonly Place[],
  byId: Readonly<Record<string, Place['geometry']>>,
): void {
  for (const place of places) {
    const outline = byId[place.id];
    if (outline && lacksOutline(place)) outlines.set(place, outline);
  }
}

/** The geometry of a place: its own, or the outline that has come apart from it. */
export function outlineOf(place: Place): Place['geometry'] {
  return outlines.get(place) ?? place.geometry;
}
