import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { outlineOf } from './outlines.ts';
import type { Scene } from './scene.ts';

/** What a story's area carries for its layers. */
export interface AreaProperties {
  place: string;
  /** Whether its ground is lit: the article says no more than that it’s somewhere in here. */
  lit: boolean;
  /** Whether it lies on both sides of the line that its basemap is divided by. */
  across: boolean;
}

/** A place that is an area. */
export type StoryArea = Feature<Polygon | MultiPolygon, AreaProperties>;

/** The places of a scene that are areas, in the order of the places. */
export function sceneAreas({ story, marks }: Scene): StoryArea[] {
  const marked = new Set(marks.map(({ place }) => place));
  return story.places.flatMap((place): StoryArea[] => {
    const { id, properties, across = false } = place;
    const geometry = outlineOf(place);
    if (geometry.type === 'Point' || !marked.has(id)) return [];
    // A region is outlined by the basemap already.
    const lit = properties.precision === 'district';
    return [{ type: 'Feature', id, geometry, properties: { place: id, lit, across } }];
  });
}
