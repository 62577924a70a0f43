import type { BasemapFile, StoryFile } from '../story/schema/types.ts';
import type { Bounds } from '../story/story.ts';
import { type JsonDocument, type JsonPath, problemAt } from './document/json-document.ts';
import type { Finding, Problem } from './document/problem.ts';
import { contains } from './geometry/position-mistake.ts';
import { quoted } from './text/quoted.ts';
import * as words from '../words/words.ts';

/** What is found of a basemap’s file of tiles. */
export interface FoundTiles {
  /** Whether its tiles are vector tiles (MVT), compressed so that browsers can read them. */
  vector: boolean;
  /** Names of the layers of its tiles. */
  layers: readonly string[];
  bounds: Bounds;
  zooms: readonly [least: number, most: number];
}

/** Layers without which tiles are of another schema than Protomaps’. */
const ASKED_LAYERS = ['earth', 'water', 'roads'] as const;

/** Layers that version 3 of it has, and version 4 no longer. */
const OLD_LAYERS = ['natural', 'physical_line', 'transit'] as const;

/** So many zooms closer than its closest tiles a map is credible. */
export const BEYOND_TILES = 2;

/** Tiles that end before are no finer than the basemap’s own layers. */
const LEAST_ZOOM = 12;

/** What is wrong with a basemap’s file of tiles: `found` is a reason where it cannot be read. */
export function tileProblems(
  document: JsonDocument<BasemapFile>,
  found: FoundTiles | { reason: string },
): Problem[] {
  const { tiles, zooms, extent } = document.value;
  if (!tiles) return [];
  const said = words.tileProblems;
  const at = (path: JsonPath, finding: Finding): Problem[] => [problemAt(document, path, finding)];
  const file: JsonPath = ['tiles', 'file'];
  const name = quoted(tiles.file);
  if ('reason' in found) return at(file, said.unreadable(name, found.reason, tiles.file, extent));
  if (extent[2] > 180) return at(['tiles'], said.acrossAntimeridian);
  if (!found.vector) return at(file, said.notVector(name));
  const lacking = ASKED_LAYERS.filter((layer) => !found.layers.includes(layer));
  if (lacking.length > 0) return at(file, said.otherSchema(name, lacking));
  const old = OLD_LAYERS.filter((layer) => found.layers.includes(layer));
  if (old.length > 0) return at(file, said.oldSchema(name, old));
  const [, most] = found.zooms;
  if (most < LEAST_ZOOM) return at(file, said.tooFar(name, most, LEAST_ZOOM, tiles.file, extent));
  if (zooms[1] > most + BEYOND_TILES)
    return at(['zooms', 1], said.tooClose(zooms[1], most, most + BEYOND_TILES));
  return [];
}

/** The first view of a story, where its basemap’s tiles do not cover it. */
export function untiledView(
  story: JsonDocument<StoryFile>,
  file: string,
  { bounds: covered }: Pick<FoundTiles, 'bounds'>,
): Problem[] {
  const { bounds } = story.value.opening;
  const [west, south, east, north] = bounds;
  if (contains(covered, west, south) && contains(covered, east, north)) return [];
  const finding = words.tileProblems.uncovered(quoted(bounds), quoted(covered), file, [
    ...around(bounds),
  ]);
  return [problemAt(story, ['opening', 'bounds'], finding)];
}

/** A box with half as much again around it: wide and tall maps show more than the first view. */
function around([west, south, east, north]: Readonly<Bounds>): Bounds {
  const [x, y] = [(east - west) / 2, (north - south) / 2];
  const rounded = (degrees: number): number => Number(degrees.toFixed(3));
  return [rounded(west - x), rounded(south - y), rounded(east + x), rounded(north + y)];
}
