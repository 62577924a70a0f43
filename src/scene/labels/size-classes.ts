import type { Size } from '../camera.ts';
import { LOW, type SizeClassName, WIDEST } from './size-class-of.ts';

/** A class of map sizes for which labels and names are placed beforehand; CSS chooses by the map’s own size. */
export interface SizeClass {
  name: SizeClassName;
  /** The sizes that it holds for, in CSS pixels. */
  query: string;
  /** The same where rules for narrower classes stand before: the cascade does the rest. Null for the first one. */
  from: string | null;
  /** Sizes that a map of this class has, the usual one first: what is placed has room in all of them. */
  sizes: readonly [Size, ...Size[]];
}

/** All classes, the narrowest first and the low one last. */
export const SIZE_CLASSES: readonly SizeClass[] = [
  {
    name: 'xs',
    query: `(max-width:${WIDEST.xs}px)`,
    from: null,
    sizes: sizes([320, 400], [260, 276], [260, 380], [339, 352], [339, 424]),
  },
  {
    name: 's',
    query: `(min-width:${WIDEST.xs + 1}px) and (max-width:${WIDEST.s}px)`,
    from: `(min-width:${WIDEST.xs + 1}px)`,
    sizes: sizes([360, 450], [340, 352], [340, 425], [360, 352], [429, 352], [429, 536]),
  },
  {
    name: 'sm',
    query: `(min-width:${WIDEST.s + 1}px) and (max-width:${WIDEST.sm}px)`,
    from: `(min-width:${WIDEST.s + 1}px)`,
    sizes: sizes(
      [480, 560],
      [430, 352],
      [520, 400],
      [430, 456],
      [430, 537],
      [520, 480],
      [520, 620],
    ),
  },
  {
    name: 'm',
    query: `(min-width:${WIDEST.sm + 1}px) and (max-width:${WIDEST.m}px) and ((max-width:${LOW.from - 1}px) or (min-height:${LOW.height + 1}px))`,
    from: `(min-width:${WIDEST.sm + 1}px)`,
    sizes: sizes([640, 440], [521, 400], [521, 620], [640, 560], [719, 431], [719, 620]),
  },
  {
    name: 'l',
    query: `(min-width:${WIDEST.m + 1}px) and (max-width:${WIDEST.l}px) and (min-height:${LOW.height + 1}px)`,
    from: `(min-width:${WIDEST.m + 1}px)`,
    sizes: sizes([768, 522], [720, 431], [720, 560], [800, 479], [919, 431], [919, 640]),
  },
  {
    name: 'xl',
    query: `(min-width:${WIDEST.l + 1}px) and (min-height:${LOW.height + 1}px)`,
    from: `(min-width:${WIDEST.l + 1}px)`,
    sizes: sizes([920, 717], [920, 431], [920, 560], [1280, 717], [1280, 480], [3000, 720]),
  },
  {
    name: 'low',
    query: `(min-width:${LOW.from}px) and (max-height:${LOW.height}px)`,
    from: `(min-width:${LOW.from}px) and (max-height:${LOW.height}px)`,
    sizes: sizes([800, 400], [600, 336], [720, 336], [800, 336], [1280, 400], [3000, 430]),
  },
];

function sizes(...all: [readonly [number, number], ...(readonly [number, number])[]]) {
  return all.map(([width, height]): Size => ({ width, height })) as [Size, ...Size[]];
}
