/** An image to fill an area with, again and again: RGBA row by row, not premultiplied, as in ImageData. */
export interface PatternImage {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** Side of a pattern's square in CSS pixels. Dots repeat across its edges without a seam. */
export const PATTERN_SIZE = 8;

/** Pictures are drawn at twice the size, for dense screens. */
export const PATTERN_PIXEL_RATIO = 2;

/**
 * The whole zoom at which the engine lays a pattern in a view: its squares grow with the view up to the
 * next one, where they are as many again.
 */
export function patternZoom(zoom: number): number {
  return Math.floor(zoom);
}

/** Distance of a value from the nearest edge of a square. */
function fold(value: number): number {
  return Math.min(value % PATTERN_SIZE, PATTERN_SIZE - (value % PATTERN_SIZE));
}

const HALF = PATTERN_SIZE / 2;

/** Distance from the nearest dot. They are on a staggered grid: the corner and the middle of the square. */
function distance(x: number, y: number): number {
  return Math.min(Math.hypot(fold(x), fold(y)), Math.hypot(x - HALF, y - HALF));
}

/** Red, green and blue, 0 to 255, of a `#rrggbb` colour. Throws a RangeError for anything else. */
export function rgb(colour: string): [number, number, number] {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  if (digits === undefined) throw new RangeError(`“${colour}” is not a #rrggbb colour.`);
  const value = Number.parseInt(digits, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Draws dots in one colour on nothing; `width` is how far across they are, in CSS pixels. */
export function dotsImage(colour: string, width: number): PatternImage {
  const side = PATTERN_SIZE * PATTERN_PIXEL_RATIO;
  const data = new Uint8ClampedArray(side * side * 4);
  const [red, green, blue] = rgb(colour);
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const x = (column + 0.5) / PATTERN_PIXEL_RATIO;
      const y = (row + 0.5) / PATTERN_PIXEL_RATIO;
      const cover = softEdge(distance(x, y) - width / 2);
      data.set([red, green, blue, 255 * cover], (row * side + column) * 4);
    }
  }
  return { width: side, height: side, data };
}

/** Name under which a style asks for dots, from which {@link imageFromName} draws them. */
export function dotsName(colour: string, width: number): string {
  return `dots:${colour}:${width}`;
}

/** How much of a device pixel is covered, `beyond` CSS pixels outside an edge. */
function softEdge(beyond: number): number {
  return Math.min(Math.max(0.5 - beyond * PATTERN_PIXEL_RATIO, 0), 1);
}

/** Draws the picture that {@link dotsName} names; null for another name. */
export function imageFromName(name: string): PatternImage | null {
  const dots = /^dots:(#[0-9a-f]{6}):([\d.]+)$/i.exec(name);
  return dots && dotsImage(dots[1] ?? '', Number(dots[2]));
}
