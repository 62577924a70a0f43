import type { Voice } from './marks.ts';

/** Measures of a place's sign in CSS pixels, from its middle: in the element, on the poster, in pictures. */
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
};

/** The disc shared out by the number of claims of each voice, from the top clockwise, as SVG path data. */
export function discSectors(
  voices: { voice: Voice; count: number }[],
): { voice: Voice; path: string }[] {
  const total = voices.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return voices.map(({ voice, count }) => {
    const [from, to] = [before / total, (before += count) / total];
    return { voice, path: sectorPath(from, to) };
  });
}

/** A sector between two parts of a turn, 0 to 1. */
function sectorPath(from: number, to: number): string {
  const point = (part: number): string => {
    const angle = part * 2 * Math.PI;
    return `${(SIGN.disc * Math.sin(angle)).toFixed(2)} ${(-SIGN.disc * Math.cos(angle)).toFixed(2)}`;
  };
  const radius = String(SIGN.disc);
  return `M0 0L${point(from)}A${radius} ${radius} 0 ${to - from > 0.5 ? '1' : '0'} 1 ${point(to)}Z`;
}
