import type { Story } from '../story/story.ts';
import * as words from '../words/words.ts';

/**
 * What may be done with the data of a story, in a sentence that travels with them. data/LICENSE says
 * the same at length.
 */
export function dataLicence({ source, basemap }: Pick<Story, 'source' | 'basemap'>): string {
  return words.citation.dataLicence(source.publisher, basemap.placesLicence);
}
