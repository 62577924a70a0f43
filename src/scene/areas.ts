import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { BasemapRole } from '../story/vocabulary/basemap-roles.ts';
import { outlineOf } from './outlines.ts';
import type { Scene } from './scene.ts';

/** What a story's area carries for its layers. */
export interface AreaProperties {
  place: string;
  /** Whether its ground is lit: the article says no more than that it’s somewhere in here. */
  lit: boolean;
  /** Whether its outline is drawn before it’s chosen: of what is lit, and of a region that its basemap doesn’t outline. */
  outlined: boolean;
  /** Whether it lies on both sides of the line that its basemap is divided by. */
  across: boolean;
}

/** A place that is an area. */
export type StoryArea = Feature<Polygon | MultiPolygon, AreaProperties>;

/** What of a basemap outlines a region that is spoken of: it was made for that. */
const OUTLINES: readonly string[] = ['former-boundary', 'contested-area'] satisfies BasemapRole[];

/** The places of a scene that are areas, in the order of the places. */
export function sceneAreas({ story, marks }: Scene): StoryArea[] {
  const drawn = story.basemap.legend.some(({ role }) => OUTLINES.includes(role));
  const marked = new Set(marks.map(({ place }) => place));
  return story.places.flatMap((place): StoryArea[] => {
    const { id, properties, across = false } = place;
    const geometry = outlineOf(place);
    if (geometry.type === 'Point' || !marked.has(id)) return [];
    const lit = properties.precision === 'district';
    const outlined = lit || (properties.precision === 'region' && !drawn);
    return [{ type: 'Feature', id, geometry, properties: { place: id, lit, outlined, across } }];
  });
}
