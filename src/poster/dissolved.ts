import { edge, type Point, pointKey } from './junctions.ts';

/**
 * The outlines of areas taken as one, from their rings: what two of them share, in opposite directions, is
 * left out. Rings end where they begin, and keep the direction that they had.
 */
export function dissolved(rings: readonly Point[][]): Point[][] {
  // In whole units, small areas beside one another may have an edge in the same direction, too: each counts.
  const edges = new Map<string, [Point, Point][]>();
  for (const ring of rings)
    for (const [index, to] of ring.slice(1).entries()) {
      const from = ring[index] as Point;
      if (take(edge(to, from))) continue;
      const alike = edges.get(edge(from, to)) ?? [];
      edges.set(edge(from, to), [...alike, [from, to]]);
    }
  const onwards = new Map<string, Point[]>();
  for (const [from, to] of [...edges.values()].flat()) {
    const next = onwards.get(pointKey(from)) ?? [];
    onwards.set(pointKey(from), next);
    next.push(to);
  }
  const outlines: Point[][] = [];
  for (const [from] of [...edges.values()].flat()) {
    const outline = [from];
    for (let next = step(from); next; next = step(next)) outline.push(next);
    if (outline.length > 1) outlines.push(outline);
  }
  return outlines;

  /** Takes one of the edges that run so; false where there is none. */
  function take(key: string): boolean {
    const alike = edges.get(key);
    if (alike?.pop() === undefined) return false;
    if (alike.length === 0) edges.delete(key);
    return true;
  }

  /** The next point after one, which is then used up. */
  function step(point: Point): Point | undefined {
    return onwards.get(pointKey(point))?.pop();
  }
}
