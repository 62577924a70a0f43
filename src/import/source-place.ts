import type { PlaceFeature } from '../story/schema/types.ts';

/** A place as a file of others has it. */
export interface SourcePlace {
  /** Its id in a story: the source’s own, or made of its name. */
  id: string;
  /** What the source calls it; null where it only has an id. */
  name: string | null;
  geometry: PlaceFeature['geometry'];
}

/** What is taken from a file, and the names of what is left there. */
export interface SourcePlaces {
  places: SourcePlace[];
  left: string[];
}
