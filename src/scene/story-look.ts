import type { Colour, LineLook } from './ground.ts';

/** What is measured beside the article's figures: a thin line, with a dot at either end. */
export const MEASURED = {
  line: { colour: 'ink', width: 1.2 },
  end: { colour: 'ink', radius: 2.2 },
} as const satisfies { line: LineLook; end: { colour: Colour; radius: number } };

/** An area of the story, in the colour of who speaks most about it. */
export const AREA = {
  tint: 0.1,
  hatching: 0.55,
  outline: { width: 1.1, opacity: 0.8 },
  /** Width of the outline of the selected place. */
  selected: 2.4,
} as const;
