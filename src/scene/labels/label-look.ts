import type { Size } from '../camera.ts';
import { LOW, sizeClassOf } from './size-class-of.ts';

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

/** Maps up to this width, in CSS pixels, have small labels, and low ones. */
const SMALL_MAP = 520;

/** The condition of a container query for these maps; place-label.css and map-corner.css have the same. */
export const SMALL_MAPS = `(max-width: ${SMALL_MAP}px) or ((min-width: ${LOW.from}px) and (max-height: ${LOW.height}px))`;

/** On larger maps. */
export const LARGE: LabelLook = {
  name: 16,
  said: 12.5,
  figure: 12,
  figureWidth: 150,
  leading: 1.25,
};

/** On small ones. */
export const SMALL: LabelLook = {
  name: 14.5,
  said: 11.5,
  figure: 11,
  figureWidth: 104,
  leading: 1.2,
};

/** How wide the lines of a narrow label are at most, in CSS pixels, and by how much they may be wider than reckoned. */
export const NARROW = { width: 68, more: 3 } as const;

/** Whether the labels of a map of this size are brief, for want of width. */
export function hasBriefLabels({ width }: Size): boolean {
  return width <= SMALL_MAP;
}

/** Whether a map of this size has small labels: a narrow one, or one in a low window. */
export function hasSmallLabels(size: Size): boolean {
  return hasBriefLabels(size) || sizeClassOf(size) === 'low';
}

/** The look of the labels of a map of this size. */
export function labelLook(size: Size): LabelLook {
  return hasSmallLabels(size) ? SMALL : LARGE;
}

/** Room between the letters of a region's name, in ems. */
export const REGION_SPACING = 0.12;

/** Where the words in an area break, in ems of them. */
export const AREA_WORDS_WIDTH = 7;
