/** The widest map of each class, in CSS pixels. Short names: every reader loads them. */
export const WIDEST = { xs: 349, s: 429, sm: 520, m: 719, l: 919, xl: Infinity };

/** The name of a class of map widths. */
export type SizeClassName = keyof typeof WIDEST;

/** The class of a map of some width, in CSS pixels. */
export function sizeClassOf(width: number): SizeClassName {
  const names = Object.keys(WIDEST) as SizeClassName[];
  return names.find((name) => width <= WIDEST[name]) ?? 'xl';
}
