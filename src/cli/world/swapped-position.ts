import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Position } from 'geojson';

import { contains } from '../../check/geometry/position-mistake.ts';
import type { Bounds } from '../../world/plane/box.ts';
import { boundsAround, positionsIn } from '../../world/plane/bounds-around.ts';
import { distanceKm } from '../../world/plane/sphere.ts';

/** Swapped, a position has to be so many times nearer to a story's places before that is more than chance. */
const NEARER = 10;

/** A position that seems to have latitude first: how far it is from a story's places, in km, as given and swapped. */
export interface SwappedPosition {
  swapped: Position;
  km: number;
  swappedKm: number;
}

/**
 * What a position would be the other way round, where that is among the places of a story and the position
 * itself far from them; null where it isn't so, or the story has no place yet.
 *
 * @param view - the story's own bounds, if it has them
 */
export function swappedPosition(
  position: Position,
  places: unknown,
  view: Bounds | null,
): SwappedPosition | null {
  const [x = NaN, y = NaN] = position;
  const around = boundsAround(places);
  const bounds = [view, around].filter((one) => one !== null);
  const isInside = (longitude: number, latitude: number): boolean =>
    bounds.some((one) => contains([...one], longitude, latitude));
  if (around === null || Math.abs(x) > 90 || isInside(x, y)) return null;
  const nearest = (from: Position): number =>
    Math.min(...positionsIn(places).map((one) => distanceKm(from, one)));
  const [km, swappedKm] = [nearest([x, y]), nearest([y, x])];
  if (swappedKm >= km || (!isInside(y, x) && swappedKm * NEARER > km)) return null;
  return { swapped: [y, x], km, swappedKm };
}

/** The same for the story in a folder, as far as it's written. */
export async function swappedInStory(
  position: Position,
  folder: string,
): Promise<SwappedPosition | null> {
  const [places, story] = await Promise.all(
    ['places.geojson', 'story.json'].map((name) => parsed(join(folder, name))),
  );
  const { opening } = (story ?? {}) as { opening?: { bounds?: unknown } };
  return swappedPosition(position, places, boundsOf(opening?.bounds));
}

/** Bounds as story.json has them; null where they aren't written yet. */
function boundsOf(value: unknown): Bounds | null {
  const isBounds = Array.isArray(value) && value.length === 4 && value.every(Number.isFinite);
  return isBounds ? (value as unknown as Bounds) : null;
}

/** What a JSON file holds; null where it can't be read, which whoever needs it says. */
async function parsed(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch {
    return null;
  }
}
