import type { Colour } from '../ground.ts';
import type { Mark, Ring, Voice } from '../marks.ts';

/** Measures of a place's sign in CSS pixels, from its middle. */
export const SIGN = {
  /** Radius of the disc in the claimants' colours. */
  disc: 10.5,
  /** Radius of the ring that tells of answers. */
  ring: 14,
  /** Radius of the ground that parts the sign from the map. */
  ground: 16,
  /** Radius of the ground of the number in the middle of a shared disc. */
  total: 6.6,
  /** Pictograms are drawn in a square of 16; this is their size on the disc. */
  kindScale: 0.82,
  /** The number of claims at the disc's shoulder: its middle, and the radius of its ground. */
  count: { at: [12, -12], radius: 7.5 },
} as const;

/** How a part of a sign is painted: colours of the palette, or of the part's own voice. */
export interface PartLook {
  fill?: Colour | 'voice';
  stroke?: Colour | 'voice';
  /** Width of the stroke in CSS pixels. */
  width?: number;
  /** Strokes end round: a dotted line. */
  round?: boolean;
  /** Size of bold letters, in CSS pixels. */
  size?: number;
}

/** The looks of a sign's parts. In the page, a part's class is `sign-` and its name. */
export const SIGN_LOOKS = {
  ground: { fill: 'halo' },
  voice: { fill: 'voice', stroke: 'halo', width: 0.8 },
  kind: { fill: 'onSide' },
  ring: { stroke: 'voice', width: 2.6 },
  'ring-open': { stroke: 'inkSoft', width: 2.4, round: true },
  'count-ground': { fill: 'ink', stroke: 'halo', width: 1.5 },
  total: { fill: 'ink', size: 10 },
  count: { fill: 'paper', size: 9.5 },
} as const satisfies Record<string, PartLook>;

/** A part of a sign: a circle, a path or a text in the middle of a point, around 0 0. */
export type SignPart = { part: keyof typeof SIGN_LOOKS; voice?: Voice } & (
  | { radius: number; at?: readonly [number, number]; dashes?: readonly [number, number] }
  | { path: string; scale?: number }
  | { text: string; at: readonly [number, number] }
);

/** From the middle of a number to its baseline, in ems. */
export const MIDDLE = 0.36;

/**
 * The sign of a place, lowest part first: ground, ring for the answer, disc in the claimants' colours, and
 * what the claim is about; or, where several voices speak, the number of claims.
 */
export function signParts({
  voices,
  kind,
  count,
  ring,
}: Pick<Mark, 'voices' | 'kind' | 'count' | 'ring'>): SignPart[] {
  const mixed = voices.length > 1;
  const below = (part: 'total' | 'count'): number => SIGN_LOOKS[part].size * MIDDLE;
  const { at, radius } = SIGN.count;
  const number: SignPart[] = mixed
    ? [
        { part: 'ground', radius: SIGN.total },
        { part: 'total', text: String(count), at: [0, below('total')] },
      ]
    : [{ part: 'kind', path: kind.pictogram, scale: SIGN.kindScale }];
  const shoulder: SignPart[] = [
    { part: 'count-ground', radius, at },
    { part: 'count', text: String(count), at: [at[0], at[1] + below('count')] },
  ];
  return [
    { part: 'ground', radius: SIGN.ground },
    ...ringPart(ring, SIGN.ring),
    ...discParts(voices),
    ...number,
    ...(isNumbered({ voices, count }) ? shoulder : []),
  ];
}

/** Whether the number of claims is at the disc’s shoulder: several, of one voice. */
export function isNumbered({ voices, count }: Pick<Mark, 'voices' | 'count'>): boolean {
  return voices.length === 1 && count > 1;
}

/** A ring of some radius: in the colour of who answers, dotted where nobody does, or none. */
export function ringPart(ring: Ring, radius: number): SignPart[] {
  switch (ring.kind) {
    case 'answered':
      return [{ part: 'ring', voice: ring.by, radius }];
    case 'none-reported': {
      // As many dots as go round evenly, some five pixels apart.
      const apart = (2 * Math.PI * radius) / Math.round(radius * 1.26);
      return [{ part: 'ring-open', radius, dashes: [0.1, apart - 0.1] }];
    }
    case 'not-applicable':
      return [];
  }
}

/** The disc, shared out by the number of claims of each voice. */
function discParts(voices: Mark['voices']): SignPart[] {
  const [only] = voices;
  if (only && voices.length === 1) return [{ part: 'voice', voice: only.voice, radius: SIGN.disc }];
  return sectors(voices, SIGN.disc).map((sector) => ({ part: 'voice', ...sector }));
}

/** The sectors of a disc, one for each voice, as wide as its part of the claims, from the top clockwise. */
export function sectors(voices: Mark['voices'], radius: number): { voice: Voice; path: string }[] {
  const total = voices.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return voices.map(({ voice, count }) => {
    const [from, to] = [before / total, (before += count) / total];
    return { voice, path: sectorPath(from, to, radius) };
  });
}

/** A sector between two parts of a turn, 0 to 1. */
function sectorPath(from: number, to: number, radius: number): string {
  const point = (part: number): string => {
    const angle = part * 2 * Math.PI;
    return `${(radius * Math.sin(angle)).toFixed(2)} ${(-radius * Math.cos(angle)).toFixed(2)}`;
  };
  return `M0 0L${point(from)}A${radius} ${radius} 0 ${to - from > 0.5 ? '1' : '0'} 1 ${point(to)}Z`;
}
