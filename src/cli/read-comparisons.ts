import { join } from 'node:path';

import type { MultiPolygon, Polygon } from 'geojson';

import type { ComparisonOutline, LayerAccuracy } from '../measure/measure-geometry.ts';
import type { BasemapComparisons, BasemapSource } from '../story/schema/types.ts';
import { readJson } from './read-json.ts';

/** How exact what comes from some sources is, ready to be spread into what is measured with. */
export function accuracyOf(sources: readonly BasemapSource[] = []): { accuracy?: LayerAccuracy } {
  const accuracy = sources.find((source) => source.accuracy)?.accuracy;
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

/** Reads the outlines of a basemap's folder that are for comparison; none where its file names none. */
export async function readComparisons(
  folder: string,
  comparisons: BasemapComparisons | undefined,
): Promise<ComparisonOutline[]> {
  if (!comparisons) return [];
  const { features } = await readJson<{
    features: { properties: OutlineProperties; geometry: Polygon | MultiPolygon }[];
  }>(join(folder, comparisons.file));
  return features.map(({ properties, geometry }) => {
    const { id, name, part, knownKm2, knownWhat, knownSource } = properties;
    const own = comparisons.sources.filter((source) => source.part === `${name}, ${part}`);
    return {
      id,
      name,
      part,
      area: geometry,
      known: { value: knownKm2, what: knownWhat, source: knownSource },
      source: own[0]?.source ?? knownSource,
      ...accuracyOf(own),
    };
  });
}
