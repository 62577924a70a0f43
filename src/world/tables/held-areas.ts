import type { District } from '../source-data.ts';

/** Part of a country that others than its government hold, as far as the package of districts draws it. */
export interface HeldArea {
  id: string;
  /** Code of the country in whose outline it lies, in capitals. */
  within: string;
  /** Whether a district belongs to it. */
  holds: (district: District) => boolean;
  /** Key of what is said of it in `words.heldAreas`. */
  says: 'state' | 'wall' | 'glacier';
}

/** The outlines are 1 to 2 km off, so that their edges are drawn as approximate. */
export const HELD_AREAS: readonly HeldArea[] = [
  {
    id: 'northern-cyprus',
    within: 'CY',
    holds: ({ holder }) => holder === 'CYN',
    says: 'state',
  },
  { id: 'abkhazia', within: 'GE', holds: ({ code }) => code === 'GE-AB', says: 'state' },
  { id: 'somaliland', within: 'SO', holds: ({ holder }) => holder === 'SOL', says: 'state' },
  {
    id: 'west-of-the-wall',
    within: 'EH',
    holds: ({ holder }) => holder === 'MAR',
    says: 'wall',
  },
  { id: 'siachen', within: 'IN', holds: ({ holder }) => holder === 'KAS', says: 'glacier' },
];
