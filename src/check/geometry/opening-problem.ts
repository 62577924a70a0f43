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
  const allowed = viewMistake(bounds);
  if (allowed !== null) return problemAt(story, path, { found: quoted(bounds), allowed });
  const positions: [number, number][] = [
    ...(places?.value.features ?? []).map(({ properties }) => properties.mark),
    ...annotations.map(({ at }) => at),
  ];
  const inside = (view: Bounds) =>
    positions.filter(([longitude, latitude]) => contains(view, longitude, latitude)).length;
  const most = positions.length / 2;
  if (positions.length < 2 || inside(bounds) >= most) return null;
  const [west, south, east, north] = bounds;
  const swapped: Bounds = [south, west, north, east];
  if (viewMistake(swapped) === null && inside(swapped) > most) {
    const finding = words.viewProblems.swapped(quoted(bounds), quoted(swapped));
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

function around(positions: readonly [number, number][]): number[] {
  const least = (index: 0 | 1) => positions.reduce((one, at) => Math.min(one, at[index]), Infinity);
  const most = (index: 0 | 1) => positions.reduce((one, at) => Math.max(one, at[index]), -Infinity);
  return [least(0), least(1), most(0), most(1)];
}
