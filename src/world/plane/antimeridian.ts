import type { Position } from 'geojson';

import type { Box } from './box.ts';
import { xy, type Rings } from './sphere.ts';

/** So far from the antimeridian, in degrees, the seas of the package end in slivers: 300 m. */
const REACH = 0.003;

/**
 * Where land crosses the antimeridian, and the package’s seas, which were cut there and simplified apart,
 * reach into it as a sliver: rectangles that are land on either side. None in a box that does not cross it.
 */
export function slivers(seas: readonly Rings[], { frame, shift }: Box): Rings[] {
  if (shift === 0) return [];
  const [west, east] = [-REACH, REACH];
  const [left, right] = [landAt(west, seas, frame), landAt(east, seas, frame)];
  return left.flatMap(([from, to]) =>
    right.flatMap(([start, end]): Rings[] => {
      const [south, north] = [Math.max(from, start), Math.min(to, end)];
      if (south >= north) return [];
      const corners = [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
      ];
      return [[[...corners, [west, south]]]];
    }),
  );
}

/** The stretches of a meridian of the working plane that no sea covers, from south to north. */
function landAt(
  longitude: number,
  seas: readonly Rings[],
  [, south, , north]: Box['frame'],
): [south: number, north: number][] {
  const latitudes = seas
    .flat()
    .flatMap((ring) => crossings(longitude, ring))
    .sort((one, two) => one - two);
  const ends = [south, ...latitudes.map((one) => Math.min(north, Math.max(south, one))), north];
  const stretches: [number, number][] = [];
  // South of the first crossing is land, because the seas are areas; and so after each second one.
  for (let at = 0; at + 1 < ends.length; at += 2)
    stretches.push([ends[at] ?? south, ends[at + 1] ?? north]);
  return stretches.filter(([from, to]) => from < to);
}

function crossings(longitude: number, ring: readonly Position[]): number[] {
  const found: number[] = [];
  for (let at = 1; at < ring.length; at++) {
    const [[x1, y1], [x2, y2]] = [xy(ring[at - 1]), xy(ring[at])];
    if (x1 > longitude !== x2 > longitude)
      found.push(y1 + ((y2 - y1) * (longitude - x1)) / (x2 - x1));
  }
  return found;
}
