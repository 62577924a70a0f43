import { FRAME_EDGE, mercator, type Size, TILE, unmercator } from '../scene/camera.ts';
import { PATTERN_SIZE, patternZoom } from '../scene/dots.ts';

/** Height of the opening view in the poster's units: a pixel each on the largest map. */
const FRAME_HEIGHT = 720;

/** The opening view as the poster's coordinate system: its middle is 0 0, x grows east, y south. */
export interface Frame {
  width: number;
  height: number;
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
 * How far the drawing reaches from the frame's middle, in frames: for a square frame, for maps from 0.8
 * to some 2 times as wide as high.
 */
const REACH = { x: 1.28, y: 0.68 };

/** The frame of bounds given as west, south, east, north. */
export function posterFrame([west, south, east, north]: readonly [
  number,
  number,
  number,
  number,
]): Frame {
  const [x0, y0] = mercator([west, north]);
  const [x1, y1] = mercator([east, south]);
  const scale = FRAME_HEIGHT / (y1 - y0);
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const { top, right, bottom, left } = FRAME_EDGE;
  const smallest = (zoom: number): Size => ({
    width: (x1 - x0) * TILE * 2 ** zoom + left + right,
    height: (y1 - y0) * TILE * 2 ** zoom + top + bottom,
  });
  const zooms = [patternZoom(Math.log2(scale / TILE))];
  const fits = ({ width, height }: Size): boolean => width <= SMALLEST && height <= SMALLEST;
  while (!fits(smallest(zooms[0] ?? 0))) zooms.unshift((zooms[0] ?? 0) - 1);
  const reach = [(x1 - x0) * REACH.x, (y1 - y0) * REACH.y] as const;
  return {
    drawn: [
      ...unmercator([x - reach[0], y + reach[1]]),
      ...unmercator([x + reach[0], y - reach[1]]),
    ],
    width: (x1 - x0) * scale,
    height: FRAME_HEIGHT,
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
