import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, Geometry, LineString, MultiLineString } from 'geojson';
import type { Topology } from 'topojson-specification';

import {
  checkBasemap,
  landIds,
  type LayerFeatures,
  layerProblems,
} from '../check/basemap-problems.ts';
import type { Problem } from '../check/document/problem.ts';
import { type FoundTiles, tileProblems } from '../check/tile-problems.ts';
import type { Border, MeasureGeometry, Settlement } from '../measure/measure-geometry.ts';
import { type BuiltBasemap, tileFileName } from '../story/built/built-basemap.ts';
import type { BasemapFile, BasemapLayer } from '../story/schema/types.ts';
import type { BasemapRole } from '../story/vocabulary/basemap-roles.ts';
import { drawTilesOf } from '../tiles/tile-shapes.ts';
import { accuracyOf, readComparisons } from './read-comparisons.ts';
import { readJson } from './read-json.ts';
import { readText } from './read-text.ts';
import { readTileFile } from './tile-file.ts';

/** A basemap that may be used. */
export interface ReadBasemap {
  /** What its own file says. */
  file: BasemapFile;
  /** Ids of the countries of its land. */
  land: string[];
  /** What a story is measured against. */
  geometry: MeasureGeometry;
  /** What is drawn, for pages and for others. */
  built: BuiltBasemap;
  /** Its file of tiles; null where it has none. */
  tiles: ReadTiles | null;
}

/** A basemap’s file of tiles. */
export interface ReadTiles {
  path: string;
  found: FoundTiles;
}

/** A basemap, or why it may not be used. */
export type BasemapRead =
  { problems: []; basemap: ReadBasemap } | { problems: Problem[]; basemap: null };

/** File name of what a basemap's folder says of itself. */
const FILE = 'basemap.json';

/** The folder of a story's basemap: beside the story's own, in `basemaps/`. */
export function basemapFolder(storyFolder: string, id: string): string {
  return join(storyFolder, '..', 'basemaps', id);
}

