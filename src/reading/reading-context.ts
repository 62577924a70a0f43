import { createContext } from '@lit/context';
import type { ClaimFilter } from '../story/filter.ts';
import type { Story } from '../story/story.ts';
import type { Overlays } from './overlays.ts';

/** What the elements that stand in a map's slots need of it. */
export interface ShownReading {
  story: Story | null;
  filter: ClaimFilter;
  overlays: Overlays;
}

/** By which they ask the map around them. */
export const readingContext = createContext<ShownReading>(Symbol('conflict-map reading'));
