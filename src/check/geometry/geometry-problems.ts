import { problemAt, type JsonPath } from '../document/json-document.ts';
import { areaMistake } from './area-mistake.ts';
import { markProblems } from './mark-problems.ts';
import { type Bounds, type Mistake, positionMistake } from './position-mistake.ts';
import type { Problem } from '../document/problem.ts';
import { polygonMistake } from './polygon-mistake.ts';
import { quoted } from '../text/quoted.ts';
import type { StoryDocuments } from '../document/story-files.ts';
import { nearTo, unbroken } from '../../story/plane/longitudes.ts';
import * as words from '../../words/words.ts';

/**
 * Geometry that is not RFC 7946, or lies outside the story's first view, and marks outside of it or of
 * their place. One problem for each place. `view` is null where the first view is wrong itself.
 */
export function geometryProblems(places: StoryDocuments['places'], view: Bounds | null): Problem[] {
  const problems: Problem[] = [];
  const wrong = new Set<number>();
  places.value.features.forEach(({ geometry, properties }, index) => {
    const at = (way: JsonPath, mistake: Mistake) => {
      problems.push(problemAt(places, ['features', index, ...way], mistake));
      wrong.add(index);
    };
    const shape = geometryMistake(geometry, view);
    if (shape) at(['geometry', 'coordinates', ...shape.path], shape);
    const spots = ['mark', 'sign'] as const;
    const mistakes = spots.flatMap((name) => {
      const spot = properties[name];
      const mistake = spot && positionMistake(spot, view, true);
      return mistake ? [{ name, mistake }] : [];
    });
    // A place whose geometry and mark both lie elsewhere is one mistake.
    const [first] = mistakes;
    if (first && !shape) at(['properties', first.name], first.mistake);
  });
  return [...problems, ...markProblems(places, wrong)];
}

/** The first mistake in a geometry's coordinates; `view` is null where the first view is not known. */
export function geometryMistake(
  { type, coordinates }: { type: string; coordinates: unknown },
  view: Bounds | null,
): Mistake | null {
  if (type === 'Point') return positionMistake(coordinates, view, true);
  const polygons: unknown = type === 'Polygon' ? [coordinates] : coordinates;
  if (!Array.isArray(polygons) || polygons.length === 0) {
    return { path: [], found: quoted(polygons), allowed: words.areaProblems.noPolygon };
  }
  for (const [index, polygon] of polygons.entries()) {
    const mistake = polygonMistake(polygon, view);
    if (!mistake) continue;
    return type === 'Polygon' ? mistake : { ...mistake, path: [index, ...mistake.path] };
  }
  // Each polygon has just been found to be rings of positions.
  const areas = polygons as number[][][][];
  const mistake = areaMistake(areas);
  if (mistake) return type === 'Polygon' ? { ...mistake, path: mistake.path.slice(1) } : mistake;
  return view === null ? null : missedView(areas, view);
}

function missedView(polygons: number[][][][], view: Bounds): Mistake | null {
  const [west, south, east, north] = unbroken(view);
  const positions: number[][] = polygons.flat().flat();
  // Of a view across the antimeridian, both sides are near.
  const longitudes = positions.map(([longitude = NaN]) =>
    east !== view[2] ? nearTo(longitude, (west + east) / 2) : longitude,
  );
  const latitudes = positions.map(([, latitude]) => latitude ?? NaN);
  // Reduced one by one: an outline can have more positions than a call can take arguments.
  const least = (list: number[]) => list.reduce((one, two) => Math.min(one, two), Infinity);
  const most = (list: number[]) => list.reduce((one, two) => Math.max(one, two), -Infinity);
  const meets =
    least(longitudes) <= east &&
    most(longitudes) >= west &&
    least(latitudes) <= north &&
    most(latitudes) >= south;
  if (meets) return null;
  const box = [least(longitudes), least(latitudes), most(longitudes), most(latitudes)];
  const bounds = quoted(view);
  return { path: [], ...words.areaProblems.elsewhere(quoted(box), bounds) };
}
