import type { FigureBlock } from '../scene/labels/figure-blocks.ts';
import { leaderStart } from '../scene/figure-labels.ts';
import type { Palette } from '../scene/palette.ts';
import { blockRuns, type TextRun } from '../scene/labels/text.ts';
import { decimal } from './picture-svg.ts';

/** The texts of a figure's label. */
export function figureRuns({ figure, lines, box }: FigureBlock): TextRun[] {
  const end = figure.align === 'left';
  return blockRuns(lines, [end ? box.right : box.left, box.top], end ? 'end' : 'start');
}

/** The line from a figure's label to what it is about. */
export function leaderShape({ box, target }: FigureBlock, palette: Palette): string {
  const ends = [...leaderStart(box, target), ...target].map(decimal);
  return `<path fill="none" stroke="${palette.inkSoft}" d="M${ends[0]} ${ends[1]}L${ends[2]} ${ends[3]}"/>`;
}
