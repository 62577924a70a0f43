import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Voice } from './marks.ts';
import type { Scene } from './scene.ts';

/** What a story's area carries for its layers. */
export interface AreaProperties {
  place: string;
  voice: Voice;
  /** Whether the area is hatched. A region is outlined by the basemap already. */
  hatched: boolean;
}

/** A place that is an area, with the voice that speaks most about it. */
export type StoryArea = Feature<Polygon | MultiPolygon, AreaProperties>;

/** The places of a scene that are areas, in the order of the places. */
export function sceneAreas({ story, marks }: Scene): StoryArea[] {
  const voices = new Map(marks.map(({ place, voices: [most] }) => [place, most?.voice]));
  return story.places.flatMap(({ id, geometry, properties }): StoryArea[] => {
    const voice = voices.get(id);
    if (geometry.type === 'Point' || voice === undefined) return [];
    const hatched = properties.precision === 'district';
    return [{ type: 'Feature', id, geometry, properties: { place: id, voice, hatched } }];
  });
}

/** The voices in whose colours areas of a scene are hatched, each once. */
export function hatchedVoices(scene: Scene): Voice[] {
  const hatched = sceneAreas(scene).filter(({ properties }) => properties.hatched);
  return [...new Set(hatched.map(({ properties }) => properties.voice))];
}
