import { type Hatch, type Voice, voiceColours } from '../story/vocabulary/voice-colours.ts';
import { column } from './palette.ts';

/** An image for a MapLibre `fill-pattern`: RGBA row by row, not premultiplied, as in ImageData. */
export interface PatternImage {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** How a pattern is drawn, so that sides differ by more than colour. */
export type PatternKind = Hatch;

/** A side is told by the direction of its hatching too, for those who do not see its colour. */
export const hatching: Record<Voice, PatternKind> = column(voiceColours, 2);

/** Width of a hatching's lines and dots, in CSS pixels; behind the line of contact the dots are finer. */
export function hatchWidth(kind: PatternKind): number {
  return kind === 'dots' ? 1.8 : 1;
}

/** Side of a pattern's square in CSS pixels. Lines repeat across its edges without a seam. */
export const PATTERN_SIZE = 8;

/** Pictures are drawn at twice the size, for dense screens. */
export const PATTERN_PIXEL_RATIO = 2;

/** Distance of a value from the nearest multiple of a period. */
function fold(value: number, period: number = PATTERN_SIZE): number {
  const rest = ((value % period) + period) % period;
  return Math.min(rest, period - rest);
}

const HALF = PATTERN_SIZE / 2;

const rising = (x: number, y: number): number => fold(x + y) * Math.SQRT1_2;
const falling = (x: number, y: number): number => fold(x - y) * Math.SQRT1_2;

/** Distance from the nearest line or dot, in CSS pixels, at a point of each pattern's square. */
const distances: Record<PatternKind, (x: number, y: number) => number> = {
  rising,
  falling,
  level: (_, y) => fold(y, HALF),
  upright: (x) => fold(x, HALF),
  crossed: (x, y) => Math.min(rising(x, y), falling(x, y)),
  // On a staggered grid: the corner and the middle of the square.
  dots: (x, y) =>
    Math.min(Math.hypot(fold(x), fold(y)), Math.hypot(fold(x - HALF), fold(y - HALF))),
};

/** Every pattern there is. */
export const patternKinds = Object.keys(distances) as PatternKind[];

/** Red, green and blue, 0 to 255, of a `#rrggbb` colour. Throws a RangeError for anything else. */
export function rgb(colour: string): [number, number, number] {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  if (digits === undefined) throw new RangeError(`“${colour}” is not a #rrggbb colour.`);
  const value = Number.parseInt(digits, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Draws a pattern in one colour on nothing. `thickness` is in CSS pixels. */
export function patternImage(kind: PatternKind, colour: string, thickness: number): PatternImage {
  const side = PATTERN_SIZE * PATTERN_PIXEL_RATIO;
  const data = new Uint8ClampedArray(side * side * 4);
  const [red, green, blue] = rgb(colour);
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const x = (column + 0.5) / PATTERN_PIXEL_RATIO;
      const y = (row + 0.5) / PATTERN_PIXEL_RATIO;
      const beyond = distances[kind](x, y) - thickness / 2;
      const cover = softEdge(beyond);
      data.set([red, green, blue, 255 * cover], (row * side + column) * 4);
    }
  }
  return { width: side, height: side, data };
}

/** Name under which a style asks for a pattern, from which {@link patternFromName} draws it. */
export function patternName(kind: PatternKind, colour: string, thickness: number): string {
  return `pattern:${kind}:${colour}:${thickness}`;
}

/** How much of a device pixel is covered, `beyond` CSS pixels outside an edge. */
function softEdge(beyond: number): number {
  return Math.min(Math.max(0.5 - beyond * PATTERN_PIXEL_RATIO, 0), 1);
}

/** Draws the picture that {@link patternName} names; null for another name. */
export function imageFromName(name: string): PatternImage | null {
  const pattern = new RegExp(
    `^pattern:(${patternKinds.join('|')}):(#[0-9a-f]{6}):([\\d.]+)$`,
    'i',
  ).exec(name);
  return pattern && patternImage(pattern[1] as PatternKind, pattern[2] ?? '', Number(pattern[3]));
}
