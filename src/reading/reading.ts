import type { Camera } from '../scene/camera.ts';
import { type ClaimFilter, noFilter } from '../story/filter.ts';
import type { Selection } from './events.ts';
import { noOverlays, type Overlays } from './overlays.ts';
import { NOTHING } from './selection.ts';

/** Everything that a reader can set and an address can carry. */
export interface Reading {
  selection: Selection;
  filter: ClaimFilter;
  /** The view of the map; null for the opening view. */
  view: Camera | null;
  /** Whose place names: `article`, or a BCP 47 tag that the story has. */
  names: string;
  /** Number of the step of the guided reading, from 1; null when it is not open. */
  step: number | null;
  /** What lies over the map. */
  overlays: Overlays;
}

/** How a map opens. */
export const OPENING: Reading = {
  selection: NOTHING,
  filter: noFilter,
  view: null,
  names: 'article',
  step: null,
  overlays: noOverlays,
};
