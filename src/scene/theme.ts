/** Light or dark. */
export type Theme = 'light' | 'dark';

/** What a browser supports that tells light from dark in a colour; others get the light palette alone. */
export const THEMED_COLOURS = 'color: light-dark(red, red)';
