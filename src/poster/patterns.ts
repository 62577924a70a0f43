import { GROUND } from '../scene/ground.ts';
import { hatching, hatchWidth, PATTERN_SIZE, type PatternKind } from '../scene/hatch.ts';
import type { Voice } from '../scene/marks.ts';
import type { Frame } from './frame.ts';
import type { PosterLook } from './look.ts';

/**
 * Whole zooms at which patterns are drawn. The engine sizes a pattern at the whole zoom nearest to the
 * view's; the stylesheet chooses by the size of the map.
 */
const PATTERN_ZOOMS = [6, 7];

/** The hatchings that are used and the ground's dots as SVG patterns, for each whole zoom. */
export function patterns(
  voices: readonly Voice[],
  frame: Frame,
  paint: PosterLook['paint'],
): string {
  const kinds = voices.map((voice): [Voice | 'dots', PatternKind] => [voice, hatching[voice]]);
  return PATTERN_ZOOMS.flatMap((zoom) => {
    const { x, y, side } = frame.grid(zoom);
    const at = [x, y, side, side].map((value) => value.toFixed(2));
    return [...kinds, ['dots', 'dots'] as const].map(
      ([name, kind]) =>
        `<pattern id="pm-${name}-${zoom}" data-voice="${name}" x="${at[0]}" y="${at[1]}" width="${at[2]}" height="${at[3]}" patternUnits="userSpaceOnUse">${patternShape(kind, side, name === 'dots' ? GROUND_DOTS : hatchDots(kind), (part) => paint(part, name))}</pattern>`,
    );
  }).join('');
}

/** A pattern's dots: the part that gives their colour, and how far across they are in CSS pixels. */
interface Dots {
  part: 'dot' | 'voice-dot';
  width: number;
}

const GROUND_DOTS: Dots = {
  part: 'dot',
  width: GROUND.find(({ dots }) => dots)?.dots?.width ?? 1,
};

function hatchDots(kind: PatternKind): Dots {
  return { part: 'voice-dot', width: hatchWidth(kind) };
}

function patternShape(
  kind: PatternKind,
  side: number,
  dots: Dots,
  paint: (part: 'stroke' | Dots['part']) => string,
): string {
  const scale = side / PATTERN_SIZE;
  const [whole, half] = [Number(side.toFixed(2)), Number((side / 2).toFixed(2))];
  const line = (data: string): string =>
    `<path ${paint('stroke')} stroke-width="${scale.toFixed(2)}" d="${data}"/>`;
  const beyond = (side + half).toFixed(2);
  const rising = `M0 ${whole}L${whole} 0M${-half} ${half}L${half}-${half}M${half} ${beyond}L${beyond} ${half}`;
  const falling = `M0 0L${whole} ${whole}M${-half} ${half}L${half} ${beyond}M${half}-${half}L${beyond} ${half}`;
  switch (kind) {
    case 'rising':
      return line(rising);
    case 'falling':
      return line(falling);
    case 'crossed':
      return line(rising + falling);
    case 'level':
      return line(`M0 ${half}H${whole}M0 0H${whole}`);
    case 'upright':
      return line(`M${half} 0V${whole}M0 0V${whole}`);
    case 'dots':
      return [`0 0`, `${whole} 0`, `0 ${whole}`, `${whole} ${whole}`, `${half} ${half}`]
        .map(
          (at) =>
            `<circle ${paint(dots.part)} r="${((dots.width / 2) * scale).toFixed(2)}" transform="translate(${at})"/>`,
        )
        .join('');
  }
}
