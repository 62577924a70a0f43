import type { Kind } from '../../story/vocabulary/kinds.ts';

/**
 * One plain sign for each kind, drawn to stay apart at 12 pixels: SVG path data in a square from -8 to
 * 8; filled, even-odd.
 */
export const pictograms: Record<Kind, string> = {
  shelling:
    'M0-7.2 1.6-2.4 6.2-4.6 3.6-.6 7.4 1.8 2.8 2.2 3.6 6.8 0 3.6-3.6 6.8-2.8 2.2-7.4 1.8-3.6-.6-6.2-4.6-1.6-2.4z',
  fighting:
    'M-6.4-6.4-3.6-6.4 0-2.2 3.6-6.4 6.4-6.4 6.4-3.6 2.2 0 6.4 3.6 6.4 6.4 3.6 6.4 0 2.2-3.6 6.4-6.4 6.4-6.4 3.6-2.2 0-6.4-3.6z',
  footage: 'M-6.5-4.4H2.6V-1.4L6.6-4V4L2.6 1.4V4.4H-6.5z',
  aircraft:
    'M0-7.4C.9-7.4 1.2-6 1.2-4.8V-2.2L7 2.2V4L1.2 2.2V5L3 6.4V7.4L0 6.6-3 7.4V6.4L-1.2 5V2.2L-7 4V2.2L-1.2-2.2V-4.8C-1.2-6-.9-7.4 0-7.4z',
  // Less than before, of people or of things: no religion's sign for the dead, for they have several.
  losses: 'M0-7A7 7 0 1 1-.01-7zM0-5A5 5 0 1 0 .01-5zM-3.4-1H3.4V1H-3.4z',
  support: 'M-7-1.6H1.2V-5.6L7.2 0 1.2 5.6V1.6H-7z',
  accusation: 'M-1.8-7H1.8L1.2 2H-1.2zM0 3.6A1.8 1.8 0 1 1-.01 3.6z',
  control: 'M-5.4-7H-3.6V-6.2H5.6L3.4-2.8 5.6.6H-3.6V7H-5.4z',
  talks: 'M-6.8-5.6H6.8V3H.6L-3.4 6.6V3H-6.8z',
  call: 'M-6.6-2.2H-3.4L3.6-6V6L-3.4 2.2H-6.6zM5-2.6H7V2.6H5z',
  geography:
    'M-7-3.2H7V3.2H-7zM-4.6-3.2H-3.6V0H-4.6zM-1.8-3.2H-.8V.8H-1.8zM1-3.2H2V0H1zM3.8-3.2H4.8V.8H3.8z',
  background: 'M-5.6-7H5.6V7H-5.6zM-3.4-4.4H3.4V-3H-3.4zM-3.4-1H3.4V.4H-3.4zM-3.4 2.4H1V3.8H-3.4z',
};
