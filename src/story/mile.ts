/** A statute mile (international, 1,609.344 m) in kilometres. */
export const KM_PER_MILE = 1.609344;

const KM2_PER_SQUARE_MILE = KM_PER_MILE ** 2;

/** Kilometres as statute miles (international, 1,609.344 m). */
export function miles(kilometres: number): number {
  return kilometres / KM_PER_MILE;
}

/** Square kilometres as square statute miles. */
export function squareMiles(squareKilometres: number): number {
  return squareKilometres / KM2_PER_SQUARE_MILE;
}
