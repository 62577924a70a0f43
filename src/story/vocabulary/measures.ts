/**
 * What is measured on a region’s outline, by id; `src/words/measures/measure-names.ts` has the names. Other measures
 * take their id from what they are measured to or from, such as a town.
 */
export const regionMeasures = [
  'area-of-the-outline',
  'nearest-edge',
  'centroid',
  'centre',
  'mean-over-the-area',
  'farthest-edge',
] as const;

export type RegionMeasure = (typeof regionMeasures)[number];

/**
 * The id of a measure that is given by its id or, as addresses, pages and built stories could before
 * measures had ids, by its English label: “nearest edge” is `nearest-edge`. Also the id of a measure
 * that is named after a place.
 */
export function measureId(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
