import type { RegionMeasure } from '../../story/vocabulary/measures.ts';
import * as words from '../words.ts';

/** What is measured on a region’s outline. */
export const measureNames: Record<RegionMeasure, string> = words.measures.ofRegion;
