import { overlap } from '../../world/plane/clip.ts';
import type { Bounds } from '../../world/plane/box.ts';
import type { Rings } from '../../world/plane/sphere.ts';

/** No tile of the packages is larger than this, in degrees (8.4 by 6.2). */
const LARGEST_TILE = 9;

/**
 * The polygons of a MultiPolygon’s JSON that may reach into bounds, by their first position. The files
 * have half a million: reading all of them takes seconds and most of the memory, reading the first
 * number of each takes a tenth.
 */
export function tilesAround(json: string, around: readonly Bounds[]): Rings[] {
  const wide = around.map(([west, south, east, north]): Bounds => [
    west - LARGEST_TILE,
    south - LARGEST_TILE,
    east + LARGEST_TILE,
    north + LARGEST_TILE,
  ]);
  const tiles: Rings[] = [];
  for (let start = json.indexOf('[[['); start >= 0; start = json.indexOf('[[[', start)) {
    while (json[start + 3] === '[') start++;
    const end = json.indexOf(']]]', start);
    if (end < 0) break;
    const comma = json.indexOf(',', start);
    const x = Number(json.slice(start + 3, comma));
    const y = Number.parseFloat(json.slice(comma + 1, comma + 20));
    if (wide.some((bounds) => overlap([x, y, x, y], bounds)))
      tiles.push(JSON.parse(json.slice(start, end + 3)) as Rings);
    start = end + 3;
  }
  return tiles;
}
