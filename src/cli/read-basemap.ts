import { stat } from 'node:fs/promises';
import { join } from 'node:path';

import { feature } from 'topojson-client';
import type { FeatureCollection, Geometry, LineString, MultiLineString } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

import type { Border, MeasureGeometry, Settlement } from '../measure/measure-geometry.ts';
import { CommandError } from './command-error.ts';
import { readJson } from './read-json.ts';
import { accuracyOf, readComparisons, readProvenance } from './read-provenance.ts';
import * as words from '../words/words.ts';

/** Properties of the basemap's features, as far as they are measured with. */
interface BasemapProperties {
  id?: string;
  name?: string;
  between?: [string, string];
  population?: number;
}

type Features = FeatureCollection<Geometry, BasemapProperties>['features'];

/**
 * Reads what a story is measured against from a basemap folder: settlements and borders of
 * `basemap.topojson`, and the files that name a line or an area. Null where there is no such folder;
 * throws a CommandError for a folder without a readable basemap.
 */
export async function readBasemap(folder: string): Promise<MeasureGeometry | null> {
  if (!(await isFolder(folder))) return null;
  const provenance = await readProvenance(folder);
  const [layers, line, area, comparisons] = await Promise.all([
    readTopology(join(folder, 'basemap.topojson')),
    readFeatures(join(folder, 'line-of-contact.geojson')),
    readFeatures(join(folder, 'behind-line.geojson')),
    readComparisons(folder, provenance),
  ]);
  const names = new Map(
    layers('countries').map(({ properties: { id = '', name = id } }) => [id, name]),
  );
  return {
    settlements: layers('settlements').flatMap(settlement),
    borders: layers('borders').flatMap((one) => border(one, names)),
    lines: line.flatMap(({ geometry }) =>
      isLine(geometry)
        ? [
            {
              name: words.outlines.lineOfContact,
              line: geometry,
              ...accuracyOf(provenance, 'line-of-contact'),
            },
          ]
        : [],
    ),
    areas: area.flatMap(({ geometry }) =>
      geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
        ? [
            {
              name: words.outlines.behindContact,
              area: geometry,
              ...accuracyOf(provenance, 'behind-line'),
            },
          ]
        : [],
    ),
    comparisons,
    // Its README gives the licence.
    bordersFrom: words.outlines.bordersFrom,
    accuracy: Object.fromEntries(
      (['borders', 'settlements'] as const).flatMap((layer) => {
        const { accuracy } = accuracyOf(provenance, layer);
        return accuracy ? [[layer, accuracy]] : [];
      }),
    ),
  };
}

function settlement({
  geometry,
  properties: { name, population },
}: Features[number]): Settlement[] {
  if (geometry.type !== 'Point' || name === undefined) return [];
  const [longitude = NaN, latitude = NaN] = geometry.coordinates;
  return [{ name, position: [longitude, latitude], population: population ?? 0 }];
}

function border({ geometry, properties }: Features[number], names: Map<string, string>): Border[] {
  if (!isLine(geometry) || !properties.between) return [];
  const [one, two] = properties.between;
  return [{ between: [names.get(one) ?? one, names.get(two) ?? two], line: geometry }];
}

function isLine(geometry: Geometry): geometry is LineString | MultiLineString {
  return geometry.type === 'LineString' || geometry.type === 'MultiLineString';
}

async function readTopology(path: string): Promise<(layer: string) => Features> {
  const topology =
    await readJson<Topology<Record<string, GeometryCollection<BasemapProperties>>>>(path);
  return (layer) => {
    const object = topology.objects[layer];
    if (!object) throw new CommandError(words.files.cannotRead(path, words.files.noLayer(layer)));
    return feature<BasemapProperties>(topology, object).features;
  };
}

async function readFeatures(path: string): Promise<Features> {
  return (await readJson<{ features: Features }>(path)).features;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}
