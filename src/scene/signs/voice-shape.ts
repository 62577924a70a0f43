import type { Voice } from '../../story/vocabulary/voice-colours.ts';

/** The outline of a voice’s small mark, so that voices are told apart without colour too. */
type VoiceShape = 'disc' | 'diamond' | 'square';

const shapes: Record<Voice, VoiceShape> = {
  teal: 'disc',
  orange: 'disc',
  plum: 'diamond',
  slate: 'disc',
  article: 'square',
};

/** The line of a hollow mark, as a share of the radius of a disc. */
export const HOLLOW_LINE = 0.42;

/** A voice’s small mark: one claim of its in a chart, or its entry in a key. */
export interface VoiceMark {
  /** SVG path data around 0,0, for a disc of the radius that was asked for. */
  path: string;
  /** Drawn as a line of {@link HOLLOW_LINE} times the radius, inside the same outline, not filled. */
  hollow: boolean;
}

/**
 * The small mark of a voice. The article’s own is always hollow; a side’s is hollow where it stands for
 * a denial.
 *
 * @param radius - of a disc; the other shapes look as large. In the unit of the path
 */
export function voiceMark(voice: Voice, radius: number, denial = false): VoiceMark {
  const shape = shapes[voice];
  const hollow = denial || shape === 'square';
  const r = hollow ? radius * (1 - HOLLOW_LINE / 2) : radius;
  return { path: paths[shape](r), hollow };
}

const paths: Record<VoiceShape, (radius: number) => string> = {
  disc: (r) =>
    `M${n(-r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0z`,
  diamond: (r) => `M0 ${n(-1.22 * r)}L${n(1.22 * r)} 0L0 ${n(1.22 * r)}L${n(-1.22 * r)} 0z`,
  square: (r) => `M${n(-0.92 * r)} ${n(-0.92 * r)}h${n(1.84 * r)}v${n(1.84 * r)}h${n(-1.84 * r)}z`,
};

function n(value: number): number {
  return Math.round(value * 100) / 100;
}
