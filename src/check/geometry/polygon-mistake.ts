import { type Bounds, type Mistake, positionMistake } from './position-mistake.ts';
import { quoted } from '../text/quoted.ts';
import * as words from '../../words/words.ts';

/**
 * The first mistake in the rings of a polygon, or null. RFC 7946, section 3.1.6: each ring has four or
 * more positions, ends where it begins, and has the area on its left: the outer ring runs
 * counterclockwise, holes clockwise.
 */
export function polygonMistake(rings: unknown, view: Bounds | null): Mistake | null {
  if (!Array.isArray(rings) || rings.length === 0) {
    return { path: [], found: quoted(rings), allowed: words.areaProblems.noRing };
  }
  for (const [index, ring] of rings.entries()) {
    const mistake = ringMistake(ring, index > 0, view);
    if (mistake) return { ...mistake, path: [index, ...mistake.path] };
  }
  return null;
}

function ringMistake(ring: unknown, isHole: boolean, view: Bounds | null): Mistake | null {
  if (!Array.isArray(ring))
    return { path: [], found: quoted(ring), allowed: words.areaProblems.notRing };
  if (ring.length < 4) return { path: [], ...words.areaProblems.shortRing(ring.length) };
  for (const [index, position] of ring.entries()) {
    const mistake = positionMistake(position, view, false);
    if (mistake) return { ...mistake, path: [index] };
  }
  const positions = ring as [number, number][];
  const [first, last] = [positions.at(0), positions.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
    return { path: [], ...words.areaProblems.openRing(quoted(first), quoted(last)) };
  const area = signedArea(positions);
  if (area === 0) return { path: [], ...words.areaProblems.flatRing };
  if (area > 0 !== isHole) return null;
  const turned = isHole ? words.areaProblems.holeTurned : words.areaProblems.ringTurned;
  return { path: [], ...turned };
}

/** Twice the planar area in square degrees (shoelace formula); positive when counterclockwise. */
function signedArea(ring: readonly [number, number][]): number {
  let sum = 0;
  let [x1, y1] = ring.at(-1) ?? [0, 0];
  for (const [x2, y2] of ring) {
    sum += x1 * y2 - x2 * y1;
    [x1, y1] = [x2, y2];
  }
  return sum;
}
