import type { Bounds } from '../plane/box.ts';

/** Part of a border between two countries that is no agreed border. */
export interface DisputedLine {
  /** Key of what is said of it in `words.disputedLines`. */
  id: DisputedLineId;
  /** The two codes, small letters, in their order. */
  between: readonly [string, string];
  /** Where; everywhere when absent. */
  within?: readonly Bounds[];
}

/** What the lines are. */
export type DisputedLineId =
  | 'line-of-control'
  | 'line-of-actual-control'
  | 'agreement-of-1963'
  | 'palestinian-territories'
  | 'golan'
  | 'blue-line'
  | 'western-sahara'
  | 'kosovo'
  | 'koreas'
  | 'sudans'
  | 'halaib'
  | 'bhutan'
  | 'durand'
  | 'essequibo'
  | 'thailand-cambodia'
  | 'gibraltar'
  | 'ceuta-melilla';

/**
 * Lines of armistice and of control, edges of territories whose status is undecided, and borders that one
 * of the two sides does not recognise. The package of borders draws them as plain borders.
 */
export const DISPUTED_LINES: readonly DisputedLine[] = [
  { id: 'line-of-control', between: ['in', 'pk'], within: [[73, 32.27, 78, 36.5]] },
  {
    id: 'line-of-actual-control',
    between: ['cn', 'in'],
    within: [
      [76, 30, 81.3, 36.5],
      [91.5, 26, 98, 30],
    ],
  },
  { id: 'agreement-of-1963', between: ['cn', 'pk'] },
  { id: 'palestinian-territories', between: ['il', 'ps'] },
  { id: 'golan', between: ['il', 'sy'] },
  { id: 'blue-line', between: ['il', 'lb'] },
  { id: 'western-sahara', between: ['eh', 'ma'] },
  { id: 'kosovo', between: ['rs', 'xk'] },
  { id: 'koreas', between: ['kp', 'kr'] },
  { id: 'sudans', between: ['sd', 'ss'] },
  { id: 'halaib', between: ['eg', 'sd'], within: [[33, 21.5, 37.5, 23.5]] },
  { id: 'bhutan', between: ['bt', 'cn'] },
  { id: 'durand', between: ['af', 'pk'] },
  { id: 'essequibo', between: ['gy', 've'] },
  { id: 'thailand-cambodia', between: ['kh', 'th'] },
  { id: 'gibraltar', between: ['es', 'gi'] },
  { id: 'ceuta-melilla', between: ['es', 'ma'] },
];
