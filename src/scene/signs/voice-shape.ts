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
 * The small mark of a voice, hollow where it stands for a denial, and nowhere else.
 *
 * @param radius - of a disc; the other shapes look as large. In the unit of the path
 * @param at - its middle, in the same unit
 */
export function voiceMark(
  voice: Voice,
  radius: number,
  denial = false,
  at: Point = [0, 0],
): VoiceMark {
  return voiceMarks(voice, radius, denial, [at]);
}

/** Several small marks of one voice, as one path: each by its distance from the one before, so that it is written alike. */
export function voiceMarks(
  voice: Voice,
  radius: number,
  denial: boolean,
  middles: readonly Point[],
): VoiceMark {
  const shape = VOICE_SHAPES[voice];
  const r = denial ? radius * (1 - HOLLOW_LINE / 2) : radius;
  const { from, path } = outlines[shape](r);
  const starts = middles.map(([x, y]): Point => [n(x + from[0]), n(y + from[1])]);
  const steps = starts.map(([x, y], index) => {
    const before = starts[index - 1];
    return before ? `m${n(x - before[0])} ${n(y - before[1])}` : `M${x} ${y}`;
  });
  return {
    path: steps
      .map((step) => `${step}${path}`)
      .join('')
      .replaceAll(' -', '-'),
    hollow: denial,
  };
}

type Point = readonly [x: number, y: number];

/** Where an outline begins, from its middle, and how it goes on. */
const outlines: Record<VoiceShape, (radius: number) => { from: Point; path: string }> = {
  disc: (r) => ({
    from: [-r, 0],
    path: `a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0z`,
  }),
  // A disc with a flat foot, a little larger, as it is a fifth less.
  footed: (r) => ({
    from: [-0.936 * r, 0.81 * r],
    path: `a${n(1.08 * r)} ${n(1.08 * r)} 0 1 1 ${n(1.872 * r)} 0z`,
  }),
  diamond: (r) => ({
    from: [0, -1.22 * r],
    path: `l${n(1.22 * r)} ${n(1.22 * r)} ${n(-1.22 * r)} ${n(1.22 * r)} ${n(-1.22 * r)} ${n(-1.22 * r)}z`,
  }),
  square: (r) => ({
    from: [-0.92 * r, -0.92 * r],
    path: `h${n(1.84 * r)}v${n(1.84 * r)}h${n(-1.84 * r)}z`,
  }),
};

function n(value: number): number {
  return Math.round(value * 100) / 100;
}
