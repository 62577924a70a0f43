import type { Position } from 'geojson';

import { inRing, overlap, ringBounds, xy, type Rings } from './rings.ts';

/** A line along a meridian or a parallel, and the side of it that is kept. */
export interface Side {
  axis: 0 | 1;
  limit: number;
  direction: 1 | -1;
}

/** The end of a chain of positions that lies on the line. */
interface End {
  chain: Position[];
  /** Whether it is the chain’s last position. */
  last: boolean;
  /** Where on the line it is. */
  along: number;
}

/**
 * A polygon cut at a line, in as many polygons as that leaves. What is inside between two crossings of the
 * line, in their order along it, is closed along the line. Cut ring by ring, parts would hang together by an
 * edge that is run both ways, and what is made of such rings is wrong: the sea fills the bays.
 */
export function cutAt(polygon: Rings, side: Side): Rings[] {
  const { axis, limit, direction } = side;
  const inside = (position: Position) => (xy(position)[axis] - limit) * direction >= 0;
  const whole: Rings = [];
  const chains: Position[][] = [];
  for (const ring of polygon) {
    const kept = ring.map(inside);
    if (kept.every(Boolean)) whole.push(ring);
    else if (kept.some(Boolean)) chains.push(...chainsOf(ring, kept, side));
  }
  // Holes lie inside of the outer ring: where that is whole, they are.
  if (whole[0] === polygon[0]) return whole.length > 0 ? [whole] : [];
  const outers = closed(chains, axis).filter(hasArea);
  return withHoles(
    outers.map((ring) => [ring]),
    whole,
  );
}

/** The parts of a ring that are kept, each from one crossing of the line to the next. */
function chainsOf(ring: Position[], kept: readonly boolean[], side: Side): Position[][] {
  // The first and the last position of a ring are the same.
  const count = ring.length - 1;
  const start = kept.findIndex((one, at) => !one && kept[(at + 1) % count] === true);
  const chains: Position[][] = [];
  let chain: Position[] | null = null;
  for (let step = 0; step < count; step++) {
    const at = (start + step) % count;
    const [from, to] = [ring[at] ?? [], ring[(at + 1) % count] ?? []];
    if (!kept[at] && kept[(at + 1) % count]) chain = [crossing(from, to, side), to];
    else if (kept[at] && kept[(at + 1) % count]) chain?.push(to);
    else if (kept[at] && chain) {
      chains.push([...chain, crossing(from, to, side)]);
      chain = null;
    }
  }
  return chains;
}

/** Chains closed to rings along the line on which their ends lie. */
function closed(chains: readonly Position[][], axis: 0 | 1): Position[][] {
  const other = axis === 0 ? 1 : 0;
  const ends = chains
    .flatMap((chain): End[] => [
      { chain, last: false, along: xy(chain[0])[other] },
      { chain, last: true, along: xy(chain.at(-1))[other] },
    ])
    .sort((one, two) => one.along - two.along);
  const partner = new Map<string, End>();
  const index = new Map(chains.map((chain, at) => [chain, at]));
  const key = ({ chain, last }: Pick<End, 'chain' | 'last'>) => `${index.get(chain)} ${last}`;
  for (let at = 0; at + 1 < ends.length; at += 2) {
    const [one, two] = [ends[at], ends[at + 1]];
    if (!one || !two) continue;
    partner.set(key(one), two);
    partner.set(key(two), one);
  }
  const used = new Set<Position[]>();
  const rings: Position[][] = [];
  for (const first of chains) {
    if (used.has(first)) continue;
    const ring: Position[] = [];
    let chain = first;
    let forwards = true;
    while (!used.has(chain)) {
      used.add(chain);
      for (const position of forwards ? chain : chain.toReversed()) ring.push(position);
      const next = partner.get(key({ chain, last: forwards }));
      if (!next) break;
      chain = next.chain;
      forwards = !next.last;
    }
    rings.push([...ring, ring[0] ?? []]);
  }
  return rings;
}

function hasArea(ring: readonly Position[]): boolean {
  return ring.length >= 4 && Math.abs(planeArea(ring)) > 1e-10;
}

/** Area in square degrees, positive when the ring runs counter-clockwise. */
function planeArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let at = 1; at < ring.length; at++) {
    const [[x1, y1], [x2, y2]] = [xy(ring[at - 1]), xy(ring[at])];
    sum += x1 * y2 - x2 * y1;
  }
  return sum / 2;
}

function crossing(from: Position, to: Position, { axis, limit }: Side): Position {
  const [one, two] = [xy(from), xy(to)];
  const part = (limit - one[axis]) / (two[axis] - one[axis]);
  const other = axis === 0 ? 1 : 0;
  const across = one[other] + (two[other] - one[other]) * part;
  return axis === 0 ? [limit, across] : [across, limit];
}

/** Polygons, each with those of the holes that lie in it. */
export function withHoles(polygons: readonly Rings[], holes: Rings): Rings[] {
  const [only] = polygons;
  if (only && polygons.length === 1) return [[...only, ...holes]];
  const all = polygons.map((rings) => ({ rings: [...rings], bounds: ringBounds(rings[0] ?? []) }));
  for (const hole of holes) {
    const own = ringBounds(hole);
    const around = all.find(
      ({ rings: [outer = []], bounds }) => overlap(own, bounds) && inRing(hole[0] ?? [], outer),
    );
    around?.rings.push(hole);
  }
  return all.map(({ rings }) => rings);
}
