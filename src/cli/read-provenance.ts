import { stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { MultiPolygon, Polygon } from 'geojson';

import type { ComparisonOutline, LayerAccuracy } from '../measure/measure-geometry.ts';
import { readJson } from './read-json.ts';

/** What `provenance.json` of a basemap says of a layer, as far as it is measured with. */
export interface LayerProvenance {
  layer: string;
  source: string;
  accuracy?: LayerAccuracy;
}

/** The entry of a layer of a basemap; undefined where there is none. */
export type Provenance = (layer: string) => LayerProvenance | undefined;

/** Reads a basemap folder's `provenance.json`, if it has one. */
export async function readProvenance(folder: string): Promise<Provenance> {
  const layers = await readIfThere<LayerProvenance[]>(join(folder, 'provenance.json'), []);
  return (layer) => layers.find((one) => one.layer === layer);
}

/** A layer's accuracy, ready to be spread into what is measured with. */
export function accuracyOf(provenance: Provenance, layer: string): { accuracy?: LayerAccuracy } {
  const accuracy = provenance(layer)?.accuracy;
  return accuracy ? { accuracy } : {};
}

interface OutlineProperties {
  id: string;
  name: string;
  part: ComparisonOutline['part'];
  knownKm2: number;
  knownWhat: string;
  knownSource: string;
}

/** Reads a basemap folder's `comparisons.geojson`, if it has one. */
export async function readComparisons(
  folder: string,
  provenance: Provenance,
): Promise<ComparisonOutline[]> {
  const { features } = await readIfThere<{
    features: { properties: OutlineProperties; geometry: Polygon | MultiPolygon }[];
  }>(join(folder, 'comparisons.geojson'), { features: [] });
  return features.map(({ properties, geometry }) => {
    const { id, name, part, knownKm2, knownWhat, knownSource } = properties;
    const layer = `comparisons (${name}, ${part})`;
    return {
      id,
      name,
      part,
      area: geometry,
      known: { value: knownKm2, what: knownWhat, source: knownSource },
      source: provenance(layer)?.source ?? knownSource,
      ...accuracyOf(provenance, layer),
    };
  });
}

async function readIfThere<T>(path: string, otherwise: T): Promise<T> {
  const there = await stat(path).catch(() => null);
  return there ? readJson<T>(path) : otherwise;
}
