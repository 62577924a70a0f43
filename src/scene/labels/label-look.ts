/** The look of signs' and figures' labels on maps of one class. Sizes in CSS pixels, leading in ems. */
export interface LabelLook {
  /** A place's name, and the first words of a figure. */
  name: number;
  /** What is answered. */
  answer: number;
  /** What is measured. */
  measured: number;
  /** Where a place's label and a figure's break. */
  width: number;
  figureWidth: number;
  leading: number;
  figureLeading: number;
}

/** Maps up to this width, in CSS pixels, have small labels with fewer words; place-label.css has the same. */
export const SMALL_MAP = 520;

const LARGE: LabelLook = {
  name: 15,
  answer: 12,
  measured: 11,
  width: 168,
  figureWidth: 208,
  leading: 1.25,
  figureLeading: 1.3,
};

const SMALL: LabelLook = {
  name: 13,
  answer: 11,
  measured: 11,
  width: 115.2,
  figureWidth: 120,
  leading: 1.15,
  figureLeading: 1.15,
};

/** Whether a map of this width has small labels with fewer words; place-label.css has the same. */
export function hasSmallLabels(width: number): boolean {
  return width <= SMALL_MAP;
}

/** The look of the labels of a map of this width. */
export function labelLook(width: number): LabelLook {
  return hasSmallLabels(width) ? SMALL : LARGE;
}

/** Room between the letters of a region's name, in ems. */
export const REGION_SPACING = 0.14;

/** Room between a figure's label and the edge of the map, in CSS pixels. */
export const LABEL_EDGE = 6;

/**
 * From a sign's middle to its label, in CSS pixels: to its near side beside the sign, and to its top or
 * bottom below and above it. Beside the sign, the label's top is `up` above the middle.
 */
export const SIGN_LABEL = { beside: 21, up: 11, below: 18 };

/**
 * What place-label.css needs of these numbers, as a stylesheet: custom properties of the signs' layer.
 * `--letter` is a pixel of text: it grows with the reader's text as far as the map has room.
 */
export function labelCss(): string {
  const { beside, up, below } = SIGN_LABEL;
  const small = `${properties(SMALL)}--letter:min(.0625rem,max(1px,.346cqi))`;
  return [
    `.signs{--beside:${beside}px;--up:${up}px;--below:${below}px;--region:${REGION_SPACING}em;--edge:${LABEL_EDGE}px;`,
    `${properties(LARGE)}--letter:min(.0625rem,max(1px,.24cqi))}`,
    `@container map (max-width:${SMALL_MAP}px){.signs{${small}}}`,
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
