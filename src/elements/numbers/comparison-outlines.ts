import type { MultiPolygon, Polygon } from 'geojson';
import outlines from '../../../data/basemaps/caucasus/comparisons.geojson?raw';

/** An outline that can be laid over the map. */
export interface Outline {
  /** With which the ids of its measures begin. */
  id: string;
  name: string;
  part: 'outline' | 'shore';
  shape: Polygon | MultiPolygon;
  /** What a named source gives as its area, in km². */
  knownKm2: number;
  knownSource: string;
}

interface OutlineFeature {
  properties: Omit<Outline, 'shape'>;
  geometry: Polygon | MultiPolygon;
}

/** The outlines that the basemap has for comparison. */
export function comparisonOutlines(): Outline[] {
  const { features } = JSON.parse(outlines) as { features: OutlineFeature[] };
  return features.map(({ properties, geometry }) => ({ ...properties, shape: geometry }));
}
