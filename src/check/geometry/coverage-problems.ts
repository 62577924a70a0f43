import { type JsonDocument, type JsonPath, problemAt } from '../document/json-document.ts';
import type { Problem } from '../document/problem.ts';
import { type Bounds, contains } from './position-mistake.ts';
import type { PlacesFile, StoryFile } from '../../story/schema/types.ts';
import { quoted } from '../text/quoted.ts';
import * as words from '../../words/words.ts';

/** A basemap as far as it is asked what it covers. */
export interface Covering {
  id: string;
  extent: Bounds;
}

/** The places of a story that its basemap does not cover: one problem for each, in `places.geojson`. */
export function coverageProblems(
  places: JsonDocument<PlacesFile>,
  { id, extent }: Covering,
  folder: string,
): Problem[] {
  const outside = (position: unknown): boolean => {
    const [longitude, latitude] = position as [number, number];
    return !contains(extent, longitude, latitude);
  };
  return places.value.features.flatMap(({ geometry, properties }, index) => {
    const positions: [path: JsonPath, position: unknown][] = [
      [['properties', 'mark'], properties.mark],
      ...(properties.sign
        ? [[['properties', 'sign'], properties.sign] as [JsonPath, unknown]]
        : []),
      ...positionsOf(geometry.coordinates).map((one): [JsonPath, unknown] => [['geometry'], one]),
    ];
    const found = positions.find(([, position]) => outside(position));
    if (!found) return [];
    const [path, position] = found;
    const finding = words.basemapProblems.uncovered(quoted(position), id, quoted(extent), folder);
    return [problemAt(places, ['features', index, ...path], finding)];
  });
}

/** The first view of a story, where it crosses the antimeridian and its basemap ends there. */
export function uncoveredView(story: JsonDocument<StoryFile>, { id, extent }: Covering): Problem[] {
  const { bounds } = story.value.opening;
  if (bounds[0] < bounds[2] || extent[2] > 180) return [];
  const finding = words.basemapProblems.endsAtAntimeridian(quoted(bounds), id, quoted(extent));
  return [problemAt(story, ['opening', 'bounds'], finding)];
}

/** All positions of a geometry. */
function positionsOf(coordinates: readonly unknown[]): unknown[] {
  return typeof coordinates[0] === 'number'
    ? [coordinates]
    : coordinates.flatMap((one) => positionsOf(one as unknown[]));
}
