/** A point in the poster's units, whole numbers. */
export type Point = [number, number];

/** A point as a key of maps and sets. */
export function pointKey([x, y]: Point): string {
  return `${x},${y}`;
}

/** The way from one point to the next as a key. */
export function edge(from: Point, to: Point): string {
  return `${pointKey(from)} ${pointKey(to)}`;
}

/**
 * Where lines of a drawing meet, part or end, as keys of points. Between two junctions, all lines that run
 * there run alike; TopoJSON calls what lies between them an arc.
 */
export function junctions(lines: readonly { points: Point[]; closed: boolean }[]): Set<string> {
  const found = new Set<string>();
  const besides = new Map<string, Set<string>>();
  for (const { points, closed } of lines) {
    const keys = points.map(pointKey);
    for (const [index, key] of keys.entries()) {
      const beside = besides.get(key) ?? new Set();
      besides.set(key, beside);
      for (const other of [keys[index - 1], keys[index + 1]])
        if (other !== undefined) beside.add(other);
      if (beside.size > 2) found.add(key);
    }
    if (!closed) for (const end of [keys[0], keys.at(-1)]) if (end !== undefined) found.add(end);
  }
  return found;
}
