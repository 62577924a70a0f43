import { sideTextCss } from '../palette.ts';
import {
  AREA_WORDS_WIDTH,
  type LabelLook,
  LARGE,
  REGION_SPACING,
  SMALL,
  SMALL_MAPS,
} from './label-look.ts';

/**
 * What place-label.css needs of these numbers, as a stylesheet: custom properties of the signs' layer.
 * `--letter` is a pixel of text: it grows with the reader's text as far as the map has room.
 */
export function labelCss(): string {
  const small = `${properties(SMALL)}--letter:min(.0625rem,max(1px,.346cqi))`;
  return [
    `.signs{--region:${REGION_SPACING}em;${properties(LARGE)}--letter:min(.0625rem,max(1px,.24cqi))}`,
    `.area-words{max-inline-size:${AREA_WORDS_WIDTH}em}.place-said b{color:var(--voice);color:${sideTextCss()}}`,
    `@container map ${SMALL_MAPS}{.signs{${small}}}`,
  ].join('');
}

function properties(look: LabelLook): string {
  return Object.entries(look)
    .map(
      ([key, value]) =>
        `--${key.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)}:${value};`,
    )
    .join('');
}
