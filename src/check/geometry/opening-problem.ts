import { shorterWay } from '../../story/plane/longitudes.ts';
import { problemAt } from '../document/json-document.ts';
import { contains, type Bounds } from './position-mistake.ts';
import type { Problem } from '../document/problem.ts';
import { quoted } from '../text/quoted.ts';
import type { StoryDocuments } from '../document/story-files.ts';
import { viewMistake } from './view-mistake.ts';
import * as words from '../../words/words.ts';

/**
 * What is wrong with a story's first view, or null: it is none, or most marks and labels lie outside of
 * it. Then the view is the one mistake, and positions cannot be judged by it.
 */
export function openingProblem({
  story,
  places,
}: Pick<StoryDocuments, 'story'> & { places: StoryDocuments['places'] | null }): Problem | null {
  const { opening, annotations } = story.value;
  const { bounds } = opening;
  const path = ['opening', 'bounds'];
  const positions: [number, number][] = [
    ...(places?.value.features ?? []).map(({ properties }) => properties.mark),
    ...annotations.map(({ at }) => at),
  ];
  const inside = (view: Bounds) =>
    positions.filter(([longitude, latitude]) => contains(view, longitude, latitude)).length;
  const most = positions.length / 2;
  const [west, south, east, north] = bounds;
  const holdsMore = (view: Bounds) => viewMistake(view) === null && inside(view) > most;
  const mistake = viewMistake(bounds);
  if (mistake === null && (positions.length < 2 || inside(bounds) >= most))
    return goesLongWay(bounds, positions)
      ? problemAt(
          story,
          path,
          words.viewProblems.longWay(quoted(bounds), quoted(around(positions))),
        )
      : null;
  const swapped: Bounds = [south, west, north, east];
  if (holdsMore(swapped)) {
    const finding = words.viewProblems.swapped(quoted(bounds), quoted(swapped));
    return problemAt(story, path, finding);
  }
  if (mistake !== null) return problemAt(story, path, { found: quoted(bounds), allowed: mistake });
  const turned: Bounds = [east, south, west, north];
  if (holdsMore(turned)) {
    const finding = words.viewProblems.turned(quoted(bounds), quoted(turned));
    return problemAt(story, path, finding);
  }
  const finding = words.viewProblems.elsewhere(
    quoted(bounds),
    inside(bounds),
    positions.length,
    quoted(around(positions)),
  );
  return problemAt(story, path, finding);
}

type Position = readonly [longitude: number, latitude: number];

/** Whether a view of most of the Earth leaves out what is between the positions on their short way. */
function goesLongWay([west, , east]: Bounds, positions: readonly Position[]): boolean {
  if (width(west, east) <= 180 || positions.length < 2) return false;
  const [first, , last] = around(positions);
  // The middle of what it leaves out.
  const out = east + width(east, west) / 2;
  return width(first, last) < 180 && width(first, out) < width(first, last);
}

/** Degrees from a longitude eastwards to another. */
function width(west: number, east: number): number {
  return (((east - west) % 360) + 360) % 360;
}

/** The box around positions, the short way around the Earth: its west is greater than its east across the antimeridian. */
function around(positions: readonly Position[]): Bounds {
  const [west, east] = shorterWay(positions.map(([longitude]) => longitude));
  const latitudes = positions.map(([, latitude]) => latitude);
  return [west, Math.min(...latitudes), east, Math.max(...latitudes)];
}
