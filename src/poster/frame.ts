import { FRAME_EDGE, mercator, type Size, TILE, unmercator } from '../scene/camera.ts';
import { PATTERN_SIZE, patternZoom } from '../scene/dots.ts';

/** Height of the opening view in the poster's units: a pixel each on the largest map. */
const FRAME_HEIGHT = 720;

/** The opening view as the poster's coordinate system: its middle is 0 0, x grows east, y south. */
export interface Frame {
  width: number;
  height: number;
  /** How many CSS pixels a unit is at most; absent where no map is so large. */
  largest?: number;
  /** The width of the Earth in the poster’s units. */
  world: number;
  /** A position in the poster's units, unrounded. */
  at(lngLat: readonly [number, number]): [number, number];
  /** The squares of patterns in the views that are drawn, for the smallest maps first. */
  grids: readonly PatternGrid[];
  /** What the poster draws, as west, south, east, north: more than the frame, for wide and tall maps. */
  drawn: [number, number, number, number];
}

/**
 * A pattern's square in the poster's units: where one begins, and its side. The engine lays them from
 * the world's corner, sized at a whole zoom.
 */
export interface PatternGrid {
  zoom: number;
  /** The smallest map that has this one, in CSS pixels; null for the smallest there is. */
  from: Size | null;
  x: number;
  y: number;
  side: number;
}

/** A map that is narrower or lower, in CSS pixels, has the patterns of one of this size. */
const SMALLEST = 285;

/**
 * How far the drawing reaches from the frame's middle, in times of the frame's own side and of the other one:
 * for maps from 0.8 to some 2 times as wide as high, however long or high the frame is.
 */
const REACH = { x: { own: 1.28, other: 1.3 }, y: { own: 0.68, other: 0.65 } };

/** Half of the largest map in CSS pixels: a small frame's drawing reaches so far at the closest zoom. */
const HALF_OF_LARGEST = { x: 960, y: 400 };

/**
 * The frame of bounds given as west, south, east, north.
 *
 * @param closest - the zoom that the opening view does not exceed, however small the bounds are
 */
export function posterFrame(
  [west, south, east, north]: readonly [number, number, number, number],
  closest = Infinity,
): Frame {
  const [x0, y0] = mercator([west, north]);
  const [x1, y1] = mercator([east, south]);
  const scale = FRAME_HEIGHT / (y1 - y0);
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const smallest = (zoom: number): Size => smallestMap([x1 - x0, y1 - y0], zoom);
  const zooms = [patternZoom(Math.log2(scale / TILE))];
  const fits = ({ width, height }: Size): boolean => width <= SMALLEST && height <= SMALLEST;
  while (!fits(smallest(zooms[0] ?? 0))) zooms.unshift((zooms[0] ?? 0) - 1);
  const [wide, high] = [x1 - x0, y1 - y0];
  const pixel = 1 / (TILE * 2 ** closest);
  const reach = [
    Math.max(wide * REACH.x.own, high * REACH.x.other, HALF_OF_LARGEST.x * pixel),
    Math.max(high * REACH.y.own, wide * REACH.y.other, HALF_OF_LARGEST.y * pixel),
  ] as const;
  const largest = (TILE * 2 ** closest) / scale;
  return {
    drawn: [
      ...unmercator([x - reach[0], y + reach[1]]),
      ...unmercator([x + reach[0], y - reach[1]]),
    ],
    width: (x1 - x0) * scale,
    height: FRAME_HEIGHT,
    world: scale,
    ...(largest < 1 && { largest }),
    grids: zooms.map((zoom, index) => {
      const side = (PATTERN_SIZE * scale) / (TILE * 2 ** zoom);
      const from = index === 0 ? null : smallest(zoom);
      return { zoom, from, x: (-x * scale) % side, y: (-y * scale) % side, side };
    }),
    at: (lngLat) => {
      const position = mercator(lngLat);
      return [(position[0] - x) * scale, (position[1] - y) * scale];
    },
  };
}

/** The smallest map whose opening view reaches a zoom, in CSS pixels; its bounds in widths of the Earth. */
export function smallestMap([wide, high]: readonly [number, number], zoom: number): Size {
  const { top, right, bottom, left } = FRAME_EDGE;
  const world = TILE * 2 ** zoom;
  return { width: wide * world + left + right, height: high * world + top + bottom };
}
