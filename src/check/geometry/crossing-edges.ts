type Position = readonly number[];

/** Two edges of rings that cross. */
export interface Crossing {
  /** Index of the ring and of the position at which the edge begins. */
  one: { ring: number; at: number };
  other: { ring: number; at: number };
}

interface Edge {
  ring: number;
  at: number;
  from: Position;
  to: Position;
  west: number;
  east: number;
}

/**
 * The first two edges found that cross, of one ring or of several; null where none do. Rings may touch
 * in a point. The edges are gone through from west to east: only those are compared that have a
 * longitude in common.
 */
export function crossingEdges(rings: readonly (readonly Position[])[]): Crossing | null {
  const edges = rings.flatMap((positions, ring) =>
    positions.slice(1).map((to, at): Edge => {
      const from = positions[at] ?? to;
      const [x1 = 0] = from;
      const [x2 = 0] = to;
      return { ring, at, from, to, west: Math.min(x1, x2), east: Math.max(x1, x2) };
    }),
  );
  edges.sort((one, two) => one.west - two.west);
  let open: Edge[] = [];
  for (const edge of edges) {
    open = open.filter(({ east }) => east > edge.west);
    for (const other of open) {
      if (!cross(edge, other)) continue;
      const [first, second] = [edge, other].sort((a, b) => a.ring - b.ring || a.at - b.at);
      if (first && second)
        return {
          one: { ring: first.ring, at: first.at },
          other: { ring: second.ring, at: second.at },
        };
    }
    open.push(edge);
  }
  return null;
}

/** Whether each edge has the ends of the other one on both of its sides. */
function cross(one: Edge, two: Edge): boolean {
  return side(one, two.from) * side(one, two.to) < 0 && side(two, one.from) * side(two, one.to) < 0;
}

/** 1 where a position is left of an edge, -1 right of it, 0 on its line. */
function side({ from, to }: Edge, [x = 0, y = 0]: Position): number {
  const [x1 = 0, y1 = 0] = from;
  const [x2 = 0, y2 = 0] = to;
  return Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
}