/** The ids of the basemaps that a story can name. */
export async function basemapIds(storyFolder: string): Promise<string[]> {
  const folder = join(storyFolder, '..', 'basemaps');
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/**
 * Reads and checks a basemap's folder. Bad data gives problems; null where there is no such folder. Rejects
 * with a CommandError where a file cannot be read.
 */
export async function readBasemap(folder: string): Promise<BasemapRead | null> {
  if (!(await isFolder(folder))) return null;
  const path = join(folder, FILE);
  const { problems, document } = checkBasemap(
    { file: path, text: await readText(path) },
    basename(resolve(folder)),
  );
  if (!document) return { problems, basemap: null };
  const file = document.value;
  const topology = await readJson<Topology>(join(folder, file.topology));
  const layers = await Promise.all(
    file.layers.map(async (layer): Promise<LayerFeatures> => {
      return { layer, features: await featuresOf(layer, topology, folder) };
    }),
  );
  const mistakes = layerProblems(document, layers, Object.keys(topology.objects));
  if (mistakes.length > 0) return { problems: mistakes, basemap: null };
  const tilePath = file.tiles ? join(folder, file.tiles.file) : null;
  const tiles = tilePath === null ? null : await readTileFile(tilePath);
  const wrong = tiles ? tileProblems(document, 'found' in tiles ? tiles.found : tiles) : [];
  if (wrong.length > 0) return { problems: wrong, basemap: null };
  const known = tiles && 'found' in tiles ? tiles : null;
  const built = await builtOf(file, layers, topology, folder, known?.found);
  if (known) drawTilesOf(built, known.archive);
  return {
    problems: [],
    basemap: {
      file,
      land: landIds(layers),
      geometry: await geometryOf(file, layers, folder),
      built,
      tiles: known && tilePath !== null ? { path: tilePath, found: known.found } : null,
    },
  };
}

/** All that is drawn, in one piece. */
async function builtOf(
  { id, extent, view = extent, comparisons }: BasemapFile,
  layers: readonly LayerFeatures[],
  topology: Topology,
  folder: string,
  tiles?: FoundTiles,
): Promise<BuiltBasemap> {
  return {
    id,
    view,
    layers: layers.map(({ layer: { role, object }, features }) => ({
      role,
      from: object ?? { type: 'FeatureCollection', features: [...(features ?? [])] },
    })),
    topology,
    ...(tiles && {
      tiles: { url: tileFileName(id), zooms: [...tiles.zooms], bounds: tiles.bounds },
    }),
    ...(comparisons && { comparisons: await readJson(join(folder, comparisons.file)) }),
  };
}

/** What is measured against: layers with `measured`, at the detail of their own files where they have them. */
async function geometryOf(
  file: BasemapFile,
  layers: readonly LayerFeatures[],
  folder: string,
): Promise<MeasureGeometry> {
  const measured = await Promise.all(
    layers
      .filter(({ layer }) => layer.measured)
      .map(async ({ layer, features }): Promise<LayerFeatures> => {
        const own = layer.measured?.file;
        return {
          layer,
          features: own === undefined ? features : await readFeatures(join(folder, own)),
        };
      }),
  );
  const each = <T>(
    roles: readonly BasemapRole[],
    make: (one: Feature, layer: BasemapLayer) => readonly T[],
  ): T[] =>
    measured
      .filter(({ layer }) => roles.includes(layer.role))
      .flatMap(({ layer, features }) => (features ?? []).flatMap((one) => make(one, layer)));
  const names = new Map(
    layers
      .filter(({ layer }) => layer.role === 'land')
      .flatMap(({ features }) => features ?? [])
      .map(({ properties }) => [String(properties?.['id']), String(properties?.['name'])]),
  );
  const accuracy = (role: BasemapRole) =>
    accuracyOf(measured.find(({ layer }) => layer.role === role)?.layer.sources).accuracy;
  const [borders, settlements] = [accuracy('border'), accuracy('settlement')];
  return {
    settlements: each(['settlement'], settlement),
    borders: each(['border'], (one) => border(one, names)),
    lines: each(['ceasefire-line', 'disputed-border'], ({ geometry }, layer) =>
      isLine(geometry)
        ? [{ name: nameOf(layer), line: geometry, ...accuracyOf(layer.sources) }]
        : [],
    ),
    areas: each(['behind-line', 'contested-area', 'former-boundary'], ({ geometry }, layer) => {
      const { id, from = '', dividedBy } = layer.measured ?? {};
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
      return [
        {
          name: nameOf(layer),
          ...(id !== undefined && { id }),
          from,
          behind: dividedBy !== undefined,
          area: geometry,
          ...accuracyOf(layer.sources),
        },
      ];
    }),
    comparisons: await readComparisons(folder, file.comparisons),
    bordersFrom:
      measured.find(({ layer }) => layer.role === 'border')?.layer.measured?.from ?? file.title,
    accuracy: { ...(borders && { borders }), ...(settlements && { settlements }) },
  };
}

function nameOf({ id, measured }: BasemapLayer): string {
  return measured?.name ?? id;
}

function settlement({ geometry, properties }: Feature): Settlement[] {
  if (geometry.type !== 'Point') return [];
  const [longitude = NaN, latitude = NaN] = geometry.coordinates;
  const population: unknown = properties?.['population'];
  return [
    {
      name: String(properties?.['name']),
      position: [longitude, latitude],
      population: typeof population === 'number' ? population : 0,
    },
  ];
}

function border({ geometry, properties }: Feature, names: ReadonlyMap<string, string>): Border[] {
  if (!isLine(geometry)) return [];
  const [one = '', two = ''] = (properties?.['between'] ?? []) as string[];
  return [{ between: [names.get(one) ?? one, names.get(two) ?? two], line: geometry }];
}

function isLine(geometry: Geometry): geometry is LineString | MultiLineString {
  return geometry.type === 'LineString' || geometry.type === 'MultiLineString';
}

/** The features of a layer; null where the topology lacks its object. */
async function featuresOf(
  { object, file }: BasemapLayer,
  topology: Topology,
  folder: string,
): Promise<readonly Feature[] | null> {
  if (file !== undefined) return readFeatures(join(folder, file));
  const found = topology.objects[object ?? ''];
  if (!found) return null;
  const shape = feature(topology, found);
  return shape.type === 'FeatureCollection' ? shape.features : [shape];
}

async function readFeatures(path: string): Promise<readonly Feature[]> {
  return (await readJson<FeatureCollection>(path)).features;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}
