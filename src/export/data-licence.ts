import type { Story } from '../story/story.ts';

/**
 * What may be done with the data of a story, in a sentence that travels with them. data/LICENSE says
 * the same at length.
 */
export function dataLicence({ source }: Pick<Story, 'source'>): string {
  return `Excerpts: short quotations, © ${source.publisher}, no licence given here. Structure, summaries and notes: MIT. Outlines of places: public domain (Natural Earth) and CC BY 4.0 (GeoNames).`;
}
