/** The outline of a piece of lit ground around 0 0, in a box of 24 by 18, as SVG path data. */
export const LIT_PIECE = 'M-9-4L-1-7 8-4 10 1 4 6-7 5-10 1z';

/** The piece of land that it lies on. */
export const LAND_PIECE = 'M-12-9h24V9h-24z';

/** Radii of a key's symbols, for letters of 13 pixels: a voice's mark, and the disc and the ring of a sign. */
export const KEY_SIZE = { voice: 5.6, disc: 4.6, ring: 7.6, count: 7 } as const;
