import type { Size } from '../scene/camera.ts';

/** A class of map sizes for which names are placed and set; CSS chooses by the map's width. */
export interface SizeClass {
  name: 'small' | 'medium' | 'large';
  /** The widths that it holds for, in CSS pixels. */
  query: string;
  /** The size for which names are placed: a small one of its class. */
  size: Size;
}

export const SIZE_CLASSES: readonly SizeClass[] = [
  { name: 'small', query: '(max-width:559px)', size: { width: 360, height: 450 } },
  {
    name: 'medium',
    query: '(min-width:560px) and (max-width:879px)',
    size: { width: 768, height: 522 },
  },
  { name: 'large', query: '(min-width:880px)', size: { width: 920, height: 717 } },
];
