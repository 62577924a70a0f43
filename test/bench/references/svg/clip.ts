import type { Pixel } from './simplify.ts';

/** The picture and some room around it, so that lines along cut edges stay unseen. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The part of a ring inside the box (Sutherland and Hodgman). Empty when all of it is outside. */
export function clipRing(ring: Pixel[], { left, top, right, bottom }: Box): Pixel[] {
  return [
    [0, left, 1],
    [0, right, -1],
    [1, top, 1],
    [1, bottom, -1],
  ].reduce((rest, [axis, edge, sign]) => cut(rest, axis as 0 | 1, edge!, sign!), ring);
}

/** Keeps what lies on one side of an edge. */
function cut(ring: Pixel[], axis: 0 | 1, edge: number, sign: number): Pixel[] {
  const inside = (point: Pixel): boolean => (point[axis] - edge) * sign >= 0;
  return ring.flatMap((point, index) => {
    const before = ring.at(index - 1)!;
    const crossing = inside(point) === inside(before) ? [] : [cross(before, point, axis, edge)];
    return inside(point) ? [...crossing, point] : crossing;
  });
}

function cross([x0, y0]: Pixel, [x1, y1]: Pixel, axis: 0 | 1, edge: number): Pixel {
  const part = axis === 0 ? (edge - x0) / (x1 - x0) : (edge - y0) / (y1 - y0);
  return axis === 0 ? [edge, y0 + part * (y1 - y0)] : [x0 + part * (x1 - x0), edge];
}

/** The pieces of a line whose segments may reach into the box. */
export function clipLine(line: Pixel[], { left, top, right, bottom }: Box): Pixel[][] {
  const pieces: Pixel[][] = [];
  let piece: Pixel[] = [];
  for (const [index, point] of line.entries()) {
    const before = line[index - 1];
    if (!before) continue;
    const [x0, x1] = [Math.min(before[0], point[0]), Math.max(before[0], point[0])];
    const [y0, y1] = [Math.min(before[1], point[1]), Math.max(before[1], point[1])];
    if (x1 < left || x0 > right || y1 < top || y0 > bottom) {
      piece = [];
    } else if (piece.length === 0) {
      piece = [before, point];
      pieces.push(piece);
    } else {
      piece.push(point);
    }
  }
  return pieces;
}
