/** The look of signs' and figures' labels on maps of one class. Sizes in CSS pixels, leading in ems. */
export interface LabelLook {
  /** A place's name. */
  name: number;
  /** What is said there, and who answers. */
  said: number;
  /** A figure's label, and the words in an area. */
  figure: number;
  /** Where a figure's label breaks. */
  figureWidth: number;
  leading: number;
}

/** Maps up to this width, in CSS pixels, have small labels; place-label.css has the same. */
export const SMALL_MAP = 520;

/** On larger maps. */
export const LARGE: LabelLook = {
  name: 16,
  said: 12.5,
  figure: 12,
  figureWidth: 150,
  leading: 1.25,
};

/** On small maps. */
export const SMALL: LabelLook = {
  name: 14.5,
  said: 11.5,
  figure: 11,
  figureWidth: 104,
  leading: 1.2,
};

/** How wide the lines of a narrow label are at most, in CSS pixels, and by how much they may be wider than reckoned. */
export const NARROW = { width: 68, more: 3 } as const;

/** Whether a map of this width has small labels with fewer words; place-label.css has the same. */
export function hasSmallLabels(width: number): boolean {
  return width <= SMALL_MAP;
}

/** The look of the labels of a map of this width. */
export function labelLook(width: number): LabelLook {
  return hasSmallLabels(width) ? SMALL : LARGE;
}

/** Room between the letters of a region's name, in ems. */
export const REGION_SPACING = 0.12;

/** Where the words in an area break, in ems of them. */
export const AREA_WORDS_WIDTH = 7;
