/** A point in CSS pixels from the map's top left corner. */
export type Point = readonly [number, number];

/** A box on the map in CSS pixels from its top left corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What is taken of a map; a label gets room where nothing else stands. */
export class LabelSpace {
  readonly #taken: Box[];
  readonly #bounds: Box;

  constructor(taken: readonly Box[], bounds: Box) {
    this.#taken = [...taken];
    this.#bounds = bounds;
  }

  /** Takes a box if it is free and inside the map; says whether. */
  take(box: Box): boolean {
    if (!this.has(box)) return false;
    this.#taken.push(box);
    return true;
  }

  /** Whether a box is free and inside the map. */
  has(box: Box): boolean {
    return inside(box, this.#bounds) && this.isFree(box);
  }

  /** Whether nothing stands in a box, be it inside the map or not. */
  isFree(box: Box): boolean {
    return !this.#taken.some((other) => overlap(box, other));
  }
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

/** How much two boxes share, in square CSS pixels. */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

/** A box that is larger by some pixels on each side. */
export function widened({ left, top, right, bottom }: Box, x: number, y = x): Box {
  return { left: left - x, top: top - y, right: right + x, bottom: bottom + y };
}

/** Whether a box lies within another one. */
export function inside(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.top >= bounds.top &&
    box.right <= bounds.right &&
    box.bottom <= bounds.bottom
  );
}
