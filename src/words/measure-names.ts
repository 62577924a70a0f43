import type { RegionMeasure } from '../story/vocabulary/measures.ts';

/** What is measured on a region’s outline. */
export const measureNames: Record<RegionMeasure, string> = {
  'area-of-the-outline': 'area of the outline',
  'nearest-edge': 'nearest edge',
  centroid: 'centroid',
  centre: 'centre',
  'mean-over-the-area': 'mean over the area',
  'farthest-edge': 'farthest edge',
};
