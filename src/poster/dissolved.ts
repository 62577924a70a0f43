import { edge, type Point, pointKey } from './junctions.ts';

/**
 * The outlines of areas taken as one, from their rings: what two of them share, in opposite directions, is
 * left out. Rings end where they begin, and keep the direction that they had.
 */
export function dissolved(rings: readonly Point[][]): Point[][] {
  const edges = new Map<string, [Point, Point]>();
  for (const ring of rings)
    for (const [index, to] of ring.slice(1).entries()) {
      const from = ring[index] as Point;
      if (!edges.delete(edge(to, from))) edges.set(edge(from, to), [from, to]);
    }
  const onwards = new Map<string, Point[]>();
  for (const [from, to] of edges.values()) {
    const next = onwards.get(pointKey(from)) ?? [];
    onwards.set(pointKey(from), next);
    next.push(to);
  }
  const outlines: Point[][] = [];
  for (const [from] of edges.values()) {
    const outline = [from];
    for (let next = step(from); next; next = step(next)) outline.push(next);
    if (outline.length > 1) outlines.push(outline);
  }
  return outlines;

  /** The next point after one, which is then used up. */
  function step(point: Point): Point | undefined {
    return onwards.get(pointKey(point))?.pop();
  }
}
