import type { Figure } from '../schema/types.ts';

/** The qualifiers of a figure whose number is only an end of what is meant: the most or the least that it is. */
export const bounds = {
  most: ['at most', 'less than'],
  least: ['at least', 'more than'],
} as const satisfies Record<string, readonly Figure['qualifier'][]>;

/** Which end of what is meant the number of a figure is; null where it is the number itself. */
export function boundOf(qualifier: Figure['qualifier']): keyof typeof bounds | null {
  if (bounds.most.some((one) => one === qualifier)) return 'most';
  return bounds.least.some((one) => one === qualifier) ? 'least' : null;
}
