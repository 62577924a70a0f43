import { placeThreads, unfolded } from '../story/threads.ts';
import { isolated } from '../words/isolated.ts';
import * as words from '../words/words.ts';
import { type Camera, project, type Size } from './camera.ts';
import type { MapName } from './labels/map-names.ts';
import type { Scene } from './scene.ts';

/** How many places and how many towns are named; the rest is counted. */
const NAMED = { places: 6, towns: 3 };

/**
 * What a view shows, in a sentence for those who do not see it: places with claims, towns, and how many of
 * the claims on the map. `names` are those of the basemap that are written on it.
 */
export function inViewText(
  { story, marks }: Pick<Scene, 'story' | 'marks'>,
  names: readonly Pick<MapName, 'kind' | 'text'>[],
  camera: Camera,
  size: Size,
): string {
  const claims = ({ place }: { place: string }): number =>
    unfolded(placeThreads(story, place)).length;
  const seen = marks.filter(({ lngLat }) => {
    const [x, y] = project(lngLat, camera, size);
    return x >= 0 && x <= size.width && y >= 0 && y <= size.height;
  });
  const towns = names.filter(({ kind }) => kind === 'city' || kind === 'town');
  return words.view.seen(
    ...named(
      seen.map(({ name }) => name),
      NAMED.places,
    ),
    ...named(
      towns.map(({ text }) => text),
      NAMED.towns,
    ),
    sum(seen.map(claims)),
    sum(marks.map(claims)),
  );
}

/** The first of some names, and how many there are besides. */
function named(all: readonly string[], most: number): [names: string[], more: number] {
  const names = all.slice(0, most).map(isolated);
  return [names, all.length - names.length];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
