/** A statute mile (international, 1,609.344 m) in kilometres. */
export const KM_PER_MILE = 1.609344;
