import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';

import type { Box } from './plane/box.ts';
import { isUndecided } from './owners.ts';
import { SEA, type Ground } from './ground-shapes.ts';
import { collection, lines, type Shape, type Shaper } from './shaper.ts';
import { xy } from './plane/sphere.ts';
import { DISPUTED_LINES, type DisputedLineId } from './tables/lines.ts';

/** A border between two parts of the land. */
export type Border = Shape<{
  between: [string, string];
  /** Why it is no agreed border; absent where it is one. */
  line?: DisputedLineId | 'undecided';
}>;

/**
 * The borders between parts of the land, on their common points. A piece is disputed where a table says
 * so, and along land that two count to themselves, or nobody.
 */
export async function borderLines(
  parts: readonly Ground[],
  box: Box,
  shaper: Shaper,
): Promise<Border[]> {
  const land = parts.filter(({ properties }) => properties.owner !== SEA);
  if (land.length === 0) return [];
  const { 'out.json': text = '' } = await shaper(
    ['-i', 'in.json', '-o', 'out.json', 'format=topojson', 'no-quantization'],
    { 'in.json': collection(land) },
  );
  const topology = JSON.parse(text) as Topology;
  const byKind = new Map<string, Border>();
  topology.arcs.forEach((arc, index) => {
    const [one, two] = usersOf(topology, index);
    if (one === undefined || two === undefined) return;
    for (const piece of byLine(arc, [one, two], box)) {
      const key = `${one} ${two} ${piece.line ?? ''}`;
      const { between, line }: Border['properties'] = { between: [one, two], ...piece };
      const border = byKind.get(key) ?? lines(line ? { between, line } : { between }, []);
      if (border.geometry.type === 'MultiLineString')
        border.geometry.coordinates.push(piece.points);
      byKind.set(key, border);
    }
  });
  return [...byKind].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, border]) => border);
}

const users = new WeakMap<Topology, Map<number, Set<string>>>();

/** The owners of the areas that an arc bounds, in their order. */
function usersOf(topology: Topology, index: number): string[] {
  let known = users.get(topology);
  if (!known) {
    known = new Map();
    for (const object of Object.values(topology.objects))
      for (const geometry of object.type === 'GeometryCollection' ? object.geometries : [object])
        for (const arc of 'arcs' in geometry ? (geometry.arcs as unknown[]).flat(3) : []) {
          const at = Number(arc);
          const own = at < 0 ? ~at : at;
          const owners = known.get(own) ?? new Set<string>();
          owners.add((geometry.properties as { owner: string }).owner);
          known.set(own, owners);
        }
    users.set(topology, known);
  }
  return [...(known.get(index) ?? [])].sort();
}

/** A line between two parts of the land, taken apart where its kind changes. */
export function byLine(
  points: readonly Position[],
  between: readonly [string, string],
  { shift }: Pick<Box, 'shift'>,
): { line?: DisputedLineId | 'undecided'; points: Position[] }[] {
  const pieces: { line?: DisputedLineId | 'undecided'; points: Position[] }[] = [];
  for (let at = 1; at < points.length; at++) {
    const [[x1, y1], [x2, y2]] = [xy(points[at - 1]), xy(points[at])];
    const middle: [number, number] = [(x1 + x2) / 2 + shift, (y1 + y2) / 2];
    const line = lineAt(middle, between);
    const last = pieces.at(-1);
    if (last && last.line === line) last.points.push([x2, y2]);
    else
      pieces.push({
        ...(line && { line }),
        points: [
          [x1, y1],
          [x2, y2],
        ],
      });
  }
  return pieces;
}

function lineAt(
  [x, y]: [number, number],
  between: readonly [string, string],
): DisputedLineId | 'undecided' | undefined {
  if (between.some(isUndecided)) return 'undecided';
  return DISPUTED_LINES.find(
    ({ between: [one, two], within }) =>
      one === between[0] &&
      two === between[1] &&
      (within?.some(
        ([west, south, east, north]) => x > west && x < east && y > south && y < north,
      ) ??
        true),
  )?.id;
}
