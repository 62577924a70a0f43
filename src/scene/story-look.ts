import type { Colour, LineLook } from './ground.ts';

/** What is measured beside the article's figures: a thin line, with a dot at either end. */
export const MEASURED = {
  line: { colour: 'ink', width: 1.2 },
  end: { colour: 'ink', radius: 2.2 },
} as const satisfies { line: LineLook; end: { colour: Colour; radius: number } };

/**
 * An area in which the article places something, without saying where: lit ground with an outline. In
 * no side’s colour and without hatching, which would say that somebody holds it.
 */
export const AREA = {
  fill: 'litGround',
  /** Along the inside of the outline. */
  band: { colour: 'litBand', width: 6.5 },
  outline: { colour: 'line', width: 1.3 },
  selected: { colour: 'ink', width: 2.4 },
} as const satisfies {
  fill: Colour;
  band: LineLook;
  outline: LineLook;
  selected: LineLook;
};
