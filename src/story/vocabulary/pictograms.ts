import type { Kind } from './kinds.ts';

/**
 * One plain sign for each kind, drawn to stay apart at 12 pixels: SVG path data in a square from -8 to
 * 8; filled, even-odd. A story’s own kinds take one of them by its name. After a change, `npm run schema`
 * writes the schema and the types.
 */
export const pictograms: Record<Kind, string> = {
  shelling:
    'M0-7.2 1.6-2.4 6.2-4.6 3.6-.6 7.4 1.8 2.8 2.2 3.6 6.8 0 3.6-3.6 6.8-2.8 2.2-7.4 1.8-3.6-.6-6.2-4.6-1.6-2.4z',
  fighting:
    'M-6.4-6.4-3.6-6.4 0-2.2 3.6-6.4 6.4-6.4 6.4-3.6 2.2 0 6.4 3.6 6.4 6.4 3.6 6.4 0 2.2-3.6 6.4-6.4 6.4-6.4 3.6-2.2 0-6.4-3.6z',
  // Sights: what is aimed at, and nobody who aims.
  attack:
    'M-1-7.6H1V-5.4A5.5 5.5 0 0 1 5.4-1H7.6V1H5.4A5.5 5.5 0 0 1 1 5.4V7.6H-1V5.4A5.5 5.5 0 0 1-5.4 1H-7.6V-1H-5.4A5.5 5.5 0 0 1-1-5.4zM0-3.5A3.5 3.5 0 1 0 .01-3.5zM0-1.5A1.5 1.5 0 1 1-.01-1.5z',
  footage: 'M-6.5-4.4H2.6V-1.4L6.6-4V4L2.6 1.4V4.4H-6.5z',
  aircraft:
    'M0-7.4C.9-7.4 1.2-6 1.2-4.8V-2.2L7 2.2V4L1.2 2.2V5L3 6.4V7.4L0 6.6-3 7.4V6.4L-1.2 5V2.2L-7 4V2.2L-1.2-2.2V-4.8C-1.2-6-.9-7.4 0-7.4z',
  // Less than before, of people or of things: no religion's sign for the dead, for they have several.
  losses: 'M0-7A7 7 0 1 1-.01-7zM0-5A5 5 0 1 0 .01-5zM-3.4-1H3.4V1H-3.4z',
  support: 'M-7-1.6H1.2V-5.6L7.2 0 1.2 5.6V1.6H-7z',
  accusation: 'M-1.8-7H1.8L1.2 2H-1.2zM0 3.6A1.8 1.8 0 1 1-.01 3.6z',
  protest: 'M-6.6-7.4H6.6V2H1.1V7.6H-1.1V2H-6.6zM-4.4-5.2V-.2H4.4V-5.2z',
  blockade:
    'M-7.4-4.6H7.4V1H5.6V7H3.4V1H-3.4V7H-5.6V1H-7.4zM-5.6-.8H-3.6L-1.6-2.8H-3.6zM-.8-.8H1.2L3.2-2.8H1.2zM4-.8H5.6V-2.4z',
  arrest: 'M-7-7H7V-5H6V5H7V7H-7V5H-6V-5H-7zM-4.4-5V5H-2.5V-5zM-.95-5V5H.95V-5zM2.5-5V5H4.4V-5z',
  flood:
    'M0-7.6 6.4-2.2H4.8V1.2H-4.8V-2.2H-6.4zM-7.6 4C-6.2 2.4-4.4 2.4-2.6 3.6S1.2 4.8 2.6 3.6 6.2 2.4 7.6 4V6.8C6.2 5.2 4.4 5.2 2.6 6.4S-1.2 7.6-2.6 6.4-6.2 5.2-7.6 6.8z',
  fire: 'M.4-7.6C1-4.4 5.8-2.6 5.8 2A5.8 5.6 0 0 1-5.8 2C-5.8-.4-4.4-1.8-3.6-3.8-2.4-3-1.8-2-1.8-.8-.2-2.2.6-4.4.4-7.6zM.2 1.2C.2 2.8-1.8 3.2-1.8 5A1.9 1.7 0 0 0 2.2 5C2.2 3.4 1 2.6.2 1.2z',
  // A plaster: a cross would be a protected emblem.
  injury:
    'M-6.9 1.5 1.5-6.9A3.8 3.8 0 0 1 6.9-1.5L-1.5 6.9A3.8 3.8 0 0 1-6.9 1.5zM-4.4.4-.4 4.4.8 3.2-3.2-.8zM-.8-3.2 3.2.8 4.4-.4.4-4.4z',
  damage: 'M0-7.4 7.4-.6H5.4V6.8H1.4L3-.2.2.6 1.4-3.4-3 2.2-.4 1.6-1.4 6.8H-5.4V-.6H-7.4z',
  statement:
    'M-7.4-4.8H-.9V.4C-.9 3.4-3 5-6.2 5.4V3.2C-4.4 2.9-3.6 2-3.6.8H-7.4zM.9-4.8H7.4V.4C7.4 3.4 5.3 5 2.1 5.4V3.2C3.9 2.9 4.7 2 4.7.8H.9z',
  // A stamp: of whoever decides, a court, a council or a company.
  decision:
    'M0-7.6A3 3 0 0 1 2-2.4L2.4.4H6.4V3.8H-6.4V.4H-2.4L-2-2.4A3 3 0 0 1 0-7.6zM-6.4 5.2H6.4V7.2H-6.4z',
  // Not so: neither a cross, which says wrong, nor “no entry”.
  denial:
    'M2-7.2H4.4L2.9-3.9H6.6V-1.5H1.9L.6 1.5H6.6V3.9H-.5L-2 7.2H-4.4L-2.9 3.9H-6.6V1.5H-1.9L-.6-1.5H-6.6V-3.9H.5z',
  control: 'M-5.4-7H-3.6V-6.2H5.6L3.4-2.8 5.6.6H-3.6V7H-5.4z',
  talks: 'M-6.8-5.6H6.8V3H.6L-3.4 6.6V3H-6.8z',
  call: 'M-6.6-2.2H-3.4L3.6-6V6L-3.4 2.2H-6.6zM5-2.6H7V2.6H5z',
  geography:
    'M-7-3.2H7V3.2H-7zM-4.6-3.2H-3.6V0H-4.6zM-1.8-3.2H-.8V.8H-1.8zM1-3.2H2V0H1zM3.8-3.2H4.8V.8H3.8z',
  background: 'M-5.6-7H5.6V7H-5.6zM-3.4-4.4H3.4V-3H-3.4zM-3.4-1H3.4V.4H-3.4zM-3.4 2.4H1V3.8H-3.4z',
};
