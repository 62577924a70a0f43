/** CSS families that the pages and the map share; the files are self-hosted. */
export const SANS = 'Conflict Map Sans';
export const SERIF = 'Conflict Map Serif';
/** What the pages draw in place of the first until its files are there. */
export const STAND_IN = `${SANS} Stand-In`;

/**
 * MapLibre draws labels with CSS fonts when a style has no `glyphs`. It reads weight and slant from
 * the first name of the stack and takes the first family that exists.
 */
export const textFont = {
  sans: [SANS, 'sans-serif'],
  sansBold: [`${SANS} Bold`, SANS, 'sans-serif'],
  serifItalic: [`${SERIF} Italic`, SERIF, 'serif'],
};
