import type { Voice } from '../../story/vocabulary/voice-colours.ts';

/** The outline of a small mark. */
type VoiceShape = 'disc' | 'footed' | 'diamond' | 'square';

/** The outline of each voice’s small mark, so that voices are told apart without colour too. */
export const VOICE_SHAPES: Record<Voice, VoiceShape> = {
  teal: 'disc',
  // As dark as teal in grey. A cut through the disc would look like “no entry”, which takes a side.
  orange: 'footed',
  plum: 'diamond',
  slate: 'disc',
  article: 'square',
};

/** The line of a hollow mark, as a share of the radius of a disc. */
export const HOLLOW_LINE = 0.42;

/** A voice’s small mark: one claim of its in a chart, or its entry in a key. */
export interface VoiceMark {
  /** SVG path data around the point that was asked for, for a disc of the radius that was asked for. */
  path: string;
  /** Drawn as a line of {@link HOLLOW_LINE} times the radius, inside the same outline, not filled. */
  hollow: boolean;
}

/**
 * The small mark of a voice. The article’s own is always hollow; a side’s is hollow where it stands for
 * a denial.
 *
 * @param radius - of a disc; the other shapes look as large. In the unit of the path
 * @param at - its middle, in the same unit
 */
export function voiceMark(
  voice: Voice,
  radius: number,
  denial = false,
  [x, y]: readonly [x: number, y: number] = [0, 0],
): VoiceMark {
  const shape = VOICE_SHAPES[voice];
  const hollow = denial || shape === 'square';
  const r = hollow ? radius * (1 - HOLLOW_LINE / 2) : radius;
  return { path: paths[shape](r, x, y), hollow };
}

const paths: Record<VoiceShape, (radius: number, x: number, y: number) => string> = {
  disc: (r, x, y) =>
    `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0z`,
  // A disc with a flat foot, a little larger, as it is a fifth less.
  footed: (r, x, y) =>
    `M${n(x - 0.936 * r)} ${n(y + 0.81 * r)}a${n(1.08 * r)} ${n(1.08 * r)} 0 1 1 ${n(1.872 * r)} 0z`,
  diamond: (r, x, y) =>
    `M${n(x)} ${n(y - 1.22 * r)}L${n(x + 1.22 * r)} ${n(y)}L${n(x)} ${n(y + 1.22 * r)}L${n(x - 1.22 * r)} ${n(y)}z`,
  square: (r, x, y) =>
    `M${n(x - 0.92 * r)} ${n(y - 0.92 * r)}h${n(1.84 * r)}v${n(1.84 * r)}h${n(-1.84 * r)}z`,
};

function n(value: number): number {
  return Math.round(value * 100) / 100;
}
