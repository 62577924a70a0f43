/** CSS families that the pages and the map share; the files are self-hosted. */
export const SANS = 'Conflict Map Sans';
export const SERIF = 'Conflict Map Serif';
/** What the pages draw in place of the first until its files are there. */
export const STAND_IN = `${SANS} Stand-In`;
