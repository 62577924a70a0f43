import { PATTERN_SIZE } from '../scene/dots.ts';
import { GROUND } from '../scene/ground.ts';
import type { Frame } from './frame.ts';
import type { PosterLook } from './look.ts';

const WIDTH = GROUND.find(({ dots }) => dots)?.dots?.width ?? 1;

/** How much larger a dot with a hard edge is than the engine's of the same strength, whose edge is soft. */
const SOFT = 1.12;

/** The ground's dots as SVG patterns, one for each of the frame's grids: `pm-dots-` and its zoom. */
export function patterns({ grids }: Frame, paint: PosterLook['paint']): string {
  return grids
    .map(({ zoom, x, y, side }) => {
      const at = [x, y, side, side].map((value) => value.toFixed(2));
      return `<pattern id="pm-dots-${zoom}" x="${at[0]}" y="${at[1]}" width="${at[2]}" height="${at[3]}" patternUnits="userSpaceOnUse">${dots(side, paint)}</pattern>`;
    })
    .join('');
}

/** At the corners of a square and in its middle. */
function dots(side: number, paint: PosterLook['paint']): string {
  const radius = (((WIDTH / 2) * SOFT * side) / PATTERN_SIZE).toFixed(2);
  const [whole, half] = [Number(side.toFixed(2)), Number((side / 2).toFixed(2))];
  return [`0 0`, `${whole} 0`, `0 ${whole}`, `${whole} ${whole}`, `${half} ${half}`]
    .map((at) => `<circle ${paint('dot')} r="${radius}" transform="translate(${at})"/>`)
    .join('');
}
