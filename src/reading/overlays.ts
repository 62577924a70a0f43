import type { LonLat } from '../scene/sphere/sphere.ts';

/** Where an outline lies that is compared with a region. */
export interface LaidOutline {
  /** Its middle; null for on the region that it is compared with. */
  middle: LonLat | null;
  /** Degrees clockwise from how it lies at home. */
  turn: number;
}

/** What the reader has laid over the map. */
export interface Overlays {
  /** The outline for comparison; null when it is away. */
  comparison: LaidOutline | null;
  /** The points of the ruler; null when it is away. */
  ruler: readonly LonLat[] | null;
  /** Ids of the measures whose lines are shown; a page may give their labels, too. */
  lines: readonly string[];
}

/** Nothing lies over the map. */
export const noOverlays: Overlays = { comparison: null, ruler: null, lines: [] };
