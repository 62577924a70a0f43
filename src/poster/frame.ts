import { mercator, TILE, unmercator } from '../scene/camera.ts';
import { PATTERN_SIZE } from '../scene/dots.ts';

/** Height of the opening view in the poster's units: a pixel each on the largest map. */
const FRAME_HEIGHT = 720;

/** The opening view as the poster's coordinate system: its middle is 0 0, x grows east, y south. */
export interface Frame {
  width: number;
  height: number;
  /** A position in the poster's units, unrounded. */
  at(lngLat: readonly [number, number]): [number, number];
  /** The squares of a pattern as the engine lays them: from the world's corner, sized at a whole zoom. */
  grid(zoom: number): PatternGrid;
  /** What the poster draws, as west, south, east, north: more than the frame, for wide and tall maps. */
  drawn: [number, number, number, number];
}

/** A pattern's square in the poster's units: where one begins, and its side. */
export interface PatternGrid {
  x: number;
  y: number;
  side: number;
}

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
  const reach = [(x1 - x0) * REACH.x, (y1 - y0) * REACH.y] as const;
  return {
    drawn: [
      ...unmercator([x - reach[0], y + reach[1]]),
      ...unmercator([x + reach[0], y - reach[1]]),
    ],
    width: (x1 - x0) * scale,
    height: FRAME_HEIGHT,
    grid: (zoom) => {
      const side = (PATTERN_SIZE * scale) / (TILE * 2 ** zoom);
      return { x: (-x * scale) % side, y: (-y * scale) % side, side };
    },
    at: (lngLat) => {
      const position = mercator(lngLat);
      return [(position[0] - x) * scale, (position[1] - y) * scale];
    },
  };
}
