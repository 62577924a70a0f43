import type { Size } from '../camera.ts';

/** The widest map of each class, in CSS pixels. Short names: every reader loads them. */
export const WIDEST = { xs: 339, s: 429, sm: 520, m: 719, l: 919, xl: Infinity };

/** The narrowest and the highest map of the class `low`, in CSS pixels: wide maps in low windows. */
export const LOW = { from: 600, height: 430 };

/** The narrowest and the lowest map of each class for which labels are placed beforehand, in CSS pixels. */
export const LEAST = {
  xs: [260, 276],
  s: [340, 352],
  sm: [430, 352],
  m: [521, 400],
  l: [720, 431],
  xl: [920, 431],
  low: [600, 336],
} as const;

/** The name of a class of map sizes. */
export type SizeClassName = keyof typeof WIDEST | 'low';

/** The class of a map of some size. */
export function sizeClassOf({ width, height }: Size): SizeClassName {
  if (width >= LOW.from && height <= LOW.height) return 'low';
  const names = Object.keys(WIDEST) as (keyof typeof WIDEST)[];
  return names.find((name) => width <= WIDEST[name]) ?? 'xl';
}
